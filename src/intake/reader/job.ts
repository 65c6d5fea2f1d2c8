import type { Sentence } from '../../user-error.ts';
import type { Draft } from '../draft.ts';
import type { FoundFeeds } from '../feed/found-feed.ts';
import type { FeedMaterial } from '../feed/read-feed.ts';
import type { Shingles } from '../likeness/shingles.ts';
import type { Material } from '../read-material.ts';

/** Something to read. Its bytes are sent separately, so that they are not copied. */
export type Job =
  | { readonly kind: 'draft'; readonly material: Omit<Material, 'bytes'>; readonly length: number }
  | {
      readonly kind: 'feed';
      readonly material: Omit<FeedMaterial, 'bytes'>;
      readonly length: number;
    }
  /** The bytes are UTF-8. */
  | { readonly kind: 'shingles'; readonly length: number };

/**
 * The result of a job: the draft, the feed or the shingles, a sentence for the person, or a fault of the reader
 * itself.
 */
export type Reply =
  | { readonly draft: Draft }
  | { readonly feed: FoundFeeds }
  | { readonly shingles: Shingles }
  | { readonly refusal: Sentence }
  | { readonly fault: string };

/** Limits of a reader process. */
export interface ReaderLimits {
  /** Milliseconds of processor time for one reading. Real pages take 20, books of PDF 5,000. */
  readonly time: number;
  /** Bytes of memory of the process. It has 130,000,000 before it reads anything. */
  readonly memory: number;
}

/** Written to standard error by a reader process that ends at a limit. */
export const MARKS: Readonly<Record<keyof ReaderLimits, string>> = {
  time: 'dateline: too much time',
  memory: 'dateline: too much memory',
};
