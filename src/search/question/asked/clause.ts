/** Words that ask only where a question begins: elsewhere they join clauses, as in "the day when". */
const JOINING = /^(?:who|whom|whose|when|where|which|why)/i;

/** "When the bridge fell, who …" does not ask when. */
const SUBORDINATE =
  /^(?:when|where) (?!(?:is|are|was|were|do|does|did|will|would|has|have|had|can|could|should|exactly)\b)/i;

/** What can stand before them there: "does anyone know where …", "in Homs, who …", "since when". */
const BEFORE_BEGINNING =
  /(?:^|[,:;?!–-]|\b(?:know|me|us|remember|say|wondering|ask|in|on|at|from|to|for|of|with|hey|hi|ok|so|and|but|pls|please|exactly))\s*$/iu;

/** "What were they queueing for when …" has its question word, so that the others only join clauses. */
const BEGINNING =
  /^(?:\W*(?:hey|hi|ok|so|and|but|pls|please|all|guys)\b)*\W*(?:what|which|how)\b/iu;

/** Before another question of the same text: "what happened, and when?" */
const BEFORE_ANOTHER = /(?:[,:;?!–-]|\b(?:and|or|but))$/iu;

/** "When rock folds, it creates what?": what is asked comes after the clause, and is no time. */
const ASKING_WHAT = /[\s,](?:what|which|how|who|whom|whose)\b/i;

/** "The number of new forms involves what?" asks for no number. */
const ENDS_WITH_WHAT = /\bwhat\W{0,3}$/i;
const INTERROGATIVE =
  /^(?:how|what|which|who|whom|whose|when|where|why|at what|in what|in which)\b/i;

/** Words of a question that may ask for something. */
interface Asking {
  readonly at: number;
  readonly words: string;
}

/**
 * Chooses those words of a question that ask rather than join clauses.
 *
 * @param found - Words that could ask.
 */
export function askingOf<One extends Asking>(text: string, found: readonly One[]): One[] {
  const before = BEGINNING.test(text) ? BEFORE_ANOTHER : BEFORE_BEGINNING;
  const asking = found.filter(
    ({ at, words }) => at === 0 || !JOINING.test(words) || before.test(text.slice(0, at).trimEnd()),
  );
  const isJoining = ({ at }: Asking) => SUBORDINATE.test(text.slice(at));
  const questions = asking.filter((one) => !isJoining(one));
  if (ENDS_WITH_WHAT.test(text)) return questions.filter(({ words }) => INTERROGATIVE.test(words));
  if (questions.length > 0) return questions;
  return asking.filter(({ at, words }) => !ASKING_WHAT.test(text.slice(at + words.length)));
}
