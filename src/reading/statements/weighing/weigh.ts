import type { Span } from '../../../text/span.ts';
import type { Draft } from '../drafts.ts';
import type { Token } from '../grammar/tokens.ts';

/** A draft with how likely it is right. */
export interface Weighed {
  readonly draft: Draft;
  /** Between 0 and 1. */
  readonly sureness: number;
}

/** Learned weights of features as they are written out, and the constant under `''`. */
export type Weights = ReadonlyMap<string, number>;

/** What tells how likely drafts are right. */
export interface Scale {
  readonly weights: Weights;
  /** The odds of a draft by itself. */
  readonly oddsOf: (draft: Draft) => number;
}

/** Drafts before and after one that can share text with it. */
const NEIGHBOURS = 30;

/** Share of the shorter content that is inside the longer one if one statement is in another. */
const INSIDE = 0.8;

/** How much longer the outer one is. */
const LONGER = 1.15;

/** Two contents that share this part of their union are one statement read twice. */
const SAME = 0.5;

/**
 * Weighs drafts, and keeps one of those with the same content.
 *
 * @param drafts - In the order of the text.
 * @param least - Less sure ones are dropped.
 * @returns In the order of `drafts`.
 */
export function weigh(
  drafts: readonly Draft[],
  { weights, oddsOf }: Scale,
  least: number,
): Weighed[] {
  const odds = drafts.map(oddsOf);
  const first = odds.map(logistic);
  const extents = drafts.map(extentOf);
  const all = drafts.map((draft, at) => {
    const nested = sum(nestingOf(extents, at, first), weights) - (weights.get('') ?? 0);
    return { draft, sureness: logistic((odds[at] ?? 0) + nested), at };
  });
  const kept = new Set<number>();
  const heads = new Set<Token | undefined>();
  const surest = all.filter(({ sureness }) => sureness >= least);
  surest.sort((one, other) => other.sureness - one.sureness);
  for (const { at } of surest) {
    const isKnown = neighbours(extents, at).some(
      (other) => kept.has(other) && isSame(extents[at], extents[other]),
    );
    const head = headOf(drafts[at]);
    if (isKnown || heads.has(head)) continue;
    kept.add(at);
    heads.add(head);
  }
  return all.filter(({ at }) => kept.has(at)).map(({ draft, sureness }) => ({ draft, sureness }));
}

/**
 * Names how sure the statements are that a draft is in or that are in it.
 *
 * @param sureness - Of each draft by its other features.
 */
export function nestingOf(
  extents: readonly Extent[],
  at: number,
  sureness: readonly number[],
): string[] {
  const own = extents[at];
  if (!own) return [];
  let [around, within] = [0, 0];
  for (const place of neighbours(extents, at)) {
    const other = extents[place];
    const sure = sureness[place] ?? 0;
    if (!other || headOf(own.draft) === headOf(other.draft)) continue;
    if (isInside(own, other)) around = isQuotedBy(own, other) ? around : Math.max(around, sure);
    else if (isInside(other, own)) within = Math.max(within, sure);
  }
  const outer = Math.floor(around * 5);
  const { order, way, opening } = own.draft.candidate;
  // Words in quotation marks are someone's, also if another tells it.
  if (opening === 'quote') return [];
  return [
    `around:${outer}`,
    `within:${Math.floor(within * 5)}`,
    `around+order:${outer}+${order}`,
    `around+way:${outer}+${way}`,
  ];
}

/** A draft with the outline of its content. */
export interface Extent extends Span {
  readonly draft: Draft;
  readonly content: readonly Span[];
  readonly length: number;
}

/** Stretches of a content to compare. Longer ones are the same from the beginning on. */
const STRETCHES = 8;

/** Measures the content of a draft. */
export function extentOf(draft: Draft): Extent {
  const content = draft.content.slice(0, STRETCHES);
  return {
    draft,
    content,
    start: content[0]?.start ?? 0,
    end: content.at(-1)?.end ?? 0,
    length: content.reduce((total, { start, end }) => total + end - start, 0),
  };
}

/** Whether one draft is in a quotation that the other introduces. Those who speak there are others. */
function isQuotedBy(one: Extent, other: Extent): boolean {
  return one.draft.clause.depth > other.draft.clause.depth;
}

/** The drafts near one whose text can be shared with it. */
function neighbours(extents: readonly Extent[], at: number): number[] {
  const own = extents[at];
  const found: number[] = [];
  const last = Math.min(extents.length - 1, at + NEIGHBOURS);
  for (let place = Math.max(0, at - NEIGHBOURS); place <= last; place += 1) {
    const other = extents[place];
    if (place === at || !own || !other || other.end <= own.start || other.start >= own.end)
      continue;
    found.push(place);
  }
  return found;
}

/** The token that tells that something is said. Drafts that share it are readings of one cue. */
function headOf(draft: Draft | undefined): Token | undefined {
  return draft?.clause.tokens[draft.candidate.head];
}

function isInside(one: Extent, other: Extent): boolean {
  if (other.length <= one.length * LONGER) return false;
  return sharedLength(one, other) >= one.length * INSIDE;
}

function isSame(one: Extent | undefined, other: Extent | undefined): boolean {
  if (!one || !other || reports(one, other) || reports(other, one)) return false;
  const shared = sharedLength(one, other);
  return shared >= SAME * (one.length + other.length - shared);
}

/** Whether one tells what the other says, as in "…, X said, according to Y". */
function reports(one: Extent, other: Extent): boolean {
  const { draft, content } = one;
  const { cue, clause } = other.draft;
  const isAround = draft.clause.depth < clause.depth || draft.candidate.order === 'according';
  if (!isAround) return false;
  return content.some(({ start, end }) => start <= cue.start && cue.end <= end);
}

/** Characters in both of two contents. */
function sharedLength(one: Extent, other: Extent): number {
  let shared = 0;
  for (const a of one.content) {
    for (const b of other.content) {
      shared += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
    }
  }
  return shared;
}

function sum(features: readonly string[], weights: Weights): number {
  let total = weights.get('') ?? 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return total;
}

function logistic(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
