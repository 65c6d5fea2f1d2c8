import { isSayingWord } from '../saying.ts';
import type { Draft } from './drafts.ts';
import type { Candidate } from './finding/candidate.ts';
import { isMark, isOf, isQuotation, type Token } from './grammar/tokens.ts';
import { GERUND, MODAL, NEGATION } from './grammar/word-classes.ts';

/** Orders in which a speaker is behind what is said. */
const BEHIND: ReadonlySet<string> = new Set(['before', 'around', 'inverted']);

/**
 * Whether a draft has the plainest form: a name or "he", a verb of saying, and what is said up to the end of the
 * sentence; or all that, "X told Y".
 *
 * @param isInReport - Whether it is in a report that is quoted as a whole.
 */
export function isPlainForm({ candidate, clause }: Draft, isInReport: boolean): boolean {
  const { order, source, head, helpers, content, opening } = candidate;
  const { tokens, depth } = clause;
  const cue = tokens[head];
  if (depth > (isInReport ? 1 : 0) || !cue) return false;
  if (isIntroduced(candidate, tokens)) return true;
  if (!isBeside(candidate, tokens)) return false;
  const words = tokens.slice(source.from, source.to + 1);
  if (order === 'according') return isNamed(words, false);
  // "CARL AZUZ, CNN ANCHOR:"
  if (order === 'colon') return words.every(({ sort, acronym }) => sort === 'mark' || acronym);
  if (cue.capital || (helpers & (NEGATION | MODAL)) !== 0) return false;
  // `"…," a statement read`
  const isQuoted = BEHIND.has(order) && opening === 'quote';
  const isTold = isSayingWord(cue.lower) || (order === 'after' && opening === 'that');
  if (!isTold && !isBySaying(tokens, candidate) && !isQuoted) return false;
  if (BEHIND.has(order)) return true;
  const last = content.at(-1)?.to ?? tokens.length;
  if (order !== 'after' || !isWhole(tokens, last)) return false;
  return isNamed(words, source.from === 0);
}

/** "Ryder said", "Ryder, a spokesman, said" or "Ryder concluded by saying". */
function isBeside(candidate: Candidate, tokens: readonly Token[]): boolean {
  const { way } = candidate;
  if (way === 'beside' || way === 'apposition') return true;
  return way === 'participle' && isBySaying(tokens, candidate);
}

/** Whether what is said goes on to the end of the sentence, or up to ", aiming to …". */
function isWhole(tokens: readonly Token[], last: number): boolean {
  const rest = tokens.slice(last + 1);
  if (isMark(rest[0], ',') && isOf(rest[1], GERUND)) return true;
  return rest.every((token) => isMark(token, ',;!?…'));
}

/** `The group is described by Wikipedia: "…"` */
function isIntroduced({ opening, source, content }: Candidate, tokens: readonly Token[]): boolean {
  const isAgent = tokens[source.from - 1]?.lower === 'by';
  return opening === 'introduced' && isAgent && isQuotation(tokens[content[0]?.from ?? -1]);
}

function isBySaying(tokens: readonly Token[], { cue: { from } }: Candidate): boolean {
  return tokens[from - 1]?.lower === 'by' && isSayingWord(tokens[from - 2]?.lower ?? '');
}

/** Whether a source is a name or "he". The first word of a sentence has a capital anyway. */
function isNamed(words: readonly Token[], isFirst: boolean): boolean {
  const [first] = words;
  if (words.length === 1 && /^(?:he|she)$/.test(first?.lower ?? '')) return true;
  return words.some(({ capital }, at) => capital && (at > 0 || !isFirst || words.length === 1));
}
