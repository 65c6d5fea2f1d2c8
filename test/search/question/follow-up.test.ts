import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../src/search/question/follow-up/understood.ts';
import { readFollowUp } from '../../../src/search/question/follow-up.ts';
import { NamedSources } from '../../../src/search/question/named-sources.ts';
import { readSmallTalk } from '../../../src/search/question/small-talk.ts';
import { type Expected, KEPT_PAIRS, OPEN_PAIRS, SOURCES } from './follow-up-pairs.ts';

const named = new NamedSources(SOURCES);

const shown = (answered: string) => ({ answered, person: null, hasPeople: true });

/** How a reply to an answer is read, in the terms of the pairs. */
function replyTo(previous: string, typed: string): Expected {
  return readSmallTalk(typed) ? 'small talk' : readingOf(readFollowUp(previous, typed, named));
}

function readingOf(followUp: FollowUp): Expected {
  switch (followUp.kind) {
    case 'question':
      return 'stands alone';
    case 'read': {
      const [read = '', ...others] = followUp.readings;
      const or = [...others, ...(followUp.typed === null ? [] : [followUp.typed])];
      return or.length === 0 ? { read } : { read, or };
    }
    default:
      return followUp.kind;
  }
}

describe('a follow-up', () => {
  it.each(OPEN_PAIRS)('to “%s”: “%s”', (previous, typed, expected) => {
    expect(replyTo(previous, typed)).toEqual(expected);
  });
});

describe('a reply about the reports themselves', () => {
  it.each([
    'latest news',
    'any news on the border?',
    'and any news on Jordan?',
    'reports from last week',
    'who wrote about the convoy',
    'what do you have on Iran',
  ])('stands alone: “%s”', (typed) => {
    expect(replyTo('Who leads the Fatah Alliance?', typed)).toBe('stands alone');
  });

  it('asks for the attribution if it is about what was quoted', () => {
    const reading = replyTo('Who leads the Fatah Alliance?', 'when was this published?');
    expect(reading).toBe('attribution');
  });

  it('is nothing that a question could lean on', () => {
    expect(replyTo('latest news', 'how many us troops')).toBe('stands alone');
  });

  it('can be followed up', () => {
    expect(replyTo('Any news on Syria?', 'what about Jordan?')).toEqual({
      read: 'Any news on Jordan?',
    });
  });
});

describe('the follow-ups kept aside', () => {
  /** How many of them the rules read correctly when they were first tested. */
  const AT_FIRST = 29;

  it('are read correctly at least as often as when they were first tested', () => {
    const misread = KEPT_PAIRS.filter(([previous, typed, expected]) => {
      return JSON.stringify(replyTo(previous, typed)) !== JSON.stringify(expected);
    });
    expect(KEPT_PAIRS.length - misread.length, JSON.stringify(misread)).toBeGreaterThanOrEqual(
      AT_FIRST,
    );
  });
});

describe('a reply whose meaning is unknown', () => {
  it('offers questions that it may be', () => {
    expect(readFollowUp('When was the airport reopened?', 'hm?', named)).toMatchObject({
      kind: 'unclear',
      readings: [
        'Why was the airport reopened?',
        'Where was the airport reopened?',
        'How was the airport reopened?',
      ],
    });
  });
});

describe('a pronoun for a person', () => {
  it('means the one whom the answer named, or else the one asked for', () => {
    const previous = 'Who leads the Fatah Alliance?';
    expect(readFollowUp(previous, 'how old is he?', named, shown('Hadi Al-Amiri'))).toMatchObject({
      kind: 'read',
      readings: ['How old is Hadi Al-Amiri?', 'How old is the one who leads the Fatah Alliance?'],
    });
  });

  it('does not mean a number or a place in the answer', () => {
    const previous = 'Where is Pat Ryder?';
    expect(readFollowUp(previous, 'how old is he?', named, shown('Washington'))).toMatchObject({
      kind: 'read',
      readings: ['How old is Pat Ryder?'],
    });
  });
});

describe('a date or source in a reply', () => {
  const namesOf = (typed: string) => {
    const followUp = readFollowUp('How many troops are in Iraq?', typed, named);
    return followUp.kind === 'read' ? followUp.names : followUp.kind;
  };

  it('replaces the date or source that the question was limited to', () => {
    expect(namesOf('and in 2023?')).toEqual({ date: true, source: false, event: true });
    expect(namesOf('and Reuters?')).toEqual({ date: false, source: true, event: true });
    expect(namesOf('and in Syria?')).toEqual({ date: false, source: false, event: true });
  });
});

describe('a reply that names another event', () => {
  const isOther = (previous: string, typed: string) => {
    const followUp = readFollowUp(previous, typed, named);
    return followUp.kind === 'read' ? followUp.names.event : followUp.kind;
  };
  const homs = 'How many people were killed in Homs?';

  it.each([
    [homs, 'and in Aleppo?'],
    [homs, 'only from Reuters'],
    [homs, 'according to SANA'],
    [homs, 'and the Observatory?'],
    [homs, 'and children?'],
    [homs, 'and in 2017?'],
    [homs, 'what did they do in aleppo?'],
    [homs, 'what does Reuters say?'],
    ['death toll, Homs', 'and Hezbollah?'],
    ['death toll, Homs', 'and in aleppo?'],
    ['latest news on Homs', 'fighting in Aleppo?'],
    ['What did Pat Ryder say about the border?', 'what does Iran say?'],
    ['What did Pat Ryder say about the border?', 'who else?'],
  ])('to “%s”: “%s”', (previous, typed) => {
    expect(isOther(previous, typed)).toBe(true);
  });

  it.each([
    [homs, 'and the wounded?'],
    [homs, 'when?'],
    [homs, 'by whom?'],
    [homs, 'what does Iran say?'],
    [homs, 'any children?'],
    [homs, 'what did they do in Homs?'],
    [homs, 'were they in danger?'],
    ['When was the airport reopened?', 'was it in Tripoli?'],
    ['Who leads the Fatah Alliance?', 'what did he say?'],
    ['What did Pat Ryder say about the border?', 'what did he say about Syria?'],
  ])('is not “%s”: “%s”', (previous, typed) => {
    expect(isOther(previous, typed)).toBe(false);
  });
});

describe('random replies', () => {
  const WORDS =
    'and the what about who is he it there in of Iraq Reuters 2023 last year trucks led , ? “ ” why US أين 🙂'.split(
      ' ',
    );
  const sentence = fc
    .array(fc.constantFrom(...WORDS), { maxLength: 9 })
    .map((all) => all.join(' '));

  it('are read quickly, even with many pronouns', () => {
    const typed = 'is it '.repeat(49);
    expect(readFollowUp('Why did Iran attack Israel?', typed, named).kind).toBe('read');
    expect(readFollowUp('Why did Iran attack Israel?', typed.repeat(40), named).kind).toBe(
      'question',
    );
  });

  it('have at most three readings, each on one line', () => {
    fc.assert(
      fc.property(sentence, sentence, (previous, typed) => {
        const followUp = readFollowUp(previous, typed, named);
        const readings = 'readings' in followUp ? followUp.readings : [];
        expect(readings.length).toBeLessThanOrEqual(3);
        expect(new Set(readings).size).toBe(readings.length);
        for (const reading of readings) expect(reading).not.toMatch(/\n/);
        if (followUp.kind === 'read') expect(followUp.readings).not.toContain('');
      }),
    );
  });
});
