import { isLink } from '../../corpus/format/link.ts';

/** Characters at the beginning of a page that may say where it was saved from. */
const HEAD = 20_000;

/** What browsers and programs write into pages that they save. */
const NOTES: readonly RegExp[] = [
  // Internet Explorer, Chrome, Edge.
  /<!--\s{0,20}saved from url=\(\d{1,6}\)([^\s<>]{1,2048})/i,
  // SingleFile.
  /<!--\s{0,20}Page saved with SingleFile\s{1,20}url:\s{0,20}([^\s<>]{1,2048})/i,
  // WebScrapBook.
  /<html\b[^<>]{0,2000}\bdata-scrapbook-source="([^"\s]{1,2048})"/i,
  // HTTrack, without `https://`.
  /<!-- Mirrored from (\S{1,2048}) by HTTrack/i,
];

/**
 * Finds the link that a saved page comes from.
 *
 * @returns `null` if it is not written into the page.
 */
export function savedFrom(html: string): string | null {
  const head = html.slice(0, HEAD);
  for (const note of NOTES) {
    const stated = note.exec(head)?.[1]?.replace(/--$/, '');
    if (stated === undefined) continue;
    const link = /^[a-z]+:/i.test(stated) ? stated : `https://${stated}`;
    if (isLink(link)) return link;
  }
  return null;
}
