import { z } from 'zod';
import { parseJson } from '../../text/formats/json.ts';
import { foldLineBreaks } from '../../text/line-breaks.ts';
import type { Article } from '../article.ts';
import { findFieldFault, readPublished } from '../format/fields.ts';
import { decodeUtf8 } from '../format/utf8.ts';

/** The article that a line states. The import may give it another id. */
export interface ImportLine extends Omit<Article, 'id'> {
  readonly id: string | null;
  /** Whether it was exported from a corpus: such a line states when its article was added, or that this is unknown. */
  readonly isExported: boolean;
}

const lineForm = z.object({
  id: z.string().nullish(),
  title: z.string(),
  source: z.string().nullish(),
  author: z.string().nullish(),
  published: z.string().nullish(),
  url: z.string().nullish(),
  archived: z.string().nullish(),
  language: z.string().nullish(),
  tags: z.array(z.string()).nullish(),
  retracted: z.string().nullish(),
  // Other programs have other meanings for it, so it is no fault if it is no date.
  added: z.unknown().optional(),
  body: z.string(),
});

/**
 * Reads one line of an import. Words stay as they are. Line breaks become line feeds in the body, blank
 * lines around the body and white space around the other texts are removed, and half characters are
 * replaced.
 *
 * @param line - The text of the line, or its bytes.
 * @returns The article, or why the line cannot be read; `null` for a blank line.
 */
export function readImportLine(
  line: string | Uint8Array,
): { readonly stated: ImportLine } | { readonly faults: readonly string[] } | null {
  const decoded = typeof line === 'string' ? line : decodeUtf8(line);
  if (decoded === null) return { faults: ['is not UTF-8; save the file as UTF-8'] };
  // Also removes a byte-order mark, which JSON does not allow.
  const text = decoded.trim();
  if (text === '') return null;
  const value = parseJson(text);
  if (value === undefined) return { faults: [NOT_JSON] };
  const result = lineForm.safeParse(value);
  return result.success
    ? { stated: clean(result.data) }
    : { faults: [...new Set(result.error.issues.map((issue) => describeIssue(issue, value)))] };
}

/** The fault of a line that is not a JSON object. */
export const NOT_JSON =
  'is not a JSON object; write {"title": "…", "source": "…", "published": "2019-09-07", "body": "…"}';

function describeIssue({ path }: z.core.$ZodIssue, value: unknown): string {
  const [key] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return NOT_JSON;
  if (!(key in value)) return `has no ${String(key)}; add "${String(key)}": "…"`;
  return key === 'tags'
    ? 'tags is not a list of texts; write "tags": ["World", "Iraq"]'
    : `${String(key)} is not a text; write "${String(key)}": "…"`;
}

function clean(line: z.infer<typeof lineForm>): ImportLine {
  const published = cleanText(line.published);
  return {
    id: cleanText(line.id),
    title: cleanText(line.title) ?? '',
    source: cleanText(line.source),
    author: cleanText(line.author),
    // A text that is not a date is reported later, together with all other faults.
    published: published === null ? null : (readPublished(published) ?? published),
    url: cleanText(line.url),
    archived: cleanText(line.archived),
    language: cleanText(line.language),
    tags: (line.tags ?? []).flatMap((tag) => cleanText(tag) ?? []),
    retracted: cleanText(line.retracted),
    added: readAdded(line.added),
    isExported: line.added === null || readAdded(line.added) !== null,
    body: cleanBody(line.body),
  };
}

function readAdded(added: unknown): string | null {
  return typeof added === 'string' && findFieldFault('added', added) === null ? added : null;
}

function cleanText(text: string | null | undefined): string | null {
  const words = (text ?? '').toWellFormed().trim();
  return words === '' ? null : foldLineBreaks(words);
}

function cleanBody(body: string): string {
  const lines = body.toWellFormed().split(/\r\n?|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  return first === -1 ? '' : lines.slice(first, last + 1).join('\n');
}
