import { nameTerm } from '../../../../text/words/terms.ts';
import type { Concept } from '../../concepts.ts';
import { type AskedDeath, wordAt } from '../beside.ts';

/** Lemmas by which a question asks about a death. */
const ASKING: ReadonlySet<string> = new Set(
  'kill murder assassinate execute behead slay die dead death assassination'.split(' '),
);

/** What makes the name before the verb that of the one who dies: "was Najjar killed", not "did Najjar kill". */
const PASSIVE = /\b(?:was|is|been|being|got|get|gets)\b/i;
const DYING_SUBJECT = /\b(?:did|does|has|had|when|where|how|why)\b/i;

/** What can stand between the verb and the name, or two parts of it: "the death of the commander" has more. */
const BETWEEN = /^\s*(?:of )?(?:the )?(?:been )?(?:(?:al|el|an|as|ad|ar|ez|bin|ibn|abu)[\s-])?$/i;

/** Behind these, a name says only of whom or where those are who die: "anyone in the army", "the son of Najjar". */
const BEHIND_OTHERS = /\b(?:in|of|from|at|among|near|inside|with|within|by) (?:the )?$/i;

/** What follows a person's name, unlike the noun of "killed Nusra fighters". */
const BEHIND_NAME =
  /^\W*(?:$|(?:in|on|at|near|by|with|last|during|when|and|as|from|after|before|who|for)\b|\d)/i;

/**
 * Reads about the death of which one person a question asks: "who killed Najjar", "when did Najjar die".
 *
 * @param text - The question in plain words.
 * @returns `null` for most questions.
 */
export function deathAsked(text: string, concepts: readonly Concept[]): AskedDeath | null {
  const spans = concepts.map(({ isProper, places: [start = 0] }) => {
    const word = wordAt(text, start);
    return { isProper, start, end: start + (word?.end ?? 0), term: word?.term ?? '' };
  });
  const isNear = (one: number, other: number) =>
    BETWEEN.test(text.slice(spans[one]?.end ?? 0, spans[other]?.start ?? 0));
  const named = (first: number, last: number): AskedDeath | null => {
    const [start, end] = [spans[first]?.start ?? 0, spans[last]?.end ?? 0];
    const key = nameTerm(spans[last]?.term ?? '');
    return key === null ? null : { words: text.slice(start, end), last: key };
  };
  for (const [at, { term, start }] of spans.entries()) {
    if (!ASKING.has(term)) continue;
    let last = at;
    while (spans[last + 1]?.isProper && isNear(last, last + 1)) last += 1;
    const isPerson = last > at && BEHIND_NAME.test(text.slice(spans[last]?.end));
    if (isPerson) return named(at + 1, last);
    let first = at;
    while (spans[first - 1]?.isProper && isNear(first - 1, first)) first -= 1;
    const isSubject = (term === 'die' ? DYING_SUBJECT : PASSIVE).test(text.slice(0, start));
    const isPhrase = BEHIND_OTHERS.test(text.slice(0, spans[first]?.start));
    if (first < at && isSubject && !isPhrase) return named(first, at - 1);
  }
  return null;
}
