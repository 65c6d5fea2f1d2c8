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

/** What stands between a verb of saying and what is said of: "what did Ryder say about the border". */
const BEFORE_MATTER = /^\w{0,3} (?:about|on|of|regarding|concerning|over) /i;

/** Concepts of which an answer must name one. */
export interface Beside {
  /** Indexes of concepts. */
  readonly anyOf: readonly number[];
  /** How many sentences before and after the answer can name it. */
  readonly reach: number;
}

/** Who acts, speaks or is counted stands in the sentence or beside it. */
const ROLE_REACH = 1;

/** What someone speaks of may be named once, before several sentences about it. */
const MATTER_REACH = 3;

/**
 * Finds what an answer must name beside itself, because the question says that it acts, speaks, is spoken of or is counted.
 * A report on the same matter has answers for others as well.
 *
 * @param text - The question in plain words.
 * @returns Most questions have none.
 */
export function namedBeside(
  text: string,
  { broad }: AskedKind,
  concepts: readonly Concept[],
): readonly Beside[] {
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
  const verbEnd = said ? said.index + said[0].length : 0;
  const speakers = said ? within(said.index, verbEnd) : [];
  const isOfMatter = said !== null && BEFORE_MATTER.test(text.slice(verbEnd));
  const roles = [
    behind(BEFORE_ACTOR),
    counted.filter((at) => isName(at) || isNation(wordOf(text, concepts[at]))),
    speakers.filter(isName),
  ];
  const matters = isOfMatter ? matterOf(verbEnd, concepts) : [];
  return [
    ...roles.map((anyOf) => ({ anyOf, reach: ROLE_REACH })),
    ...matters.map((anyOf) => ({ anyOf, reach: MATTER_REACH })),
  ].filter(({ anyOf }) => anyOf.length > 0);
}

/**
 * Each name that someone's words are to be about, or else any other word for it.
 *
 * @param from - Where the question begins to say so, in UTF-16 units.
 */
function matterOf(from: number, concepts: readonly Concept[]): number[][] {
  const all = [...concepts.keys()].filter((at) =>
    concepts[at]?.places.some((place) => !concepts[at]?.isTime && place > from),
  );
  const names = all.filter((at) => concepts[at]?.isProper);
  return names.length > 0 ? names.map((at) => [at]) : [all];
}

/** The word of a concept, as a lemma. */
function wordOf(text: string, concept: Concept | undefined): string {
  const place = concept?.places[0];
  const [term] = place === undefined ? [] : termsOf(words(text.slice(place, place + 40)));
  return term?.term ?? '';
}
