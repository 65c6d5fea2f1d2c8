import { createHash } from 'node:crypto';
import { z } from 'zod';
import { readJson } from '../text/formats/json.ts';

/** A page or file as it came, described. */
export interface Original {
  /** Of its bytes, after the compression of the transfer was undone; 64 hexadecimal digits. */
  readonly sha256: string;
  /** Number of its bytes. */
  readonly bytes: number;
  /** Moment, UTC, at which it was fetched. */
  readonly at: string;
  /** The link after all redirects; `null` for a file that a person gave. */
  readonly url: string | null;
  /** The status of the answer; `null` for a file. */
  readonly status: number | null;
  /** The headers that tell what it is and how old, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What is kept of an article: the description of its original, and whether the bytes are kept too. */
export interface EvidenceRecord extends Original {
  /** `whole`, or why the bytes are not kept: too large, or lost before the article was published. */
  readonly content: 'whole' | 'too large' | 'lost';
}

/** The headers that are kept. Others tell of the server or of the reader. */
export const KEPT_HEADERS = [
  'content-type',
  'content-language',
  'date',
  'last-modified',
  'etag',
  'memento-datetime',
] as const;

/** Longest header that is kept, in UTF-16 code units. */
const LONGEST_HEADER = 300;

const SHA256 = /^[0-9a-f]{64}$/;

const form = {
  sha256: z.string().regex(SHA256),
  bytes: z.number(),
  at: z.iso.datetime(),
  url: z.string().nullable(),
  status: z.number().nullable(),
  headers: z.record(z.string(), z.string()),
};

/** The form of a stored {@link Original}. */
export const originalForm: z.ZodType<Original> = z.object(form);

const recordForm: z.ZodType<EvidenceRecord> = z.object({
  ...form,
  content: z.enum(['whole', 'too large', 'lost']),
});

/**
 * Reads a stored record.
 *
 * @returns `null` for anything else.
 */
export function readEvidenceRecord(text: string): EvidenceRecord | null {
  return readJson(text, recordForm);
}

/** The SHA-256 of some bytes as 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Takes the headers that are kept from those of an answer. */
export function keptHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = [headers[name]].flat().join(', ');
    if (value !== '') kept[name] = value.slice(0, LONGEST_HEADER).toWellFormed();
  }
  return kept;
}
