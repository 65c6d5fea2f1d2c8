import type { Extent, ReportList } from '../../../search/reports/report-list.ts';
import { sourcesOf } from '../../../search/reports/reports-in-words.ts';
import type { Texts } from '../../languages/texts.ts';

/** Makes a text from outside safe to show. */
type Show = (text: string) => string;

/** Writers and sources named; the others are counted. */
const NAMED = 4;

/**
 * Says what a list has: `12 reports about the border, newest first.` For an empty list, says that there
 * are none, and what the corpus has.
 */
export function listIn(list: ReportList, texts: Texts, show: Show): string {
  const { request, total, corpus } = list;
  if (total === 0) return `${noneIn(list, texts, show)} ${extentIn(corpus, texts)}`.trim();
  const listed = { count: total, order: request.order };
  return request.topic === null
    ? texts.say('reports.list', listed)
    : texts.say('reports.list-about', { ...listed, topic: show(request.topic) });
}

function noneIn({ request, corpus }: ReportList, texts: Texts, show: Show): string {
  const { topic, unknown } = request;
  if (corpus.total === 0) return texts.say('reports.none-at-all');
  if (unknown !== null) return texts.say('reports.none-by', { name: show(unknown) });
  return topic === null
    ? texts.say('reports.none-such')
    : texts.say('reports.none-about', { topic: show(topic) });
}

function extentIn({ total, newest }: Extent, texts: Texts): string {
  if (total === 0) return '';
  return newest === null
    ? texts.say('reports.have-undated', { count: total })
    : texts.say('reports.have', { count: total, newest: texts.date(newest) });
}

/** Names the sources of reports, or the authors where no source is stated, those with the most reports first. */
export function whoseReportsIn(list: ReportList, texts: Texts, show: Show): string | null {
  const { names, unsigned } = sourcesOf(list);
  const rest = names.length - NAMED;
  const named = [
    ...names.slice(0, NAMED).map(show),
    ...(rest > 0 ? [texts.say('reports.more-names', { count: rest })] : []),
  ];
  const parts = [
    ...(named.length > 0 ? [texts.say('reports.from', { names: texts.list(named) })] : []),
    ...(unsigned > 0 ? [texts.say('reports.unsigned', { count: unsigned })] : []),
  ];
  return parts.length > 0 ? parts.join(' ') : null;
}
