import { hasBeforeOffice } from '../../reading/appointed.ts';
import { hasName, tellsDeathOf } from '../../reading/deaths.ts';
import { deedsIn } from '../../reading/deeds/deeds.ts';
import { namesAny } from '../../reading/deeds/names.ts';
import type { Deed } from '../../reading/deeds/parties.ts';
import type { Names } from '../../reading/deeds/pieces.ts';
import { canTellNot } from '../../reading/negation/not-done.ts';
import { canSay } from '../../reading/subjects.ts';
import { hasTitle } from '../../reading/titles.ts';
import { cut } from '../../text/span.ts';
import { lemma } from '../../text/words/lemma.ts';
import { words } from '../../text/words/words.ts';
import { headingOver } from '../index/paragraphs.ts';
import { type IndexedPassage, sentenceSpan, sentenceTerms } from '../index/search-index.ts';
import type { AskedActor, AskedDeed, AskedSayer } from '../question/beside/beside.ts';
import { type Alternative, type Concept, LEAST_NAMED } from '../question/concepts.ts';
import type { SaidSentences } from '../speakers/statements/said-sentences.ts';
import { goingOnAt } from './going-on.ts';

/** A sentence of a passage. */
export interface Place {
  readonly indexed: IndexedPassage;
  /** Index of the sentence in the passage. */
  readonly sentence: number;
}

/** How far around a sentence is looked. */
export interface Around {
  /** How many sentences before it count. */
  readonly before: number;
  /** How many sentences after it count. */
  readonly after: number;
  /** Whether the title of the report counts as well. */
  readonly byTitle: boolean;
  /** Only these sentences; all if left out. */
  readonly said?: SaidSentences | undefined;
}

/** Whether a concept is surely named near a sentence, in its passage. */
export function isNamedNear({ alternatives }: Concept, place: Place, around: Around): boolean {
  return isAnyNear(
    alternatives.filter(({ strength }) => strength >= LEAST_NAMED),
    place,
    around,
  );
}

/** The share of the weight of concepts that a sentence or those beside it name, in any related word. */
export function shareBeside(concepts: readonly Concept[], place: Place): number {
  const around = { before: 1, after: 1, byTitle: false };
  const things = concepts.filter(({ isTime }) => !isTime);
  const weightOf = (some: readonly Concept[]) => some.reduce((sum, { weight }) => sum + weight, 0);
  const named = things.filter(({ alternatives, related }) =>
    isAnyNear([...alternatives, ...related], place, around),
  );
  return things.length === 0 ? 1 : weightOf(named) / weightOf(things);
}

function isAnyNear(terms: readonly Alternative[], place: Place, around: Around): boolean {
  return isPrintedNear(new Set(terms.map(({ term }) => term)), place, around);
}

/**
 * Whether a term is near a sentence, in its passage.
 *
 * @param numbers - Numbers of the terms in the lexicon, any of which will do.
 */
export function isPrintedNear(numbers: ReadonlySet<number>, place: Place, around: Around): boolean {
  const hasAny = (printed: Uint32Array) => printed.some((term) => numbers.has(term));
  if (around.byTitle && hasAny(place.indexed.article.title)) return true;
  const hasAt = (at: number) => hasAny(sentenceTerms(place.indexed, at));
  if (sentencesAround(place, around).some(hasAt)) return true;
  const heading = around.byTitle ? headingOver(place.indexed, place.sentence) : null;
  return heading !== null && hasAt(heading);
}

/**
 * Whether a term is near a sentence in other words than those for something else.
 *
 * @param numbers - Numbers of the terms in the lexicon.
 * @param other - Where one of them tells of something else.
 */
export function isToldNear(
  numbers: ReadonlySet<number>,
  other: RegExp | undefined,
  place: Place,
  around: Around,
): boolean {
  const isPrinted = isPrintedNear(numbers, place, around);
  if (!isPrinted || !other) return isPrinted;
  const { article, title } = place.indexed.article;
  const hasAny = (printed: Uint32Array) => printed.some((term) => numbers.has(term));
  if (around.byTitle && hasAny(title) && !other.test(article.title)) return true;
  return sentencesAround(place, around).some(
    (at) =>
      hasAny(sentenceTerms(place.indexed, at)) &&
      !other.test(cut(article.body, sentenceSpan(place.indexed, at))),
  );
}

/** Whether a sentence near one, or the title, has one of some lemmas before an office. */
export function isOfficeNear(
  told: ReadonlySet<string> = new Set(),
  place: Place,
  around: Around,
): boolean {
  return told.size > 0 && textsAround(place, around).some((text) => hasBeforeOffice(text, told));
}

/**
 * Whether a sentence near one, or the title, has a term of each kind.
 *
 * @param kinds - Numbers of terms in the lexicon.
 */
export function areTogetherNear(
  kinds: readonly ReadonlySet<number>[],
  place: Place,
  around: Around,
): boolean {
  const hasAll = (printed: Uint32Array) =>
    kinds.every((numbers) => printed.some((term) => numbers.has(term)));
  if (around.byTitle && hasAll(place.indexed.article.title)) return true;
  return sentencesAround(place, around).some((at) => hasAll(sentenceTerms(place.indexed, at)));
}

/**
 * Whether a sentence near one has the title of a work and names whose it is.
 *
 * @param owners - Numbers of terms in the lexicon.
 */
export function isTitleNear(
  owners: ReadonlySet<number>,
  { indexed, sentence }: Place,
  around: Around,
): boolean {
  const { body } = indexed.article.article;
  return sentencesAround({ indexed, sentence }, around).some(
    (at) =>
      sentenceTerms(indexed, at).some((term) => owners.has(term)) &&
      hasTitle(cut(body, sentenceSpan(indexed, at))),
  );
}

/**
 * Whether a sentence of a passage, or one near it, tells of the death of someone.
 *
 * @param name - The last name, as `nameTerm` returns it.
 */
export function isDeathNear(name: string, place: Place, around: Around): boolean {
  const { article } = place.indexed.article;
  if (around.byTitle && tellsDeathOf(article.title, name)) return true;
  const textOf = (at: number) => (at < 0 ? '' : cut(article.body, sentenceSpan(place.indexed, at)));
  return sentencesAround(place, around).some((at) =>
    tellsDeathOf(textOf(at), name, hasName(textOf(at - 1), name)),
  );
}

/** Whether a sentence of a passage, or one near it, can tell that something is not so. */
export function canTellNotNear(place: Place, around: Around): boolean {
  return textsAround(place, around).some((text) => canTellNot(words(text)));
}

/** Whether a sentence of a passage, or one near it, can have the words of someone. */
export function canBeSaidNear({ terms }: AskedSayer, place: Place, around: Around): boolean {
  const { body } = place.indexed.article.article;
  return sentencesAround(place, around).some((at) =>
    canSay(cut(body, sentenceSpan(place.indexed, at)), terms),
  );
}

/**
 * Whether a sentence of a passage, or one near it, can tell of a deed: at least one of the two sides has its part in it by
 * name, and the other has it by name too, or is near it and no one else has the part.
 */
export function isDeedNear(
  { told, agent, patient, isOfPlaces, isPersonal }: AskedDeed,
  place: Place,
  around: Around,
): boolean {
  const texts = textsAround(place, around);
  const { article } = place.indexed.article;
  const readings = (text: string, parties: Pick<AskedDeed, 'agent' | 'patient'>) =>
    deedsIn(text, told, { ...parties, isOfPlaces });
  const own = readings(cut(article.body, sentenceSpan(place.indexed, place.sentence)), {
    agent,
    patient,
  });
  if (own.length > 0 && own.every((deed) => deed.agent === 'other')) return false;
  const isOfBoth = agent !== null && patient !== null;
  // A sentence in which the one does what the other is asked about tells nothing of the part asked about.
  const isAgentNear = texts.some(
    (text) =>
      agent !== null &&
      namesAny(text, agent, true) &&
      !(isOfBoth && readings(text, { agent: null, patient: agent }).some(isBorne)),
  );
  const isPatientNear = texts.some(
    (text) =>
      patient !== null &&
      namesAny(text, patient, false) &&
      !readings(text, { agent: patient, patient: null }).some(isDone),
  );
  return texts.some((text) =>
    readings(text, { agent, patient }).some((deed) => {
      const does = isDone(deed) || (deed.agent === 'open' && isAgentNear);
      const isOpen = deed.patient === 'open' && (!isPersonal || ONE.test(text));
      const bears = isBorne(deed) || (isOpen && isPatientNear);
      if (agent === null) return bears;
      if (patient === null) return does;
      return does && bears && (isDone(deed) || isBorne(deed));
    }),
  );
}

/**
 * What goes on about someone whom the sentence before names: "The country has ordered", "a third of its pigs", "and this
 * party won".
 */
const GOING_ON = /^\W*the\b|\b(?:this|these|it|its|he|she|they|his|her|their|him|them)\b/i;

/**
 * Whether a sentence of a passage or the title names the one who is to act, or those before it do and the sentence can go on
 * about this one.
 */
export function isActorNamed({ names }: AskedActor, place: Place, around: Around): boolean {
  const [own = ''] = textsAround(place, { ...around, before: 0, byTitle: false });
  const goesOn = GOING_ON.test(own);
  const texts = textsAround(place, goesOn ? around : { ...around, before: 0 });
  return texts.some((text) => namesAny(text, names, true));
}

/**
 * Whether a sentence tells of a deed of someone whom it can call by another word than the sentence before does: "the Kurds
 * lost three", behind one about their units.
 */
export function canGoOnAbout(
  agent: Names | null,
  told: ReadonlySet<string>,
  place: Place,
): boolean {
  if (agent === null) return false;
  const [own = ''] = textsAround(place, { before: 0, after: 0, byTitle: false });
  const [before = ''] = textsAround(place, { before: 1, after: 0, byTitle: false });
  const isTold = words(own).some(({ folded }) => told.has(lemma(folded)) || told.has(folded));
  return (
    isTold && GOING_ON.test(own) && !namesAny(own, agent, true) && namesAny(before, agent, true)
  );
}

/** Whether a sentence gives a deed that a question asks about to others than the one who is to act, by name. */
export function isDoneByOthers({ names, told }: AskedActor, place: Place): boolean {
  const { body } = place.indexed.article.article;
  const text = cut(body, sentenceSpan(place.indexed, place.sentence));
  // "Israel struck a base of the forces, killing three": not the forces.
  const isOfSubject = words(text).some(
    ({ folded, start }) =>
      /.ing$/.test(folded) &&
      told.has(lemma(folded)) &&
      namesAny(text.slice(0, start), names, true),
  );
  const deeds = deedsIn(text, told, { agent: names, patient: null, isOfPlaces: true });
  return !isOfSubject && deeds.length > 0 && deeds.every(({ agent }) => agent === 'other');
}

/** Words for one person. */
const ONE = /\b(?:he|she|him|her)\b/i;

const isDone = ({ agent }: Deed) => agent === 'named';
const isBorne = ({ patient }: Deed) => patient === 'named';

/** The sentences of a passage that are near one, and the title if it counts. */
export function textsAround(place: Place, around: Around): string[] {
  const { article } = place.indexed.article;
  const near = sentencesAround(place, around).map((at) =>
    cut(article.body, sentenceSpan(place.indexed, at)),
  );
  return around.byTitle ? [article.title, ...near] : near;
}

/** Indexes of the sentences of a passage that are near one, with the one that tells whom "he" means. */
export function sentencesAround(
  { indexed, sentence }: Place,
  { before, after, said }: Around,
): number[] {
  const back = before === 0 ? 0 : Math.max(before, goingOnAt(indexed, sentence));
  const first = Math.max(0, sentence - back);
  const last = Math.min(indexed.ends.length - 1, sentence + after);
  return Array.from({ length: last - first + 1 }, (_, more) => first + more).filter(
    (at) => said === undefined || said.has(indexed.number, at),
  );
}
