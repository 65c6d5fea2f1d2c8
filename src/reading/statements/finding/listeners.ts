import { isLongQuotation, isOf, isQuotation, type Token } from '../grammar/tokens.ts';
import {
  AND,
  DETERMINER,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
  WEEKDAY,
} from '../grammar/word-classes.ts';

/** Verbs that name whom they speak to. */
const TOLD: ReadonlySet<string> = new Set(
  `told tell tells telling asked ask asks asking informed inform informs informing assured assure assures
  assuring reminded remind reminds reminding warned warn warns warning advised urged convinced persuaded
  notified`.split(/\s+/),
);

/** Those of them that do not ask for anything: "to" after the listener is part of what others ask. */
const TELLING = /^(?:tell|told|inform|assur|remind)/;

/** Most tokens of a listener. */
const LONGEST = 14;

/** Whether a verb names whom it speaks to. */
export function isToldTo({ lower }: Token): boolean {
  return TOLD.has(lower);
}

/** Finds the token after the listener of a verb: "told reporters that …". */
export function afterListener(tokens: readonly Token[], cue: number): number {
  const verb = tokens[cue];
  if (!verb || !isToldTo(verb)) return cue + 1;
  const after = endOfListener(tokens, cue + 1);
  return TELLING.test(verb.lower) || !isOf(tokens[after], TO) ? after : cue + 1;
}

function endOfListener(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first?.sort !== 'word') return from;
  if (isOf(first, THAT | RELATIVE | SUBORDINATOR | TO | PREPOSITION)) return from;
  if (isOf(first, PRONOUN) && !isOf(first, DETERMINER)) return from + 1;
  let at = from + 1;
  while (at < from + LONGEST && !isBehindListener(tokens, at, first)) at += 1;
  return at;
}

function isBehindListener(tokens: readonly Token[], at: number, first: Token): boolean {
  const token = tokens[at];
  // `Told ABC's "Good Morning America" that`
  if (isTitle(token) && /'s$/.test(tokens[at - 1]?.lower ?? '')) return false;
  if (isTitle(tokens[at - 1])) return true;
  if (token?.sort !== 'word' || isOf(token, THAT | RELATIVE | SUBORDINATOR | TO | WEEKDAY))
    return true;
  if (isOf(token, PREPOSITION) && token.lower !== 'of' && token.lower !== 'for') return true;
  if (isOf(token, PRONOUN | DETERMINER) && !isOf(tokens[at - 1], PREPOSITION)) return true;
  if (first.classes === 0 && !first.capital) return true;
  return first.capital && !token.capital && !isOf(token, AND);
}

/** Longest title of a programme or paper, in UTF-16 units with its marks. */
const LONGEST_TITLE = 32;

function isTitle(token: Token | undefined): boolean {
  return isQuotation(token) && !isLongQuotation(token, LONGEST_TITLE);
}
