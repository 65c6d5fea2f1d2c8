import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { speakersIn } from '../../../src/reading/statements/quoted-speaker.ts';
import { passagesOf } from '../../../src/search/index/passages.ts';
import { cut } from '../../../src/text/span.ts';
import { read } from './read.ts';

/** The body of a report of the corpus. */
function bodyOf(file: string): string {
  const text = readFileSync(`corpus/${file}`, 'utf8');
  return text.slice(text.indexOf('\n---\n') + 5).trimStart();
}

/** The chain of the statement that has these words. */
function speakersOf(body: string, words: string): readonly string[] | undefined {
  return read(body)
    .filter(({ what }) => what.some((each) => each.includes(words)))
    .reduce<readonly string[] | undefined>(
      (deepest, { by }) => (by.length >= (deepest?.length ?? 0) ? by : deepest),
      undefined,
    );
}

const RYDER = 'Pat Ryder, a spokesperson from the Pentagon';
const MALIKI =
  'Al-Maliki, a prominent figure leading the “Islamic Dawa” party known for its pro-Iran stance';

describe('the report on cargo planes', () => {
  const body = bodyOf('undated-unusual-activity-of-us-military-cargo-planes.md');

  it.each([
    ['there hasn’t been any significant shift', RYDER],
    ['recent misconceptions', RYDER],
    ['border security falls under', RYDER],
    ['could trigger a substantial escalation', 'Jared Zuba, an American writer'],
    ['concentrating on Iran’s', 'Former Iraqi parliamentarian Omar Abdel Sattar Mahmoud'],
    ['the apprehension surrounding', MALIKI],
    ['these foreign forces are working', MALIKI],
    ['an atypical surge', /^Reports from residents/],
    ['receiving multiple shipments', 'Insider accounts'],
  ])('“%s” is said by %s', (words, speaker) => {
    expect(speakersOf(body, words)).toEqual([
      speaker instanceof RegExp ? expect.stringMatching(speaker) : speaker,
    ]);
  });

  it('has hearsay', () => {
    const hearsay = read(body).filter(({ statement }) => statement.speaker.kind === 'unknown');
    expect(hearsay.map(({ cue }) => cue)).toEqual(
      expect.arrayContaining(['reportedly', 'believed']),
    );
  });
});

describe('the report on a convoy', () => {
  const body = bodyOf('2019-09-07-convoy-of-more-than-100-us-military-trucks.md');

  it.each([
    ['While we reserve the right', /Newsweek/, /Associated Press/, /^a statement by the group$/],
    ['is a political coalition in Iraq', /^Wikipedia$/],
    [
      'arrived at Ayn al-Asad air base',
      /Xinhua/,
      /^a police officer from Anbar provincial police$/,
    ],
  ])('“%s” has its whole chain', (words, ...speakers) => {
    expect(speakersOf(body, words)).toEqual(
      speakers.map((speaker) => expect.stringMatching(speaker)),
    );
  });
});

/** Every sentence of a report with a speaker below it: its first words, the kind, and the chain. */
function shownIn(file: string): string[][] {
  const body = bodyOf(file);
  const speakerOf = speakersIn(body);
  return passagesOf(body)
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) => {
      const speaker = speakerOf(sentence);
      const first = cut(body, sentence).split(' ').slice(0, 3).join(' ');
      return speaker ? [[first, speaker.kind, ...speaker.chain.map((one) => cut(body, one))]] : [];
    });
}

describe('readers see', () => {
  it('every sure speaker of the report on a convoy, with the whole chain', () => {
    const newsweek = 'A recent Newsweek article';
    expect(shownIn('2019-09-07-convoy-of-more-than-100-us-military-trucks.md')).toEqual([
      ['A recent Xinhua', 'says', 'Xinhua', 'a police officer from Anbar provincial police'],
      ['The Fatah Alliance', 'says', 'Wikipedia'],
      ['The main components', 'says', 'Wikipedia'],
      ['It is led', 'says', 'Wikipedia'],
      ['A recent Newsweek', 'says', newsweek],
      ['Israel has neither', 'says', newsweek],
      ['"While we reserve', 'says', newsweek, 'the Associated Press', 'a statement by the group'],
    ]);
  });

  it('every sure speaker of the report on cargo planes', () => {
    const mahmoud = 'Former Iraqi parliamentarian Omar Abdel Sattar Mahmoud';
    expect(shownIn('undated-unusual-activity-of-us-military-cargo-planes.md')).toEqual([
      ['Insider accounts reveal', 'says', 'Insider accounts'],
      ['However, Pat Ryder,', 'says', RYDER],
      ['Ryder dispels recent', 'denies', RYDER],
      ['He clarifies that', 'says', RYDER],
      ['Mahmoud suggests that', 'says', mahmoud],
      ['This, Mahmoud suggests,', 'says', mahmoud],
      ['He emphasized the', 'says', MALIKI],
      ['He believes that', 'says', MALIKI],
    ]);
  });
});
