import { AGE } from '../reading/kinds.ts';
import type { Answer, Missing } from './answer.ts';
import { lacksOf } from './answering/lacks.ts';
import { missingOf } from './answering/missing.ts';
import type { Question } from './question/question.ts';
import type { CutQuote } from './quoting/quotes.ts';
import type { RankedSentence } from './ranking/rank.ts';

/** Most quotes that are only about the matter. */
const MOST_NEAR = 2;

/**
 * Chooses the quotes to show that are only about the matter: the best, and the next that lacks the same. So what
 * is said to be missing is true of each.
 *
 * @param quotes - Best first.
 * @param missing - What the best one lacks.
 */
export function lackingTheSame(
  question: Question,
  quotes: readonly CutQuote[],
  missing: readonly Missing[],
): readonly CutQuote[] {
  const [first, ...others] = quotes;
  if (!first) return [];
  const second = others.find(
    ({ best }) =>
      !tellsOtherAge(question, best) &&
      hasAll(missingOf(question, [best], lacksOf(question, best)), missing),
  );
  return second ? [first, second] : [first];
}

/** Whether a sentence tells any age, so that it would seem to have what is said to be missing. */
function tellsOtherAge({ asks }: Question, { indexed, sentence }: RankedSentence): boolean {
  return (asks.narrow & AGE) !== 0 && ((indexed.kinds[sentence] ?? 0) & AGE) !== 0;
}

/** The near quotes of two answers, best first: those of the better one, and those of the other that lack the same. */
export function nearOfBoth(
  one: Pick<Answer, 'near' | 'missing'>,
  other: Pick<Answer, 'near' | 'missing'>,
): Pick<Answer, 'near' | 'missing'> {
  const best = ({ near }: Pick<Answer, 'near'>) => near[0]?.score ?? Number.NEGATIVE_INFINITY;
  const [lead, rest] = best(one) >= best(other) ? [one, other] : [other, one];
  const fitting = hasAll(rest.missing, lead.missing) ? rest.near : [];
  return {
    near: [...lead.near, ...fitting].sort((a, b) => b.score - a.score).slice(0, MOST_NEAR),
    missing: lead.near.length > 0 ? lead.missing : [],
  };
}

function hasAll(missing: readonly Missing[], wanted: readonly Missing[]): boolean {
  return wanted.every(({ kind, text }) =>
    missing.some(
      (one) => one.kind === kind && (one.text === text || (kind === 'name' && has(one.text, text))),
    ),
  );
}

/** Whether a name has another as a whole word: a surname, for example. */
function has(name: string, part: string): boolean {
  return ` ${name} `.includes(` ${part} `);
}
