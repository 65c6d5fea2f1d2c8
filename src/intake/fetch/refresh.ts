import { Parser } from 'htmlparser2';
import { LONGEST_LINK } from '../../text/length-limits.ts';

/** Bytes of a page that may lead on to another. */
const HEAD_BYTES = 65_536;

/** Open elements. Parsers move the whole list of them for each tag, and a head is never nested so deep. */
const DEEPEST = 100;

/** Seconds. A page that waits longer is there to be read. */
const LONGEST_DELAY = 5;

/** The delay of `0; url=https://…`. */
const DELAY = /^\s*(\d{1,3})(?:\.\d{0,9})?\s*[;,]/;

/** What may be before its link. */
const LABEL = /^url\s{0,9}=/i;

/**
 * Finds the page that a page leads to at once with `<meta http-equiv="refresh">`, as pages do that only
 * count a visit.
 *
 * @param bytes - The page.
 * @param from - Its link.
 * @returns `null` if it leads nowhere else.
 * @see https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-refresh
 */
export function findRefresh(bytes: Uint8Array, from: URL): URL | null {
  const head = Buffer.from(bytes.subarray(0, HEAD_BYTES)).toString('utf8');
  if (!/http-equiv/i.test(head)) return null;
  let content: string | null = null;
  // Browsers with scripts ignore what is in `<noscript>`.
  let ignored = 0;
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > DEEPEST) parser.pause();
      if (name === 'noscript' || name === 'template') ignored += 1;
      const isRefresh = /^\s*refresh\s*$/i.test(attributes['http-equiv'] ?? '');
      const { content: stated = '' } = attributes;
      if (name === 'meta' && isRefresh && ignored === 0) content ??= stated;
    },
    onclosetag: (name) => {
      depth -= 1;
      if (name === 'noscript' || name === 'template') ignored -= 1;
    },
  });
  parser.write(head);
  return content === null ? null : readContent(content, from);
}

function readContent(content: string, from: URL): URL | null {
  const [start = '', delay = ''] = DELAY.exec(content) ?? [];
  if (delay === '' || Number(delay) > LONGEST_DELAY) return null;
  const target = content.slice(start.length).trim().replace(LABEL, '').trim();
  const quote = /^["']/.test(target) ? target.charAt(0) : null;
  const stated = (quote === null ? target : (target.split(quote, 2)[1] ?? '')).trim();
  if (stated === '' || stated.length > LONGEST_LINK || !URL.canParse(stated, from.href))
    return null;
  const next = new URL(stated, from);
  next.hash = '';
  const own = new URL(from.href);
  own.hash = '';
  // Many pages load themselves again to show what is new.
  return next.href === own.href ? null : next;
}
