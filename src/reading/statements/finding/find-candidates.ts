import { isLongQuotation, isMark, isOf, isQuotation, type Token } from '../grammar/tokens.ts';
import { ADVERB, GERUND, PAST } from '../grammar/word-classes.ts';
import { accordingTo } from './according-to.ts';
import { afterCue } from './after-cue.ts';
import { type Candidate, type Lexicon, mayBeCue } from './candidate.ts';
import { withColon } from './colon.ts';
import { nearestNoun } from './noun-phrases.ts';
import { speechTag } from './speech-tag.ts';
import { subjectBefore } from './subjects.ts';

/** Ways in which it stays open whose words they are. */
const OPEN_WAYS: ReadonlySet<string> = new Set(['participle', 'infinitive', 'joined']);

/**
 * Finds all that may be a statement in a clause. Several candidates can share a cue.
 *
 * @param tokens - The tokens of the clause.
 */
export function candidatesIn(tokens: readonly Token[], lexicon: Lexicon): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    for (const one of candidatesAt(tokens, at, lexicon)) {
      found.push(one, ...withOtherSources(one, tokens, found));
    }
  }
  const colon = withColon(tokens, lexicon);
  if (colon) found.push(colon);
  return found;
}

const NONE: readonly Candidate[] = [];

function candidatesAt(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): readonly Candidate[] {
  const token = tokens[at];
  if (token?.sort !== 'word') return NONE;
  if (token.lower === 'according' && tokens[at + 1]?.lower === 'to') {
    const one = accordingTo(tokens, at);
    return one ? [one] : [];
  }
  const isCue = mayBeCue(token, lexicon) || isBeforeThat(tokens, at);
  if (!isCue && !isBesideQuotation(tokens, at)) return NONE;
  const subject = subjectBefore(tokens, at);
  const tag = speechTag(tokens, at, subject);
  if (tag?.opening === 'quote' || tag?.order === 'inverted') return [tag];
  const after = afterCue(tokens, at, subject, lexicon);
  return tag ? [tag, ...after] : after;
}

/** "Alleged that", also of a word that is seldom a cue. */
function isBeforeThat(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return next?.lower === 'that' && !isOf(token, ~(PAST | GERUND));
}

function withOtherSources(
  one: Candidate,
  tokens: readonly Token[],
  found: readonly Candidate[],
): Candidate[] {
  if (!OPEN_WAYS.has(one.way)) return [];
  const spoke = found.findLast(
    ({ way, head }) => head < one.head && (way === 'beside' || way === 'apposition'),
  )?.source;
  const near = nearestNoun(tokens, one.cue.from);
  const others: Candidate[] = [];
  if (spoke && spoke.from !== one.source.from) {
    others.push({ ...one, source: spoke, way: `${one.way}:spoke` as Candidate['way'] });
  }
  if (near && near.from !== one.source.from && near.from !== spoke?.from) {
    others.push({ ...one, source: near, way: `${one.way}:near` as Candidate['way'] });
  }
  return others;
}

/** Shorter quotations are names and single words. */
const WHOLE_QUOTATION = 12;

/** Most words from a quotation to the verb of its speaker. */
const LONGEST_SUBJECT = 4;

/** Whether a word between a subject and a quoted sentence can be a verb of saying that is not known. */
function isBesideQuotation(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || token.capital || at === 0 || isOf(token, ~(PAST | GERUND | ADVERB))) return false;
  const next = isMark(tokens[at + 1], ',:') ? tokens[at + 2] : tokens[at + 1];
  if (isSentence(next)) return true;
  if (!isOf(token, PAST) && !token.lower.endsWith('s')) return false;
  for (let back = at - 1; back >= at - LONGEST_SUBJECT; back -= 1) {
    if (isQuotation(tokens[back])) return isSentence(tokens[back]);
    if (tokens[back]?.sort !== 'word') return false;
  }
  return false;
}

function isSentence(token: Token | undefined): boolean {
  return isLongQuotation(token, WHOLE_QUOTATION) && (token?.capital ?? false);
}
