import { HAS_NAME } from '../../reading/kinds.ts';
import { blanked, type Span } from '../../text/span.ts';
import { type Term, terms } from '../../text/words/terms.ts';
import type { Lexicon } from '../index/lexicon.ts';
import type { SearchTerm } from '../index/search-index.ts';
import type { SaidSentences } from '../speakers/statements/said-sentences.ts';
import { type AskedKind, askedKind, MEASURE } from './asked/kind.ts';
import { type AskedSlot, slotAsked } from './asked/slot.ts';
import { type AskedTime, askedTimes, type DayRange } from './asked/times.ts';
import type { Beside } from './beside/beside.ts';
import { namedBeside } from './beside/named.ts';
import { toldBeside } from './beside/told.ts';
import { clauses } from './clauses.ts';
import type { Concept } from './concepts.ts';
import type { NamedSources, SourceMention } from './named-sources.ts';
import { isAskingWord, readConcepts } from './read-concepts.ts';
import { yearsToldOf } from './time-concept.ts';
import { inPlainWords } from './wording/plain-words.ts';

/** What a question asks about one source that it names. */
export interface Aspect {
  readonly sources: ReadonlySet<string>;
  /** Weight of each concept. The nearer the question names it to the source, the more it weighs. */
  readonly weights: readonly number[];
  /** When the report came out, if the question says so: first and last ISO day. */
  readonly published: DayRange | null;
}

/** A question as the ranking reads it. */
export interface Question {
  /** As a person typed it. */
  readonly typed: string;
  /** In plain words, with chat spellings spelled out. Places of concepts are in it. */
  readonly text: string;
  readonly concepts: readonly Concept[];
  /** One for each mention of a source; empty for most questions. */
  readonly aspects: readonly Aspect[];
  /**
   * For each clause, the weight of every concept in it, 0 outside. Clauses with one concept are
   * left out. A question without other clauses is one clause.
   */
  readonly clauses: readonly (readonly number[])[];
  /** The times it asks about, without the days of reports from named sources. */
  readonly times: readonly DayRange[];
  /** Number of publishers whose reports it asks for and the corpus does not have. */
  readonly missingSources: number;
  /** The kind of thing it asks for. */
  readonly asks: AskedKind;
  /**
   * Whether no single passage can answer it all: it asks about several sources, or in several clauses about one.
   */
  readonly isComposite: boolean;
  /** The concepts that the question word is about: `civilian` and `die` in "how many civilians died in …". */
  readonly focus: readonly number[];
  /** Weight of a name above which it tells reports apart. A commoner one is what whole reports are about. */
  readonly telling: number;
  /** The place behind a verb that it asks to fill; `null` if it asks for something else. */
  readonly slot: AskedSlot | null;
  /** What an answer must name beside itself. */
  readonly beside: readonly Beside[];
  /** The only sentences that may answer, if one speaker's are asked for. Left out if all may. */
  readonly said?: SaidSentences;
}

/** Weight of a name that tells reports apart, as a share of the weight of a word that only one passage has. */
const TELLING = 0.36;

/**
 * Distance in the question at which a word's weight for a source falls to 1/e, in UTF-16 units.
 * About one clause.
 */
const REACH = 130;

/** A date belongs to a source within this distance, in UTF-16 units. */
const DATE_REACH = 150;

/**
 * Reads a question: the concepts that it names, in the terms of the corpus, the kind of thing it
 * asks for, and what it asks about which sources.
 *
 * @param typed - As a person typed it.
 * @param lexicon - The terms of the index that will be searched.
 * @param named - The sources of the corpus. Without them, none is recognised.
 * @param today - The ISO day of the question, for "last week"; `null` ignores such times.
 * @returns No concepts if the text has only stop words and punctuation.
 */
export function readQuestion(
  typed: string,
  lexicon: Lexicon,
  named?: NamedSources,
  today: string | null = null,
): Question {
  const text = inPlainWords(typed, lexicon);
  const mentions = named?.find(text) ?? [];
  const times = askedTimes(text, today, yearsToldOf(lexicon)).filter(
    ({ ranges }) => ranges.length > 0,
  );
  const isOfSource = ({ isDay, isRelative, isOfAnyYear }: AskedTime) =>
    mentions.length > 0 && isDay && !isRelative && !isOfAnyYear;
  const days = times.filter(isOfSource);
  const others = times.filter((time) => !isOfSource(time));
  // Leaves out what the report is not about: a source, the day of its report, "far" in "how far", "wants to".
  const bare = [...mentions, ...days, ...measureIn(text), ...intentionsIn(text)].reduce(
    blanked,
    text,
  );
  const slot = slotAsked(text);
  const asks = askedKind(text);
  const concepts = readConcepts(bare, lexicon, others, { slot, asks });
  const parts = clauseWeights(bare, concepts);
  return {
    typed,
    text,
    concepts,
    aspects: mentions.map((mention) => aspectOf(mention, concepts, days)),
    clauses: parts,
    isComposite: mentions.length > 1 || (mentions.length > 0 && parts.length > 1),
    times: others.flatMap(({ ranges }) => ranges),
    missingSources: named?.countMissing(text, mentions) ?? 0,
    asks,
    focus: asks.broad === 0 ? [] : focusOf(bare, asks, concepts),
    telling: TELLING * lexicon.mostWeight,
    slot,
    beside: [...namedBeside(text, asks, concepts), ...toldBeside(text, asks, concepts, lexicon)],
  };
}

/** Concepts that a question word is about. */
const MOST_IN_FOCUS = 2;

/** None for "who claimed the bombing": what it asks about is no concept, and the bombing is something else. */
function focusOf(text: string, { broad, at }: AskedKind, concepts: readonly Concept[]): number[] {
  const focus = conceptsAfter(at, concepts);
  const [first = -1] = focus;
  const place = concepts[first]?.places.find((start) => start > at) ?? at;
  const isPassedOver = ({ term, start }: Term) => start > at && start < place && isAskingWord(term);
  return broad === HAS_NAME && terms(text).some(isPassedOver) ? [] : focus;
}

function conceptsAfter(from: number, concepts: readonly Concept[]): number[] {
  const placeOf = (at: number) => concepts[at]?.places.find((place) => place > from);
  return [...concepts.keys()]
    .filter((at) => placeOf(at) !== undefined && !concepts[at]?.isTime)
    .sort((one, other) => (placeOf(one) ?? 0) - (placeOf(other) ?? 0))
    .slice(0, MOST_IN_FOCUS);
}

function clauseWeights(text: string, concepts: readonly Concept[]): number[][] {
  const found = clauses(text)
    .map(({ start, end }) =>
      concepts.map(({ weight, places }) =>
        places.some((place) => place >= start && place < end) ? weight : 0,
      ),
    )
    .filter((weights) => weights.filter((weight) => weight > 0).length > 1);
  return found.length > 0 ? found : [concepts.map(({ weight }) => weight)];
}

function measureIn(text: string): Span[] {
  const found = MEASURE.exec(text);
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
}

/** What comes before what someone wants to do. Reports say it in many ways. */
const INTENDING = /\b(?:wants?|wanted|wanting|tries|tried|trying|supposed|meant) to\b/gi;

function intentionsIn(text: string): Span[] {
  return [...text.matchAll(INTENDING)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

function aspectOf(
  mention: SourceMention,
  concepts: readonly Concept[],
  days: readonly AskedTime[],
): Aspect {
  const weights = concepts.map(({ weight, places }) => {
    const nearest = Math.min(...places.map((place) => gap(mention, place)));
    return weight * Math.exp(-nearest / REACH);
  });
  const [day] = [...days].sort((a, b) => gap(mention, a.start) - gap(mention, b.start));
  const isNear = day !== undefined && gap(mention, day.start) < DATE_REACH;
  return { sources: mention.sources, weights, published: (isNear && day.ranges[0]) || null };
}

function gap({ start, end }: Span, place: number): number {
  return Math.min(Math.abs(place - start), Math.abs(place - end));
}

/**
 * Returns the terms that find candidates for a question, each with its highest strength.
 *
 * @param aspect - Searches one source: each word counts as much as it does for that source.
 */
export function searchTerms(question: Question, lexicon: Lexicon, aspect?: Aspect): SearchTerm[] {
  const boosts = new Map<number, number>();
  for (const [at, { alternatives, weight }] of question.concepts.entries()) {
    const part = aspect && weight > 0 ? (aspect.weights[at] ?? 0) / weight : 1;
    for (const { term, strength } of alternatives) {
      boosts.set(term, Math.max(boosts.get(term) ?? 0, strength * part));
    }
  }
  return [...boosts].map(([term, boost]) => ({ term: lexicon.term(term), boost }));
}
