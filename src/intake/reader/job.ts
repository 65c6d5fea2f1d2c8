import type { Draft } from '../draft.ts';
import type { Shingles } from '../likeness/shingles.ts';
import type { Material } from '../read-material.ts';

/** Something to be read; its bytes come by another way, which does not copy them. */
export type Job =
  | { readonly kind: 'draft'; readonly material: Omit<Material, 'bytes'>; readonly length: number }
  /** The bytes are UTF-8. */
  | { readonly kind: 'shingles'; readonly length: number };

/** What comes of a job: what was wanted, a sentence for the person, or a fault of the reader's own. */
export type Reply =
  | { readonly draft: Draft }
  | { readonly shingles: Shingles }
  | { readonly refusal: string }
  | { readonly fault: string };

/** Limits of a process that reads. */
export interface ReaderLimits {
  /** Milliseconds of processor time for one reading. Real pages take 20, books of PDF 5,000. */
  readonly time: number;
  /** Bytes that the process may have. Before it reads anything it has 130,000,000. */
  readonly memory: number;
}

/** What a process that reads writes before it ends because of a limit. */
export const MARKS: Readonly<Record<keyof ReaderLimits, string>> = {
  time: 'dateline: too much time',
  memory: 'dateline: too much memory',
};
