import type { Answer } from '../../../search/answer.ts';
import type { ReportList } from '../../../search/reports/report-list.ts';
import { shownOf } from '../../../search/reports/reports-in-words.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { headingLine, readAsLine } from '../../message/heading.ts';
import { LIMITS, sizeOf } from '../../message/limits.ts';
import { escapePart } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { encodePage } from '../../state/page.ts';
import { type AnswerOptions, footer } from '../answer/frame.ts';
import { shortName } from '../quotes/attribution.ts';
import { filtersIn, undatedIn } from '../words/filters.ts';
import { listIn, whoseReportsIn } from '../words/reports.ts';
import { fittingLines } from './fitting-lines.ts';

/** Maximum length of a name above the list, before it is escaped. */
const LONGEST_NAME = 40;

/** Characters kept free for the line ends between the parts. */
const LINE_ENDS = 10;

/** Lists reports, one per line, or says that there are none and what the corpus has. */
export function reportsReply(
  answer: Answer,
  list: ReportList,
  options: AnswerOptions,
  texts: Texts,
): Reply {
  const { offset, filters, asker } = options;
  const heading = headingOf(answer, list, options, texts);
  const summary = summaryOf(list, offset, texts);
  const room = LIMITS.text - sizeOf([heading, ...summary].join('\n')) - LINE_ENDS;
  const lines = fittingLines(shownOf(list, offset), room, texts);
  const next = offset + lines.length;
  const more = next < list.articles.length ? encodePage('more', next, filters) : null;
  return container(lines.length > 0 ? 'answer' : 'none', [
    text(heading),
    text(...summary, ...lines),
    ...footer(
      {
        note: null,
        more,
        options,
        isJudged: asker !== null,
        isExported: lines.length > 0,
      },
      texts,
    ),
  ]);
}

function headingOf(
  { question, undatedLeftOut }: Answer,
  list: ReportList,
  { offset, filters, isRead = false }: AnswerOptions,
  texts: Texts,
): string {
  const limits = [
    filtersIn(filters, texts, shortName),
    filtersIn(list.request.filters, texts, shorterName),
  ];
  const notes = [
    offset > 0 ? texts.say('reports.after', { count: offset }) : null,
    ...new Set(limits),
    undatedIn(undatedLeftOut, texts),
  ].filter((note) => note !== null);
  const heading = (isRead ? `${readAsLine(texts)}\n` : '') + headingLine(question);
  return [heading, ...notes.map((note) => `-# ${note}`)].join('\n');
}

function summaryOf(list: ReportList, offset: number, texts: Texts): string[] {
  if (offset > 0) return list.articles.length > offset ? [] : [texts.say('reports.no-more')];
  const whose = list.request.asksWho ? whoseReportsIn(list, texts, shorterName) : null;
  return [listIn(list, texts, shortName), ...(whose === null ? [] : [whose])];
}

function shorterName(name: string): string {
  return escapePart(shorten(name, LONGEST_NAME));
}
