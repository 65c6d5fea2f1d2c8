import { reportDay } from '../../reading/dates/report-day.ts';
import { SPEECH } from '../../reading/kinds.ts';
import { ADDRESSES, LEANS, LISTS } from '../../reading/sentence-kind.ts';
import type { SearchIndex } from '../../search/index/search-index.ts';
import { DAY } from '../../text/milliseconds.ts';
import { isHeading } from '../../text/sentences.ts';
import type { DatedSentence } from '../dated-articles.ts';
import type { Candidate, Occasion } from '../occasions.ts';
import { centroidOf, SentenceVectors, similarity, type Vector } from './sentence-vector.ts';

/** What tells how good an entry a sentence would be. */
export const SIGNS = [
  /** A time in the sentence itself dates it. */
  'dated',
  /** Similarity to the sentences that name most of the topic. */
  'core',
  /** Similarity to the other sentences of its occasion. */
  'middle',
  /** Logarithm of the occasion's share of the greatest weight. */
  'weight',
  /** Tenths of the number of weightier occasions. */
  'rank',
  /** Logarithm of the number of reports with a sentence on the occasion. */
  'reports',
  /** Share of the topic that it names, and the same as a share of the most that any sentence names. */
  'share',
  'relativeShare',
  /** Share that it names with its title and the beginning of its report. */
  'context',
  /** Share that the best passage of its report names, of the most that any report names. */
  'report',
  /** Logarithm of the number of sentences before it. */
  'position',
  /** Its report is of the day, or more than three days later. */
  'sameDay',
  'late',
  /** It is short, has speech in it, addresses its reader, or is a list or a label. */
  'short',
  'speech',
  'addresses',
  'lists',
] as const;

/** A sentence that may be quoted, with its signs in the order of {@link SIGNS}. */
export interface Signed {
  readonly candidate: Candidate;
  readonly vector: Vector;
  readonly signs: readonly number[];
}

/** An occasion, and its sentences that can stand alone. */
export interface SignedOccasion {
  readonly occasion: Occasion;
  readonly signed: readonly Signed[];
}

/** One of the signs of a sentence. */
export function signOf({ signs }: Signed, name: (typeof SIGNS)[number]): number {
  return signs[SIGNS.indexOf(name)] ?? 0;
}

/** Sentences outside these lengths (UTF-16 units) are fragments or lists. */
const SHORTEST = 60;
const LONGEST = 300;

/** Shorter sentences seldom tell the whole event. */
const SHORT = 90;

/** Days after which a report looks back. */
const LATE = 3;

/** Most sentences of an occasion that are compared. Those that name most of the topic come first. */
const MOST_COMPARED = 60;

/** Most sentences that make up the core of a topic. */
const MOST_CORE = 150;

/** Share of the most that any sentence names of the topic, from which a sentence belongs to the core. */
const CORE = 0.8;

/** Keeps the logarithm of a weight finite. */
const LEAST_WEIGHT = 1e-4;

/** The most that anything on a topic reaches. */
interface Greatest {
  readonly weight: number;
  readonly share: number;
  readonly relevance: number;
}

/**
 * Reads the signs of all sentences that may become entries.
 *
 * @param occasions - Weightiest first.
 */
export function* signedOccasions(
  occasions: readonly Occasion[],
  index: SearchIndex,
): Generator<SignedOccasion> {
  const usable = occasions.map(({ candidates }) => usableOf(candidates));
  const greatest = greatestOf(occasions, usable.flat());
  const vectorsOf = new SentenceVectors(index);
  const core = coreOf(usable.flat(), greatest.share, vectorsOf);
  for (const [rank, occasion] of occasions.entries()) {
    const compared = usable[rank] ?? [];
    const vectors = compared.map(({ sentence }) => vectorsOf.of(sentence.dated));
    const middle = centroidOf(vectors);
    const shared = [
      Math.log(occasion.weight / greatest.weight + LEAST_WEIGHT),
      rank / 10,
      Math.log(1 + new Set(compared.map(articleOf)).size),
    ];
    const signed = compared.map((candidate, at) => {
      const vector = vectors[at] ?? new Map();
      const signs = [
        Number(isDatedItself(candidate)),
        similarity(vector, core),
        similarity(vector, middle),
        ...shared,
        ...namingSigns(candidate, greatest),
        Math.log(1 + candidate.sentence.dated.position),
        ...daySigns(candidate, occasion),
        ...kindSigns(candidate.sentence.dated),
      ];
      return { candidate, vector, signs };
    });
    yield { occasion, signed };
  }
}

function usableOf(candidates: readonly Candidate[]): Candidate[] {
  const fit = candidates.filter(({ sentence }) => isFit(sentence.dated));
  const usable = fit.length > 0 ? fit : candidates;
  if (usable.length <= MOST_COMPARED) return [...usable];
  return [...usable]
    .sort((a, b) => b.sentence.share - a.sentence.share || placeOf(a) - placeOf(b))
    .slice(0, MOST_COMPARED);
}

function placeOf({ sentence }: Candidate): number {
  return sentence.dated.position;
}

/** Whether a sentence makes sense on its own. */
export function isFit({ span, sentence, indexed }: DatedSentence): boolean {
  const length = span.end - span.start;
  if (length < SHORTEST || length > LONGEST) return false;
  if (((indexed.kinds[sentence] ?? 0) & LEANS) !== 0) return false;
  return !isHeading(indexed.article.article.body, span);
}

function greatestOf(occasions: readonly Occasion[], candidates: readonly Candidate[]): Greatest {
  const greatest = (values: readonly number[]) =>
    values.reduce((one, other) => Math.max(one, other), 0) || 1;
  return {
    weight: greatest(occasions.map(({ weight }) => weight)),
    share: greatest(candidates.map(({ sentence }) => sentence.share)),
    relevance: greatest(candidates.map(({ sentence }) => sentence.relevance)),
  };
}

/** The centroid of the sentences that name most of the topic. */
function coreOf(
  candidates: readonly Candidate[],
  greatest: number,
  vectors: SentenceVectors,
): Vector {
  const core = candidates.filter(({ sentence }) => sentence.share >= CORE * greatest);
  const sentences = new Set(core.map(({ sentence }) => sentence.dated));
  return centroidOf([...sentences].slice(0, MOST_CORE).map((dated) => vectors.of(dated)));
}

function articleOf({ sentence }: Candidate): string {
  return sentence.dated.indexed.article.article.id;
}

function isDatedItself({ mention, sentence }: Candidate): boolean {
  return mention !== null && mention === sentence.dated.event;
}

function namingSigns({ sentence }: Candidate, greatest: Greatest): number[] {
  const { share, context, relevance } = sentence;
  return [share, share / greatest.share, context, relevance / greatest.relevance];
}

function daySigns({ sentence }: Candidate, { days }: Occasion): number[] {
  const published = reportDay(sentence.dated.indexed.article.article);
  if (published?.length !== 10 || days.date.length !== 10) return [0, 0];
  const later = (Date.parse(published) - Date.parse(days.date)) / DAY;
  return [Number(later === 0), Number(later > LATE)];
}

function kindSigns({ span, indexed, sentence }: DatedSentence): number[] {
  const kinds = indexed.kinds[sentence] ?? 0;
  return [
    Number(span.end - span.start < SHORT),
    ...[SPEECH, ADDRESSES, LISTS].map((kind) => Number((kinds & kind) !== 0)),
  ];
}
