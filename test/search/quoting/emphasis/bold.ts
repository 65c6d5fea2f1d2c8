import { readQuestion } from '../../../../src/search/question/question.ts';
import { emphasisIn } from '../../../../src/search/quoting/emphasis.ts';
import { Searcher } from '../../../../src/search/searcher.ts';
import { cut, type Span } from '../../../../src/text/span.ts';
import { ask, corpusOf, emphasised } from '../../corpora.ts';

/** The bold part of the answer to a question from a report; `null` without one. */
export async function bold(question: string, body: string): Promise<string | null> {
  return emphasised(await ask(await corpusOf([{ body }]), question));
}

/**
 * The bold part of a sentence if it is quoted, whether or not it answers; `null` without one.
 *
 * @param report - What else the corpus has.
 */
export async function boldIfQuoted(
  question: string,
  sentence: string,
  report = '',
): Promise<string | null> {
  const body = `${sentence} ${report}`;
  const searcher = new Searcher(await corpusOf([{ body }]));
  const { index } = searcher;
  const whole: Span = { start: 0, end: sentence.length };
  const read = readQuestion(question, index.lexicon);
  const found = emphasisIn(body, whole, [whole], read, index);
  searcher.close();
  return found && cut(body, found);
}
