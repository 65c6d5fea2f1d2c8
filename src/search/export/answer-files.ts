import type { Answer } from '../answer.ts';
import type { Filters } from '../filters.ts';
import { answerData } from './answer-json.ts';
import { answerMarkdown } from './answer-markdown.ts';
import type { AnswerWords } from './answer-words.ts';
import type { ExportFile } from './export-file.ts';

/**
 * Writes an answer in each format. Both files have every quote of the answer, and every report of a list.
 *
 * @param filters - Of the question.
 */
export function answerFiles(
  answer: Answer,
  filters: Filters,
  words: AnswerWords,
): readonly ExportFile[] {
  const data = answerData(answer, answer.reports?.articles.length);
  return [
    { name: 'answer.md', use: 'for documents', content: answerMarkdown(answer, filters, words) },
    { name: 'answer.json', use: 'for programs', content: `${JSON.stringify(data, null, 2)}\n` },
  ];
}
