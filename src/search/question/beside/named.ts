import { HAS_NUMBER, SPEECH } from '../../../reading/kinds.ts';
import { isNation } from '../../../text/words/countries.ts';
import { termsOf } from '../../../text/words/terms.ts';
import { words } from '../../../text/words/words.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { AskedKind } from '../asked/kind.ts';
import { type Concept, LEAST_NAMED } from '../concepts.ts';
import { meansTheSame } from './asked-parties.ts';
import { type Beside, type Wanted, wordAt } from './beside.ts';

/** A question that goes on with who acts: "did Iran build", "why has the army shelled". */
const BEFORE_ACTOR =
  /^(?:(?:why|when|where|how) )?(?:did|does|do|has|have|had|is|are|was|were|will) (?:the )?/i;

/** A question that goes on with what is counted: "how many of the Belgian soldiers". */
const BEFORE_COUNTED = /\bhow many (?:of )?(?:the |its |their )?/i;

/** Before what is measured: "how long is the northern border". */
const BEFORE_MEASURED =
  /\bhow (?:long|tall|wide|high|deep|big|large|heavy|thick) (?:is|are|was|were) (?:the |an? |its |their )?/i;

/** Behind what is measured. */
const BEHIND_MEASURED: ReadonlySet<string> = new Set('in at of from between along near'.split(' '));

/** Most words of what is measured. */
const MOST_MEASURED = 4;

/** Finds the speaker in "what did Ryder say", between a helping verb and a verb of saying. */
const SPEAKER =
  /\b(?:did|does|do|has|had|have) (?:[\w'-]{1,30} ){1,6}?(?:say|tell|claim|state|think|announce|call|warn|accuse|respond|react|comment)/i;

/** Finds the word before the subject of what someone said: "say about the border". */
const BEFORE_MATTER = /^\w{0,3} (?:about|on|of|regarding|concerning|over) /i;

/** The sentence or one next to it must name the person who acts or speaks. */
const ROLE = { before: 1, after: 1, byTitle: false } as const;

/** The sentence with the number must name the things that it counts. */
const COUNTED = { ...ROLE, before: 0, after: 0 } as const;

/** The sentence with a measure, or the one before it, must name the thing that is measured. */
const MEASURE = { ...ROLE, after: 0 } as const;

/** What someone speaks of may be named once, before several sentences about it. */
const MATTER = { ...ROLE, before: 3, after: 0, byTitle: true } as const;

/** Answered by yes or no, so that nothing but who acts tells the answer from another. */
const YES_OR_NO = /^(?!why|when|where|how)/i;

/**
 * Finds what an answer must name beside itself, because the question says that it acts, speaks, is spoken of or is
 * counted. A report on the same matter has answers for others as well.
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
  const matters = isOfMatter ? matterOf(verbEnd, concepts) : [];
  const actors = behind(BEFORE_ACTOR).flatMap((at) => {
    const [own, next] = [wordOf(text, concepts[at]), wordOf(text, concepts[at + 1])];
    // "The US coalition"
    return meansTheSame(own, next) ? [at, at + 1] : [at];
  });
  const measured = measuredIn(text, within);
  const ofNames = counted.filter((at) => isName(at) || isNation(wordOf(text, concepts[at])));
  const roles = [
    { reach: { ...ROLE, byTitle: !YES_OR_NO.test(text) }, anyOf: actors },
    { reach: COUNTED, anyOf: ofNames },
    { reach: MEASURE, anyOf: measured },
    { reach: ROLE, anyOf: speakers.filter(isName) },
    ...matters.map((anyOf) => ({ reach: MATTER, anyOf })),
  ];
  return roles
    .filter(({ anyOf }) => anyOf.length > 0)
    .map(({ reach, anyOf }) => ({ ...reach, wanted: namedOrWord(text, anyOf, concepts) }));
}

/** The thing that a question asks the length or size of. "How long was the town besieged" asks about a deed. */
function measuredIn(text: string, within: (start: number, end: number) => number[]): number[] {
  const match = BEFORE_MEASURED.exec(text);
  if (!match) return [];
  const from = match.index + match[0].length;
  const all = words(text.slice(from));
  const end = all.findIndex(({ folded }) => BEHIND_MEASURED.has(folded));
  const named = end < 0 ? all : all.slice(0, end);
  const noun = named.length <= MOST_MEASURED ? named.at(-1) : undefined;
  return !noun || /(?:ed|ing)$/.test(noun.folded) ? [] : within(from + noun.start, from + noun.end);
}

/** One of some concepts, as a word if the first of them is no name: "convoy". */
function namedOrWord(text: string, anyOf: readonly number[], concepts: readonly Concept[]): Wanted {
  const concept = concepts[anyOf[0] ?? -1];
  const [place = 0] = concept?.places ?? [];
  const word = wordAt(text, place);
  const isNamed = concept?.isProper || concept?.isName || isNation(word?.term ?? '');
  if (isNamed) return { kind: 'name', anyOf };
  return {
    kind: 'word',
    anyOf,
    told: new Set(),
    words: text.slice(place, place + (word?.end ?? 0)),
  };
}

/** The name of a speaker whom a question asks about: "spike" and "lee" are names although they are words as well. */
export function besideSpeaker(
  text: string,
  speaker: string,
  concepts: readonly Concept[],
): readonly Beside[] {
  const name = new Set(termsOf(words(speaker)).map(({ term }) => term));
  const anyOf = [...concepts.keys()].filter((at) => name.has(wordOf(text, concepts[at])));
  return anyOf.length === 0 ? [] : [{ ...ROLE, wanted: { kind: 'name', anyOf } }];
}

/**
 * The one whose words a question asks for, if none of the statements that were read are this speaker's: only a sentence
 * with the name before a verb of saying can still have them.
 *
 * @param words - The name as it was typed.
 */
export function besideWordsOf(
  words: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): Beside {
  const named = concepts.flatMap(({ alternatives }) => alternatives);
  const sure = named.filter(({ strength }) => strength >= LEAST_NAMED);
  const terms = new Set(sure.map(({ term }) => lexicon.term(term)));
  return { ...ROLE, before: 0, after: 0, wanted: { kind: 'sayer', sayer: { words, terms } } };
}

/** Whether all words of what a question says of a speaker are names or nations: "Iran", but not "witnesses". */
export function isOfNames(text: string, concepts: readonly Concept[]): boolean {
  return concepts.length > 0 && concepts.every((concept) => isNamed(text, concept));
}

/** A text in plain words, with what it names. */
interface NamingText {
  readonly text: string;
  readonly concepts: readonly Concept[];
}

/** Whether any of its words is. */
export function hasName({ text, concepts }: NamingText): boolean {
  return concepts.some((concept) => isNamed(text, concept));
}

function isNamed(text: string, concept: Concept): boolean {
  return concept.isProper || isNation(wordOf(text, concept));
}

/** What the words of one speaker must name, if a question asks what they say about a matter. */
export function besideMatter(concepts: readonly Concept[]): readonly Beside[] {
  return matterOf(-1, concepts).map((anyOf) => ({ ...MATTER, wanted: { kind: 'name', anyOf } }));
}

/**
 * Each name that someone's words are to be about, or else the rarest other word for it.
 *
 * @param from - Where the question begins to say so, in UTF-16 units.
 */
function matterOf(from: number, concepts: readonly Concept[]): number[][] {
  const all = [...concepts.keys()].filter((at) =>
    concepts[at]?.places.some((place) => !concepts[at]?.isTime && place > from),
  );
  const names = all.filter((at) => concepts[at]?.isProper);
  if (names.length > 0) return names.map((at) => [at]);
  // "White" of "the white helmets" is in other names as well.
  const weightOf = (at: number) => concepts[at]?.weight ?? 0;
  const heaviest = Math.max(0, ...all.map(weightOf));
  return all.length > 0 ? [all.filter((at) => weightOf(at) === heaviest)] : [];
}

/** The word of a concept, as a lemma. */
function wordOf(text: string, concept: Concept | undefined): string {
  const place = concept?.places[0];
  return place === undefined ? '' : (wordAt(text, place)?.term ?? '');
}
