import type { Article } from '../../corpus/article.ts';
import { dateInWords } from '../../text/iso-dates.ts';
import { filtersInWords } from '../filters-in-words.ts';
import { type Extent, REPORTS_SHOWN, type ReportList } from './report-list.ts';

/** Makes a text from outside safe to show. */
type Show = (text: string) => string;

/** Writers and sources named; the others are counted. */
const NAMED = 4;

/** Says which reports a request names: `Only reports by Ken Hanly.`, or `null` if it names none. */
export function limitsInWords({ request }: ReportList, show: Show): string | null {
  return filtersInWords(request.filters, show);
}

/**
 * Says what a list has: `12 reports about the border, newest first.` For an empty list, says that there
 * are none, and what the corpus has.
 */
export function listInWords(list: ReportList, show: Show): string {
  const { request, total, corpus } = list;
  if (total === 0) return `${noneInWords(list, show)} ${extentInWords(corpus)}`.trim();
  const about = request.topic === null ? '' : ` about ${show(request.topic)}`;
  const order = total > 1 ? `, ${request.order} first` : '';
  return `${counted(total)}${about}${order}.`;
}

function noneInWords({ request, corpus }: ReportList, show: Show): string {
  const { topic, unknown } = request;
  if (corpus.total === 0) return 'There are no reports yet.';
  if (unknown !== null) return `No report is by ${show(unknown)}.`;
  return topic === null ? 'There is no such report.' : `No report is about ${show(topic)}.`;
}

function extentInWords({ total, newest }: Extent): string {
  if (total === 0) return '';
  const have = `I have ${counted(total)}`;
  if (newest === null) return `${have} without a date.`;
  return total === 1
    ? `${have}, of ${dateInWords(newest)}.`
    : `${have}, the newest of ${dateInWords(newest)}.`;
}

/** Names the sources of reports, or the authors where no source is stated, those with the most reports first. */
export function whoseInWords(list: ReportList, show: Show): string | null {
  const { names, unsigned } = sourcesOf(list);
  const rest = names.length - NAMED;
  const named = [...names.slice(0, NAMED).map(show), ...(rest > 0 ? [`${rest} more`] : [])];
  const parts = [
    ...(named.length > 0 ? [`From ${joined(named)}.`] : []),
    ...(unsigned > 0
      ? [`${counted(unsigned)} ${unsigned === 1 ? 'names' : 'name'} no source and no author.`]
      : []),
  ];
  return parts.length > 0 ? parts.join(' ') : null;
}

/** The sources of reports, or their authors where no source is stated, and how many reports state neither. */
interface Sources {
  /** Those with the most reports first. */
  readonly names: readonly string[];
  readonly unsigned: number;
}

/** Who the reports of a list are from. */
export function sourcesOf({ articles }: ReportList): Sources {
  const counts = new Map<string, number>();
  let unsigned = 0;
  for (const article of articles) {
    const name = nameOf(article);
    if (name === null) unsigned += 1;
    else counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].sort(([, one], [, other]) => other - one).map(([name]) => name);
  return { names, unsigned };
}

function nameOf({ source, author }: Article): string | null {
  return source ?? author;
}

/** The reports of a list that come after the first `offset`, as many as are shown at once. */
export function shownOf({ articles }: ReportList, offset: number): readonly Article[] {
  return articles.slice(offset, offset + REPORTS_SHOWN);
}

function counted(total: number): string {
  return total === 1 ? '1 report' : `${total} reports`;
}

function joined(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}
