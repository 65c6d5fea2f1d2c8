import type { Answer } from '../../search/answer.ts';
import { filtersInWords, undatedInWords } from '../../search/filters-in-words.ts';
import type { ReportList } from '../../search/reports/report-list.ts';
import {
  limitsInWords,
  listInWords,
  shownOf,
  whoseInWords,
} from '../../search/reports/reports-in-words.ts';
import { container, type Reply, text } from '../message/components.ts';
import { datesOnOneLine } from '../message/dates-on-one-line.ts';
import { headingLine, READ_AS } from '../message/heading.ts';
import { LIMITS } from '../message/limits.ts';
import { escapePart } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';
import { encodePage } from '../state/page.ts';
import { type AnswerOptions, footer } from './answer/frame.ts';
import { shortName } from './attribution.ts';
import { fittingLines } from './fitting-lines.ts';

/** Maximum length of a name above the list, before it is escaped. */
const LONGEST_NAME = 40;

/** Characters kept free for the line ends between the parts. */
const LINE_ENDS = 10;

/** Lists reports, one per line, or says that there are none and what the corpus has. */
export function reportsReply(answer: Answer, list: ReportList, options: AnswerOptions): Reply {
  const { offset, filters, asker } = options;
  const heading = headingOf(answer, list, options);
  const summary = summaryOf(list, offset);
  const room = LIMITS.text - [heading, ...summary].join('\n').length - LINE_ENDS;
  const lines = fittingLines(shownOf(list, offset), room);
  const next = offset + lines.length;
  const more = next < list.articles.length ? encodePage('more', next, filters) : null;
  return container(lines.length > 0 ? 'answer' : 'none', [
    text(heading),
    text(...summary, ...lines),
    ...footer({ note: null, more, options, isJudged: asker !== null }),
  ]);
}

function headingOf(
  { question, undatedLeftOut }: Answer,
  list: ReportList,
  { offset, filters, isRead = false }: AnswerOptions,
): string {
  const limits = [filtersInWords(filters, shortName), limitsInWords(list, shorterName)];
  const notes = [
    offset > 0 ? `Reports after the first ${offset}.` : null,
    ...new Set(limits),
    undatedInWords(undatedLeftOut),
  ].filter((note) => note !== null);
  const heading = (isRead ? `${READ_AS}\n` : '') + headingLine(question);
  return [heading, ...notes.map((note) => `-# ${datesOnOneLine(note)}`)].join('\n');
}

function summaryOf(list: ReportList, offset: number): string[] {
  if (offset > 0) return list.articles.length > offset ? [] : ['There are no more reports.'];
  const whose = list.request.asksWho ? whoseInWords(list, shorterName) : null;
  return [listInWords(list, shortName), ...(whose === null ? [] : [whose])];
}

function shorterName(name: string): string {
  return escapePart(shorten(name, LONGEST_NAME));
}
