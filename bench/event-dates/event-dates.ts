import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { calendarDays, timeExpressions } from '../../src/text/dates.ts';
import { eventMention } from '../../src/timeline/event-date.ts';
import type { Mention } from '../../src/timeline/mention.ts';
import type { Figures } from '../figures.ts';

const Sentence = z.object({
  text: z.string(),
  published: z.string(),
  /** An ISO day, month or year, `first/last` for a range; `null` if nothing in it dates the event. */
  event: z.string().nullable(),
});

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
 *   sentences left without a date.
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
  return Object.fromEntries(figures);
}

/** The sentences of the set, in order. */
export async function readSentences(): Promise<Sentence[]> {
  const text = await readFile(new URL('sentences.jsonl', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Sentence.parse(JSON.parse(line)));
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
  const mentions = timeExpressions(text, published).flatMap((expression): Mention[] => {
    const days = calendarDays(expression, published);
    return days ? [{ span: { start: expression.start, end: expression.end }, days }] : [];
  });
  const chosen = (choose ?? CHOOSERS.ours)?.(text, mentions);
  if (!chosen) return null;
  const { date, until } = chosen.days;
  return until === null ? date : `${date}/${until}`;
}
