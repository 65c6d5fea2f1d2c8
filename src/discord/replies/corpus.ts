import type { Article } from '../../corpus/article.ts';
import { dayInWords } from '../../corpus/article-in-words.ts';
import { dateInWords, firstDay, lastDay } from '../../text/iso-dates.ts';
import { newestFirst } from '../articles/article-option.ts';
import { button, container, type Reply, row, text } from '../message/components.ts';
import { datesOnOneLine } from '../message/dates-on-one-line.ts';
import { encodeCorpusPage } from '../state/corpus-page.ts';
import { encodeDelete } from '../state/delete.ts';
import { attribution, shortName } from './attribution.ts';

/** Sources and reports per page: as many as a phone shows without much scrolling. */
export const LINES_PER_PAGE = 10;

const LONGEST_TITLE = 120;

/** Maximum length of the lines of a page. Lines that do not fit move to the next page. */
const ROOM = 3_400;

/** A page of what the corpus has. */
export interface CorpusView {
  /** How many lines are on the pages before. */
  readonly offset: number;
  /** Id of the person who may delete the reply. */
  readonly asker: string;
  /** How many of the reports are from the shared corpus. */
  readonly fromShared: number;
}

/**
 * Shows how many reports the corpus has and their dates, then a page of its sources, and of all reports after them.
 */
export function corpusReply(
  articles: readonly Article[],
  { offset, asker, fromShared }: CorpusView,
): Reply {
  const heading = `### ${countOf(articles.length)}`;
  const summary = [
    ...rangeInWords(articles),
    ...(fromShared > 0 ? [sharedInWords(fromShared)] : []),
  ];
  const bySource = sourceLines(articles);
  const total = bySource.length + articles.length;
  const shown = pageFrom(offset, bySource, newestFirst(articles));
  const next = offset + shown.length;
  const buttons = [
    ...(offset > 0 ? [pageButton('Back', Math.max(0, offset - LINES_PER_PAGE), asker)] : []),
    ...(next < total ? [pageButton('Next', next, asker)] : []),
    button('Delete', encodeDelete(asker)),
  ];
  const [own, reports] = [
    shown.filter((_, at) => offset + at < bySource.length),
    shown.filter((_, at) => offset + at >= bySource.length),
  ];
  const first = Math.max(0, offset - bySource.length);
  return container('none', [
    text(heading, ...summary),
    ...(own.length > 0 ? [text(headOf('Sources', offset, own, bySource), ...own)] : []),
    ...(reports.length > 0
      ? [text(headOf('Reports, newest first', first, reports, articles), ...reports)]
      : []),
    row(...buttons),
  ]);
}

function pageFrom(
  offset: number,
  bySource: readonly string[],
  articles: readonly Article[],
): readonly string[] {
  const lines: string[] = [];
  let left = ROOM;
  for (let at = offset; at < offset + LINES_PER_PAGE; at += 1) {
    const article = articles[at - bySource.length];
    const line = bySource[at] ?? (article && lineOf(article));
    if (line === undefined) break;
    left -= line.length + 1;
    if (left < 0 && lines.length > 0) break;
    lines.push(line);
  }
  return lines;
}

/** The line above a list, with which of its lines are shown if those are not all. */
function headOf(
  name: string,
  first: number,
  shown: readonly unknown[],
  all: readonly unknown[],
): string {
  if (shown.length === all.length) return `**${name}**`;
  return `**${name}** · ${first + 1} to ${first + shown.length} of ${all.length}`;
}

/** A line for each source, those with the most reports first: how many reports it has, and from when to when. */
function sourceLines(articles: readonly Article[]): string[] {
  const bySource = new Map<string | null, Article[]>();
  for (const article of articles) {
    const others = bySource.get(article.source);
    if (others) others.push(article);
    else bySource.set(article.source, [article]);
  }
  const mostFirst = [...bySource].sort(
    ([one, its], [other, others]) =>
      Number(one === null) - Number(other === null) || others.length - its.length,
  );
  return mostFirst.map(([source, own]) => {
    const name = source === null ? 'No source named' : shortName(source);
    const { earliest, latest, undated } = datesOf(own);
    const dated = earliest === null ? [] : [inWords(earliest, latest, ' – ')];
    const dates = [...dated, ...(undated > 0 && earliest ? [`${undated} undated`] : [])];
    return `- ${name} · ${countOf(own.length)} · ${dates.join(', ') || 'undated'}`;
  });
}

function rangeInWords(articles: readonly Article[]): string[] {
  const { earliest, latest, undated } = datesOf(articles);
  const retracted = articles.filter((article) => article.retracted !== null).length;
  const isDay = earliest === latest;
  const range = earliest === null ? '' : inWords(earliest, latest, ' to ');
  return [
    ...(earliest === null ? [] : [`Published ${isDay ? '' : 'from '}${range}.`]),
    ...(undated > 0 ? [`${undated} undated.`] : []),
    ...(retracted > 0 ? [`${retracted} retracted.`] : []),
  ];
}

interface Dates {
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly undated: number;
}

function datesOf(articles: readonly Article[]): Dates {
  const dates = articles.flatMap(({ published }) => published ?? []);
  const [first = null] = dates;
  return {
    earliest: dates.reduce(
      (one, other) => (one !== null && firstDay(one) <= firstDay(other) ? one : other),
      first,
    ),
    latest: dates.reduce(
      (one, other) => (one !== null && lastDay(one) >= lastDay(other) ? one : other),
      first,
    ),
    undated: articles.length - dates.length,
  };
}

function inWords(earliest: string, latest: string | null, between: string): string {
  const dates = [...new Set([earliest, latest ?? earliest])].map(dateInWords);
  return datesOnOneLine(dates.join(between));
}

function countOf(articles: number): string {
  return articles === 1 ? '1 report' : `${articles} reports`;
}

function sharedInWords(fromShared: number): string {
  return `${fromShared} of them ${fromShared === 1 ? 'is' : 'are'} from the shared corpus.`;
}

function pageButton(label: string, offset: number, asker: string) {
  return button(label, encodeCorpusPage({ offset, asker }));
}

function lineOf(article: Article): string {
  const line = `- ${attribution({ ...article, added: null }, { longestTitle: LONGEST_TITLE })}`;
  return article.added === null
    ? line
    : `${line} · added ${datesOnOneLine(dayInWords(article.added))}`;
}
