import type { Candidate } from './finding/candidate.ts';
import type { Clause } from './grammar/clauses.ts';
import { isOf, type Token } from './grammar/tokens.ts';
import { NEGATION, PRONOUN } from './grammar/word-classes.ts';
import type { SpeakerKind, StatementKind } from './statement.ts';
import { headNoun } from './weighing/features.ts';

const KINDS: readonly (readonly [RegExp, StatementKind])[] = [
  [
    /^(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|refut|disput|dispel|rebuff|rebut)\p{L}*)$/u,
    'denies',
  ],
  [/^(?:accus|blam|alleg)\p{L}*$/u, 'accuses'],
  [/^(?:confirm|acknowledg|admi(?:t|ts|tted|tting)$|conced)\p{L}*$/u, 'confirms'],
  // To readers, "claimed" casts doubt. "Asserted" and "insisted" do not.
  [/^claim\p{L}*$/u, 'claims'],
];

/** How something is said, by its cue. */
export function statementKind(
  { head, helpers }: Candidate,
  tokens: readonly Token[],
): StatementKind {
  const kind = KINDS.find(([pattern]) => pattern.test(tokens[head]?.lower ?? ''))?.[1] ?? 'says';
  // "Did not deny" is no denial.
  return (helpers & NEGATION) !== 0 && kind !== 'claims' ? 'says' : kind;
}

const DOCUMENT =
  /^(?:reports?|statements?|stud(?:y|ies)|surveys?|polls?|articles?|documents?|letters?|e-?mails?|memos?|filings?|lawsuits?|complaints?|records?|wikipedia|website|transcripts?|indictment|book|figures|data|accounts?)$/;

const NAMELESS =
  /^(?:officials?|sources?|officers?|activists?|residents?|(?:eye)?witness(?:es)?|diplomats?|people|person|someone|soldiers?|fighters?|medics?|doctors?|experts?|analysts?|observers?|critics|supporters|many|some|others|insiders?|aides?)$/;

/** Whether a noun in lower case names people and not a person: "officials". */
export function isNameless(lower: string): boolean {
  return NAMELESS.test(lower);
}

const ON_CONDITION = /\banonym(?:ity|ous)/i;

/** Who the speaker is, by the words of the source. */
export function speakerKind(
  text: string,
  { tokens, start, end }: Clause,
  one: Candidate,
): SpeakerKind {
  if (ON_CONDITION.test(text.slice(start, end))) return 'anonymous';
  const noun = headNoun(one, tokens);
  if (DOCUMENT.test(noun)) return 'document';
  const words = tokens.slice(one.source.from, one.source.to + 1);
  const isName = words.some((word, at) => word.capital && at > 0);
  if (NAMELESS.test(noun) && !isName) return 'anonymous';
  return words.length === 1 && isOf(words[0], PRONOUN) && !/^(?:he|she)/.test(words[0]?.lower ?? '')
    ? 'unknown'
    : 'named';
}
