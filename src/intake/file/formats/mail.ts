import PostalMime, { type Email } from 'postal-mime';
import { isLink } from '../../../corpus/format/link.ts';
import { userFault } from '../../../text/faults/user-fault.ts';
import { decodeText } from '../../charset.ts';
import { doubtOf } from '../../doubt.ts';
import { findStruckDoubts } from '../../doubts.ts';
import type { Draft } from '../../draft.ts';
import { draftFromPage } from '../../page/page.ts';
import { readPageDate } from '../../page/page-date.ts';
import { readHtmlText } from '../html-text.ts';
import { tidyText } from '../plain-text.ts';
import { draftFromProse } from '../prose.ts';

/** Levels of parts within parts. Mail programs stay under 10. */
const LIMITS = { maxNestingDepth: 30, maxRfc822NestingDepth: 2, maxHeadersSize: 500_000 };

/** Bytes that may have the head of a saved page. */
const HEAD_BYTES = 65_536;

/** Marks that mail programs put before a subject. */
const REPLY_MARKS = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|enc)\s?:)+\s*/i;

/** A line above a signature (RFC 3676, 4.3). */
const SIGNATURE = /\n-- \n[\s\S]*$/;

/**
 * Makes a draft from a mail (RFC 5322): its subject, the day in its own time zone on which it was sent,
 * and its text.
 *
 * @throws UserError if it has no text or cannot be read.
 */
export async function draftFromMail(
  bytes: Uint8Array,
  url: string | null,
  now: Date,
): Promise<Draft> {
  const mail = await parse(bytes);
  const { text, struck } = textOf(mail);
  if (text.trim() === '') throw userFault('fault.mail-empty');
  const title = (mail.subject ?? '').replace(REPLY_MARKS, '').trim() || null;
  const draft = draftFromProse(text, { url, now, title });
  const sent = readPageDate(headerOf(mail, 'date') ?? '', now);
  const doubts = [...draft.doubts, ...findStruckDoubts(struck)];
  if (draft.published !== null || sent === null) return { ...draft, doubts };
  const others = doubts.filter(({ code }) => code !== 'no-date');
  const ofMail = doubtOf('date-from-byline', 'doubt.date-of-mail');
  return { ...draft, published: sent, doubts: [...others, ofMail] };
}

/**
 * Makes a draft from a page that a browser saved as one file (RFC 2557, `.mht`). Pictures and frames are
 * not read.
 *
 * @param given - The link the page comes from, if a person stated it.
 * @throws UserError if it cannot be read, or has no report.
 */
export async function draftFromSavedPage(
  bytes: Uint8Array,
  given: string | null,
  now: Date,
): Promise<Draft> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const page = await parse(firstPart(buffer));
  const [content] = page.attachments;
  const html = content ? decodePart(content.content, headerOf(page, 'content-type')) : page.html;
  if (html === undefined) throw userFault('fault.mail-broken');
  const stated =
    /^snapshot-content-location:[ \t]*(\S+)/im.exec(headOf(buffer))?.[1] ??
    headerOf(page, 'content-location');
  const url = given ?? (stated !== null && isLink(stated) ? stated : null);
  return draftFromPage(html, url, now);
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, LIMITS);
  } catch (error) {
    throw userFault('fault.mail-broken', null, { cause: error });
  }
}

function headOf(buffer: Buffer): string {
  return buffer.toString('latin1', 0, HEAD_BYTES);
}

/** Cuts out the first part, which is the page itself, as a message of its own with one attachment. */
function firstPart(buffer: Buffer): Buffer {
  const boundary = /\bboundary=(?:"([^"\r\n]{1,200})"|([^\s;"]{1,200}))/i.exec(headOf(buffer));
  const mark = `--${boundary?.[1] ?? boundary?.[2] ?? ''}`;
  const start = boundary === null ? -1 : buffer.indexOf(`\n${mark}`, 0, 'latin1');
  const begun = start === -1 ? -1 : buffer.indexOf('\n', start + 1);
  if (begun === -1) throw userFault('fault.mail-broken');
  const end = buffer.indexOf(`\n${mark}`, begun, 'latin1');
  const part = buffer.subarray(begun + 1, end === -1 ? buffer.length : end);
  return Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), part]);
}

function decodePart(content: ArrayBuffer | Uint8Array | string, type: string | null): string {
  return typeof content === 'string' ? content : decodeText(new Uint8Array(content), type).text;
}

function headerOf({ headers }: Email, name: string): string | null {
  return headers.find(({ key }) => key === name)?.value ?? null;
}

function textOf({ text, html }: Email): { text: string; struck: readonly string[] } {
  if (text !== undefined && text.trim() !== '') {
    return { text: tidyText(text.replace(/\r\n?/g, '\n').replace(SIGNATURE, '')), struck: [] };
  }
  const { blocks, struck } = readHtmlText(html ?? '');
  return { text: blocks.map((block) => block.text).join('\n\n'), struck };
}
