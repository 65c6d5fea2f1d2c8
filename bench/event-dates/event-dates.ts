import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { calendarDays, timeExpressions } from '../../src/text/dates.ts';
import { inheritsDate } from '../../src/timeline/event-date/inherits.ts';
import { eventMention } from '../../src/timeline/event-date.ts';
import type { Mention } from '../../src/timeline/mention.ts';
import type { Figures } from '../figures.ts';

const Sentence = z.object({
  text: z.string(),
  published: z.string(),
  /** An ISO day, month or year, `first/last` for a range; `null` if nothing in it dates the event. */
  event: z.string().nullable(),
});

const Pair = z.object({
  before: z.string(),
  text: z.string(),
  published: z.string(),
  /** Whether `text` tells of what happened on the date of `before`. */
  inherits: z.boolean(),
});

/** A dated sentence and the one after it, which names no time. */
export type Pair = z.infer<typeof Pair>;

/** A sentence with the date of the event it reports. */
export type Sentence = z.infer<typeof Sentence>;

/** Chooses among the times of a sentence. */
type Chooser = (text: string, mentions: readonly Mention[]) => Mention | null;

/** The choosers to compare: ours, the first time named, and the only one. */
const CHOOSERS: Readonly<Record<string, Chooser>> = {
  ours: (text, mentions) => eventMention(text, { start: 0, end: text.length }, mentions),
  first: (_text, mentions) => mentions[0] ?? null,
  only: (_text, mentions) => (mentions.length === 1 && mentions[0]) || null,
};

/**
 * Measures which date a sentence gets: `bench -- event-dates`.
 *
 * The rules were written with the even lines in view. The odd lines were examined once, when the rules
 * were complete (`right` .960, `wrong` .025). Two of the three faults found there were then fixed.
 *
 * @returns For each half and chooser: `right`, the share of dated sentences with the correct date;
 *   `wrong`, the share of all sentences with a date that is not theirs; `undated`, the share of dated
 *   sentences left without a date. For pairs of sentences: the share of those of one event whose second sentence
 *   has the date of the first, and the share of the others that have it too.
 */
export async function benchEventDates(_argv: readonly string[]): Promise<Figures> {
  const sentences = await readSentences();
  const halves = {
    odd: sentences.filter((_sentence, index) => index % 2 === 0),
    even: sentences.filter((_sentence, index) => index % 2 === 1),
  };
  const figures: [string, number][] = [];
  for (const [half, chosen] of Object.entries(halves)) {
    figures.push([`${half}.sentences`, chosen.length]);
    for (const [name, choose] of Object.entries(CHOOSERS)) {
      const prefix = name === 'ours' ? half : `${half}.${name}`;
      const shares = score(chosen.map((sentence) => [sentence.event, dateOf(sentence, choose)]));
      for (const [share, value] of Object.entries(shares))
        figures.push([`${prefix}.${share}`, value]);
    }
  }
  return { ...Object.fromEntries(figures), ...inheritance(await readPairs()) };
}

function inheritance(pairs: readonly Pair[]): Figures {
  const share = (expected: boolean) => {
    const chosen = pairs.filter(({ inherits }) => inherits === expected);
    return chosen.filter(inheritsInPair).length / chosen.length;
  };
  return {
    pairs: pairs.length,
    'pairs.inherited': share(true),
    'pairs.wronglyInherited': share(false),
  };
}

/** Whether the second sentence of a pair gets the date of the first. */
export function inheritsInPair({ before, text, published }: Omit<Pair, 'inherits'>): boolean {
  const mentions = mentionsIn(before, published);
  const span = { start: 0, end: before.length };
  const event = eventMention(before, span, mentions);
  const namesTime = timeExpressions(text, published).some(({ type }) => /DATE|TIME/.test(type));
  const body = `${before} ${text}`;
  const second = { start: before.length + 1, end: body.length };
  return event !== null && !namesTime && inheritsDate(body, { span, mentions, event }, second);
}

/** The pairs of the set, in order. */
export function readPairs(): Promise<Pair[]> {
  return readLines('pairs.jsonl', Pair);
}

/** The sentences of the set, in order. */
export function readSentences(): Promise<Sentence[]> {
  return readLines('sentences.jsonl', Sentence);
}

async function readLines<Line>(name: string, schema: z.ZodType<Line>): Promise<Line[]> {
  const text = await readFile(new URL(name, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** Shares over pairs of the correct date and the given one. */
export function score(pairs: readonly (readonly [string | null, string | null])[]) {
  const dated = pairs.filter(([event]) => event !== null);
  const count = (test: (event: string | null, given: string | null) => boolean) =>
    pairs.filter(([event, given]) => test(event, given)).length;
  return {
    right: count((event, given) => event !== null && given === event) / dated.length,
    wrong: count((event, given) => given !== null && given !== event) / pairs.length,
    undated: count((event, given) => event !== null && given === null) / dated.length,
  };
}

/** The date that a sentence gets, written as in the set. */
export function dateOf({ text, published }: Omit<Sentence, 'event'>, choose?: Chooser) {
  const chosen = (choose ?? CHOOSERS.ours)?.(text, mentionsIn(text, published));
  if (!chosen) return null;
  const { date, until } = chosen.days;
  return until === null ? date : `${date}/${until}`;
}

function mentionsIn(text: string, published: string): Mention[] {
  return timeExpressions(text, published).flatMap((expression): Mention[] => {
    const days = calendarDays(expression, published);
    const { start, end } = expression;
    return days ? [{ span: { start, end }, days, isUncertain: false }] : [];
  });
}
