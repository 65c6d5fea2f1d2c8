import { speakerInWords } from '../../reading/statements/speaker-in-words.ts';
import { cut } from '../../text/span.ts';
import { firstWords } from '../first-words.ts';
import type { Entry, Timeline } from '../timeline.ts';
import { eventDateInWords } from './date-words.ts';
import { summaryOf } from './heading.ts';

/** Longest description of an attachment that Discord accepts, in UTF-16 code units. */
const LONGEST = 1_024;

const LONGEST_TOPIC = 150;

/** Lengths for each quote and its source, in UTF-16 code units. The first that let all entries fit are used. */
const LENGTHS = [
  { words: 120, source: 40 },
  { words: 80, source: 40 },
  { words: 60, source: 30 },
  { words: 40, source: 20 },
  { words: 30, source: 0 },
  { words: 20, source: 0 },
  { words: 0, source: 0 },
] as const;

type Lengths = (typeof LENGTHS)[number];

/**
 * Describes the chart for screen readers: topic, range, and each entry's date with the first words of its
 * quote and its source.
 *
 * @returns At most 1,024 UTF-16 code units on one line.
 */
export function chartAlternativeText(timeline: Timeline): string {
  const { entries } = timeline;
  const topic = firstWords(timeline.topic, LONGEST_TOPIC);
  if (entries.length === 0) return `Timeline of ${topic}: no dated entries.`;
  const start = `Timeline of ${topic}: ${summaryOf(timeline).replace(' · ', ', ')}. `;
  for (const lengths of LENGTHS) {
    const text = `${start}${entries.map((entry) => describe(entry, lengths)).join('; ')}.`;
    if (text.length <= LONGEST) return text;
  }
  return start + asManyAsFit(entries, LONGEST - start.length);
}

/** As many dates as fit, and the number of the others. */
function asManyAsFit(entries: readonly Entry[], room: number): string {
  let text = '';
  for (let count = 1; count < entries.length; count += 1) {
    const dates = entries.slice(0, count).map((entry) => describe(entry, { words: 0, source: 0 }));
    const longer = `${dates.join('; ')}; and ${entries.length - count} more.`;
    if (longer.length > room) break;
    text = longer;
  }
  return text;
}

function describe({ when, quotes: [quote] }: Entry, lengths: Lengths): string {
  const date = eventDateInWords(when);
  if (!quote) return date;
  const { article, span } = quote;
  const source = article.source ?? article.author ?? article.title;
  const speaker = speakerInWords(article, span, (naming) => naming) ?? '';
  const notes = [
    lengths.source > 0 ? firstWords(speaker, 2 * lengths.source) : '',
    article.retracted === null ? '' : 'retracted',
    when.uncertain === null ? '' : 'date uncertain',
    lengths.source > 0 ? firstWords(source, lengths.source) : '',
  ].filter((note) => note !== '');
  const words = lengths.words > 0 ? firstWords(cut(article.body, span), lengths.words) : '';
  const told = words === '' ? date : `${date}, “${words}”`;
  return notes.length === 0 ? told : `${told} (${notes.join(', ')})`;
}
