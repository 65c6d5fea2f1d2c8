import type { Quote } from '../../search/answer.ts';
import type { TimelineAnswer } from '../../timeline/answer-topic.ts';
import { eventDateInWords } from '../../timeline/chart/date-words.ts';
import {
  absenceInWords,
  basisInWords,
  coverageInWords,
  doubtInWords,
  otherReportsInWords,
} from '../../timeline/in-words.ts';
import type { Entry, Timeline } from '../../timeline/timeline.ts';
import { onOneLine } from './printable.ts';
import { articleLines, CLOSEST, type Layout, renderQuote } from './render.ts';

/** On a narrower screen, dates are above the quotes instead of beside them. */
const FEWEST_COLUMNS = 70;

const BESIDE = 2;

/** Most reports named for a topic without dated entries. */
const MOST_NAMED = 5;

/** All quotes of a timeline, in the order of their numbers. */
export function quotesOf({ entries, undated }: Timeline): readonly Quote[] {
  return [...entries.flatMap(({ quotes }) => quotes), ...undated];
}

/**
 * A timeline as text: a heading, then dates in one column and quotes in another; or why there are none.
 */
export function renderTimeline(answer: TimelineAnswer, layout: Layout): string {
  const { timeline } = answer;
  const rows = rowsOf(timeline);
  const heading = [
    layout.bold(onOneLine(timeline.topic)),
    ...coverageInWords(answer, onOneLine),
    ...(timeline.entries.length > 0 ? [] : [absenceInWords(answer)]),
    ...(rows.length > 0 ? [] : articlesOf(timeline)),
  ];
  return [heading.join('\n'), ...renderRows(rows, layout)].join('\n\n');
}

function articlesOf({ articles, nearest }: Timeline): string[] {
  return articles.length > 0
    ? articleLines('Reports about this:', articles.slice(0, MOST_NAMED))
    : articleLines(CLOSEST, nearest);
}

/** A quote with its date and notes. */
interface Row {
  readonly date: string;
  readonly quote: Quote;
  readonly notes: readonly string[];
}

function rowsOf({ entries, undated }: Timeline): Row[] {
  return [
    ...entries.flatMap(rowsOfEntry),
    ...undated.map((quote, at) => ({ date: at === 0 ? 'Undated' : '', quote, notes: [] })),
  ];
}

function rowsOfEntry(entry: Entry): Row[] {
  const notes = [
    basisInWords(entry, onOneLine),
    doubtInWords(entry.when),
    otherReportsInWords(entry, onOneLine),
  ].filter((note) => note !== null);
  return entry.quotes.map((quote, at) =>
    at === 0
      ? { date: eventDateInWords(entry.when), quote, notes }
      : { date: '', quote, notes: [] },
  );
}

function renderRows(rows: readonly Row[], layout: Layout): string[] {
  const isNarrow = layout.columns !== null && layout.columns < FEWEST_COLUMNS;
  const widest = Math.max(0, ...rows.map(({ date }) => date.length));
  const column = isNarrow ? 0 : widest + BESIDE;
  return rows.map(({ date, quote, notes }, at) => {
    const text = renderQuote(quote, at + 1, layout, { column, notes });
    if (date === '') return text;
    return isNarrow ? `${layout.bold(date)}\n${text}` : layout.bold(date) + text.slice(date.length);
  });
}
