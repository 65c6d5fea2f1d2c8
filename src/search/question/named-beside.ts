import { HAS_NUMBER, SPEECH } from '../../reading/kinds.ts';
import { termsOf } from '../../text/words/terms.ts';
import { words } from '../../text/words/words.ts';
import type { AskedKind } from './asked-kind.ts';
import type { Concept } from './concepts.ts';
import { isNation } from './proper-names.ts';

/** A question that goes on with who acts: "did Iran build", "why has the army shelled". */
const BEFORE_ACTOR =
  /^(?:(?:why|when|where|how) )?(?:did|does|do|has|have|had|is|are|was|were|will) (?:the )?/i;

/** A question that goes on with what is counted: "how many of the Belgian soldiers". */
const BEFORE_COUNTED = /\bhow many (?:of )?(?:the |its |their )?/i;

/** "What did Ryder say": who speaks stands between a helping verb and one of saying. */
const SPEAKER =
  /\b(?:did|does|do|has|had|have) (?:[\w'-]{1,30} ){1,6}?(?:say|tell|claim|state|think|announce|call|warn|accuse|respond|react|comment)/i;

/**
 * Finds what an answer must name beside itself, because the question says that it acts, speaks or is counted. A report
 * on the same matter has answers for others as well.
 *
 * @param text - The question in plain words.
 * @returns Indexes of concepts, in groups of which an answer names one. Most questions have none.
 */
export function namedBeside(
  text: string,
  { broad }: AskedKind,
  concepts: readonly Concept[],
): readonly (readonly number[])[] {
  const within = (start: number, end: number) =>
    [...concepts.keys()].filter((at) =>
      concepts[at]?.places.some((place) => place >= start && place < end),
    );
  const behind = (pattern: RegExp) => {
    const match = pattern.exec(text);
    const end = match ? match.index + match[0].length : 0;
    return match ? within(end, end + 1) : [];
  };
  const isName = (at: number) => concepts[at]?.isProper || concepts[at]?.isName;
  const counted = (broad & HAS_NUMBER) === 0 ? [] : behind(BEFORE_COUNTED);
  const said = (broad & SPEECH) === 0 ? null : SPEAKER.exec(text);
  const speakers = said ? within(said.index, said.index + said[0].length) : [];
  const groups = [
    behind(BEFORE_ACTOR),
    counted.filter((at) => isName(at) || isNation(wordOf(text, concepts[at]))),
    speakers.filter(isName),
  ];
  return groups.filter((group) => group.length > 0);
}

/** The word of a concept, as a lemma. */
function wordOf(text: string, concept: Concept | undefined): string {
  const place = concept?.places[0];
  const [term] = place === undefined ? [] : termsOf(words(text.slice(place, place + 40)));
  return term?.term ?? '';
}
