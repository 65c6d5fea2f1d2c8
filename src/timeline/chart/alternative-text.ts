import { cut } from '../../text/span.ts';
import type { Entry, Timeline } from '../timeline.ts';
import { eventDateInWords } from './date-words.ts';
import { graphemes } from './drawing/drawable-text.ts';
import { summaryOf } from './heading.ts';

/** Longest description of an attachment that Discord accepts, in UTF-16 code units. */
const LONGEST = 1_024;

const LONGEST_TOPIC = 150;

/** Lengths for each quote, in UTF-16 code units. The first with which all entries fit is used. */
const QUOTE_LENGTHS = [120, 80, 60, 40, 30, 20, 0];

/** Most UTF-16 code units to read of a quote or a topic. */
const LOOKED_AT = 500;

const INVISIBLE = /[\p{Cc}\p{Co}\p{Cn}\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Describes the chart for screen readers: topic, range, and each entry's date with the first words of its
 * quote.
 *
 * @returns At most 1,024 UTF-16 code units on one line.
 */
export function chartAlternativeText(timeline: Timeline): string {
  const { entries } = timeline;
  const topic = shortened(timeline.topic, LONGEST_TOPIC);
  if (entries.length === 0) return `Timeline of ${topic}: no dated entries.`;
  const start = `Timeline of ${topic}: ${summaryOf(timeline).replace(' · ', ', ')}. `;
  for (const length of QUOTE_LENGTHS) {
    const text = `${start}${entries.map((entry) => describe(entry, length)).join('; ')}.`;
    if (text.length <= LONGEST) return text;
  }
  return start + asManyAsFit(entries, LONGEST - start.length);
}

/** As many dates as fit, and the number of the others. */
function asManyAsFit(entries: readonly Entry[], room: number): string {
  let text = '';
  for (let count = 1; count < entries.length; count += 1) {
    const dates = entries.slice(0, count).map((entry) => describe(entry, 0));
    const longer = `${dates.join('; ')}; and ${entries.length - count} more.`;
    if (longer.length > room) break;
    text = longer;
  }
  return text;
}

function describe({ when, quotes }: Entry, length: number): string {
  const date = eventDateInWords(when);
  const [quote] = quotes;
  const words = quote && length > 0 ? shortened(cut(quote.article.body, quote.span), length) : '';
  return words === '' ? date : `${date}, “${words}”`;
}

/** Cuts a text, between words if possible and never inside a grapheme. */
function shortened(text: string, longest: number): string {
  const line = text
    .slice(0, LOOKED_AT)
    .toWellFormed()
    .replace(/[\s\u0085]+/gu, ' ')
    .replace(INVISIBLE, '')
    .trim();
  if (line.length <= longest) return line;
  let kept = '';
  for (const character of graphemes(line)) {
    if (kept.length + character.length >= longest) break;
    kept += character;
  }
  const space = kept.lastIndexOf(' ');
  return `${(space > longest / 2 ? kept.slice(0, space) : kept).trimEnd()}…`;
}
