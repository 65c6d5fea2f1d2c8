import { words } from '../../../../text/words/words.ts';
import type { Concept } from '../../concepts.ts';
import { type Wanted, wordAt } from '../beside.ts';

/** A question that goes on with the one whose fate it asks for. */
const BEFORE_FATE =
  /^\W{0,3}(?:so )?what(?:['’]s| is| has| had| ever)? (?:happened|happen|happens|happening|become|became) (?:to|with|of) /i;

/** Behind what is meant: "the wife of the bomber", "the crew that was rescued". */
const BEHIND: ReadonlySet<string> = new Set(
  `of in at on near from by with inside outside around during after before when while that who which whose because
  since as for under over between`.split(/\s+/),
);

/** Most words of whom or what is meant: "the three missing UN staff members". */
const MOST_WORDS = 6;

/**
 * Finds whose fate a question asks for: "father" of "what happened to the groom's father at the wedding". What happened
 * to others is no answer. Names are checked anyway.
 *
 * @param text - The question in plain words.
 */
export function fateAsked(text: string, concepts: readonly Concept[]): Wanted | null {
  const match = BEFORE_FATE.exec(text);
  if (!match) return null;
  const all = words(text).filter(({ start }) => start >= match[0].length);
  const end = all.findIndex(({ folded }) => BEHIND.has(folded));
  const named = end < 0 ? all : all.slice(0, end);
  const noun = named.length <= MOST_WORDS ? named.at(-1) : undefined;
  const at = concepts.findIndex(({ places }) => noun && places.includes(noun.start));
  const concept = concepts[at];
  if (!noun || !concept || concept.isProper || concept.isTime) return null;
  const { start } = noun;
  const word = wordAt(text, start);
  return {
    kind: 'word',
    anyOf: [at],
    told: new Set(),
    words: text.slice(start, start + (word?.end ?? 0)),
  };
}
