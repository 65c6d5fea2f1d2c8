import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SURE } from '../../../src/reading/statements/read-statements.ts';
import { read } from './read.ts';

/** The body of a report of the corpus. */
function bodyOf(file: string): string {
  const text = readFileSync(`corpus/${file}`, 'utf8');
  return text.slice(text.indexOf('\n---\n') + 5).trimStart();
}

/** The chain of the statement that has these words. */
function speakersOf(body: string, words: string): readonly string[] | undefined {
  return read(body).findLast(({ what }) => what.some((each) => each.includes(words)))?.by;
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

it('shows nothing of either report with a wrong speaker', () => {
  const files = [
    'undated-unusual-activity-of-us-military-cargo-planes.md',
    '2019-09-07-convoy-of-more-than-100-us-military-trucks.md',
  ];
  const shown = files
    .flatMap((file) => read(bodyOf(file)))
    .filter(({ statement }) => statement.sureness >= SURE && statement.speaker.chain.length > 0)
    .map(({ by }) => by.join(' > '));
  const right = [RYDER, MALIKI, 'Xinhua', 'A recent Newsweek article', 'credible sources'];
  expect(shown.filter((each) => !right.includes(each))).toEqual([]);
});
