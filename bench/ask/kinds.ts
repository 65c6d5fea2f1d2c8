import type { AnswerJson } from '../../src/terminal/replies/json.ts';
import type { EvaluationQuestion } from '../data.ts';
import type { Figures } from '../figures.ts';
import { mean } from '../statistics.ts';
import type { Asked } from './measures.ts';

/** Whether one of the first quotes of an answer is right. */
type IsRight = (question: EvaluationQuestion, answer: AnswerJson, first: number) => boolean;

const CONFIDENCES = ['high', 'moderate', 'low', null] as const;

/**
 * Figures for questions that state their kind: how many there are, the share with a right first quote and
 * with one within three, or the share not answered if there is no answer. Then for each word of
 * confidence the number of answers with it, and the share that is right within three. An answer to a
 * question without one counts as wrong there.
 */
export function kindFigures(asked: readonly Asked[], isRight: IsRight): Figures {
  if (asked.every(([{ kind }]) => kind === undefined)) return {};
  const figures: Record<string, number | null> = {};
  const kinds = new Set(asked.map(([{ kind }]) => kind ?? 'other'));
  for (const kind of [...kinds].sort()) {
    const group = asked.filter(([question]) => (question.kind ?? 'other') === kind);
    const answerable = group.filter(([question]) => question.answerable);
    figures[`${kind} questions`] = group.length;
    if (answerable.length > 0) {
      figures[`${kind} first`] = share(answerable, (...pair) => isRight(...pair, 1));
      figures[`${kind} three`] = share(answerable, (...pair) => isRight(...pair, 3));
    }
    const nulls = group.filter(([question]) => !question.answerable);
    if (nulls.length > 0) {
      figures[`${kind} not answered`] = share(nulls, (_question, { answered }) => !answered);
    }
  }
  for (const confidence of CONFIDENCES) {
    const group = asked.filter(([, answer]) => answer.answered && answer.confidence === confidence);
    const name = `confidence ${confidence ?? 'none'}`;
    figures[name] = group.length;
    figures[`${name} right`] = share(
      group,
      (question, answer) => question.answerable && isRight(question, answer, 3),
    );
  }
  return figures;
}

function share(group: readonly Asked[], is: (...pair: Asked) => boolean): number | null {
  return mean(group.map((pair) => (is(...pair) ? 1 : 0)));
}
