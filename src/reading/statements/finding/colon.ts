import {
  isLongQuotation,
  isMark,
  isOf,
  isQuotation,
  lastWordAt,
  type Range,
  type Token,
} from '../grammar/tokens.ts';
import { AUXILIARY, MODAL, PAST, THAT } from '../grammar/word-classes.ts';
import type { Candidate, Lexicon } from './candidate.ts';
import { nounStart } from './noun-phrases.ts';
import { mainSubject } from './subjects.ts';

/** A word before a colon that is a cue at least so often is the verb. */
const SAYING = 0.1;

/** Most tokens to look through for a colon. */
const REACH = 90;

/** Most tokens of a name before a colon, and of one with a description. */
const LONGEST_NAME = 12;
const LONGEST_DESCRIBED = 14;

/** A longer quotation before a colon is what is said. */
const LONG_QUOTATION = 60;

/** A shorter quotation can begin a longer content: `Sanders: 'Of Course' Clinton Is Qualified`. */
const WHOLE_QUOTATION = 40;

/** "Russia: …", and `He released the following statement: "…"`. */
export function withColon(tokens: readonly Token[], lexicon: Lexicon): Candidate | null {
  const at = colonIn(tokens);
  if (at < 1) return null;
  const next = tokens[at + 1];
  const content = contentBehind(tokens, at);
  const isHanging = content.length === 0;
  if (!isHanging && !isQuotation(next) && at > LONGEST_NAME) return null;
  const common = { head: at, helpers: 0, content, hope: null, end: 'none' };
  const order = isHanging ? 'hanging' : 'colon';
  if (at < LONGEST_DESCRIBED && isName(tokens, at)) {
    const behind = isQuotation(next) ? 'quote' : 'clause';
    // "A Newsweek article reports:"
    const isVerb = at > 1 && lexicon.cueRate(tokens[at - 1]?.lower ?? '') >= SAYING;
    const cue = { from: isVerb ? at - 1 : at, to: at };
    const source = { from: 0, to: cue.from - 1 };
    return { ...common, source, cue, order, way: 'beside', opening: isHanging ? 'name' : behind };
  }
  if (!isHanging && !isQuotation(next)) return null;
  const agent = agentBefore(tokens, at);
  const source = agent ?? mainSubject(tokens, at);
  if (!source) return null;
  const cue = { from: agent ? agent.from - 2 : at - 1, to: agent ? agent.from - 1 : at };
  return { ...common, source, cue, order, way: 'joined', opening: 'introduced' };
}

/** "The group is described by Wikipedia:" */
function agentBefore(tokens: readonly Token[], colon: number): Range | null {
  const from = nounStart(tokens, colon - 1);
  const isAgent = tokens[from - 1]?.lower === 'by' && isOf(tokens[from - 2], PAST);
  return isAgent ? { from, to: colon - 1 } : null;
}

/** The first colon, or -1 if there is none before a long quotation. */
function colonIn(tokens: readonly Token[]): number {
  for (let at = 1; at < Math.min(tokens.length, REACH); at += 1) {
    const token = tokens[at];
    if (isLongQuotation(token, LONG_QUOTATION)) return -1;
    if (isMark(token, ':')) return at;
  }
  return -1;
}

function contentBehind(tokens: readonly Token[], colon: number): Range[] {
  const from = colon + 1;
  const next = tokens[from];
  const last = lastWordAt(tokens, tokens.length - 1);
  if (last < from) return [];
  const isWhole = isLongQuotation(next, WHOLE_QUOTATION);
  return [{ from, to: isWhole ? from : last }];
}

/** Whether a name is before a colon: no verb, or a name with its description. */
function isName(tokens: readonly Token[], colon: number): boolean {
  if (tokens[0]?.capital && isMark(tokens[1], ',')) return true;
  // "CARL AZUZ, CNN ANCHOR:"
  if (tokens.slice(0, colon).every((token) => token.acronym || isMark(token, ',.'))) return true;
  return tokens
    .slice(0, colon)
    .every(
      (token) =>
        token.sort === 'word' &&
        !isOf(token, AUXILIARY | MODAL | THAT) &&
        (token.capital || !isOf(token, PAST)),
    );
}
