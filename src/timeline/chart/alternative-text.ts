import { cut } from '../../text/span.ts';
import { firstWords } from '../first-words.ts';
import type { Entry, Timeline } from '../timeline.ts';
import { type ChartWords, ENGLISH_CHART } from './chart-words.ts';

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

const SHORTEST: Lengths = { words: 0, source: 0 };

/**
 * Describes the chart for screen readers: topic, range, and each entry's date with the first words of its
 * quote and its source.
 *
 * @param timeline - At least one entry.
 * @returns At most 1,024 UTF-16 code units on one line.
 */
export function chartAlternativeText(
  timeline: Timeline,
  words: ChartWords = ENGLISH_CHART,
): string {
  const { entries } = timeline;
  const topic = firstWords(timeline.topic, LONGEST_TOPIC);
  const summary = words.summary(timeline).join(', ');
  const start = `${words.described(topic, summary)} `;
  for (const lengths of LENGTHS) {
    const text = `${start}${entries.map((entry) => describe(entry, lengths, words)).join('; ')}.`;
    if (text.length <= LONGEST) return text;
  }
  return start + asManyAsFit(entries, LONGEST - start.length, words);
}

/** As many dates as fit, and the number of the others. */
function asManyAsFit(entries: readonly Entry[], room: number, words: ChartWords): string {
  let text = '';
  for (let count = 1; count < entries.length; count += 1) {
    const dates = entries.slice(0, count).map((entry) => describe(entry, SHORTEST, words));
    const longer = `${dates.join('; ')}; ${words.more(entries.length - count)}.`;
    if (longer.length > room) break;
    text = longer;
  }
  return text;
}

function describe(
  { when, quotes: [quote] }: Entry,
  lengths: Lengths,
  { marks, retracted, uncertain, ...words }: ChartWords,
): string {
  const date = words.eventDate(when, 'whole');
  if (!quote) return date;
  const { article, span } = quote;
  const source = article.source ?? article.author ?? article.title;
  const speaker = words.speaker(article, span, (naming) => naming) ?? '';
  const notes = [
    lengths.source > 0 ? firstWords(speaker, 2 * lengths.source) : '',
    article.retracted === null ? '' : retracted.within,
    when.uncertain === null ? '' : uncertain,
    lengths.source > 0 ? firstWords(source, lengths.source) : '',
  ].filter((note) => note !== '');
  const first = lengths.words > 0 ? firstWords(cut(article.body, span), lengths.words) : '';
  const told = first === '' ? date : `${date}, ${marks.open}${first}${marks.close}`;
  return notes.length === 0 ? told : `${told} (${notes.join(', ')})`;
}
