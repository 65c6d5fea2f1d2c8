import { type Concept, LEAST_NAMED } from '../../concepts.ts';
import { askingIn } from '../asked-parties.ts';
import type { Wanted } from '../beside.ts';

const WORK =
  '(?:book|memoir|autobiography|novel|film|movie|documentary|album|single|song|play|show)';

/** "The title of her latest book", "what was his book called". */
const ASKING = new RegExp(
  `\\b(?:title|name) of (?:[\\w'’-]{1,30} ){1,5}${WORK}\\b|\\bwhat(?:['’]?s| is| was| are| were) (?:[\\w'’-]{1,30} ){1,5}${WORK}(?: (?:of|by)(?: [\\w'’-]{1,30}){1,4})? (?:called|titled|named)\\b`,
  'i',
);

/**
 * Finds whose work a question asks the title of. Reports on others tell the titles of theirs, and many tell of a work
 * without its title.
 *
 * @param text - The question in plain words.
 * @returns Most questions have none.
 */
export function titleAsked(text: string, concepts: readonly Concept[]): Wanted[] {
  const asking = ASKING.exec(text);
  if (!asking) return [];
  const end = asking.index + asking[0].length;
  const owners = askingIn(text, concepts).filter(
    (one) => one.isParty && one.start >= asking.index && one.end <= end,
  );
  const names = owners.flatMap(({ concept }) =>
    concept.alternatives.filter(({ strength }) => strength >= LEAST_NAMED).map(({ term }) => term),
  );
  return owners.length === 0 ? [] : [{ kind: 'title', of: new Set(names) }];
}
