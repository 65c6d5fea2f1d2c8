import { isForce } from '../../../reading/deeds/forces.ts';
import { isNation } from '../../../text/words/countries.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { Concept } from '../concepts.ts';
import { askingIn, namesOf } from './asked-parties.ts';
import type { AskedForces } from './beside.ts';
import { wordsOfGovernment } from './words/seats.ts';

/**
 * Reads of which nation a question says that something is with which it acts: "Turkish" of "did Turkish jets bomb".
 *
 * @param text - The question in plain words.
 * @returns `null` if it says so of none, or of several.
 */
export function forcesAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedForces | null {
  const all = askingIn(text, concepts);
  const found = all.flatMap((nation, at) => {
    const force = all[at + 1];
    if (!force || !isForce(force.term) || text.slice(nation.end, force.start) !== ' ') return [];
    const names = isNation(nation.term) ? namesOf([nation], lexicon) : null;
    const words = text.slice(nation.start, force.end);
    return names ? [{ names: new Set([...names, ...wordsOfGovernment(nation.term)]), words }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
