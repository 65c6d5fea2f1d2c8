import type { Dispatcher } from 'undici';
import { userFault } from '../../text/faults/user-fault.ts';
import { type Fetched, type FetchOptions, single, type Visit, visit } from './fetch.ts';
import { readBody, type SizeLimit } from './unpack.ts';

/** What a site said of a feed when it was last read. Sent back, so that only news are sent again. */
export interface Validators {
  /** The header `etag`. */
  readonly etag: string | null;
  /** The header `last-modified`, as the site wrote it. */
  readonly modified: string | null;
}

/** The answer to a request for a feed. */
export type FeedAnswer =
  | (Omit<Fetched, 'status' | 'headers'> & {
      readonly kind: 'fetched';
      readonly validators: Validators;
      /** Milliseconds for which the site says that nothing new will come; `null` if it does not say. */
      readonly fresh: number | null;
    })
  /** Nothing has changed since the validators were given. */
  | { readonly kind: 'unchanged'; readonly fresh: number | null }
  /** The site asks for patience. */
  | { readonly kind: 'busy'; readonly status: number; readonly retryAfter: number | null };

/** Bytes. A feed of 5,000 reports with summaries has half of that. */
const LIMIT: SizeLimit = {
  bytes: 10_000_000,
  fault: 'fault.feed-large',
};

/** Characters of a header that is kept. */
const LONGEST_HEADER = 500;

const BUSY: ReadonlySet<number> = new Set([429, 503]);

const ACCEPT =
  'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,text/html;q=0.5,*/*;q=0.1';

/**
 * Fetches a feed with the same checks as a page.
 *
 * @param validators - From the last answer; `null` for the whole feed in any case.
 * @param now - The clock, for a date in `retry-after`.
 * @throws UserError if the link or the site has a fault.
 */
export function fetchFeed(
  link: string,
  validators: Validators | null,
  now: Date,
  options: FetchOptions = {},
): Promise<FeedAnswer> {
  const { etag = null, modified = null } = validators ?? {};
  const wanted: Visit<FeedAnswer> = {
    headers: {
      accept: ACCEPT,
      ...(etag === null ? {} : { 'if-none-match': etag }),
      ...(modified === null ? {} : { 'if-modified-since': modified }),
    },
    read: (url, answer) => readAnswer(url, answer, now),
    next: () => null,
    faults: { late: 'fault.feed-late', silent: 'fault.feed-silent' },
  };
  return visit(link, wanted, options);
}

async function readAnswer(
  url: URL,
  answer: Dispatcher.ResponseData,
  now: Date,
): Promise<FeedAnswer> {
  const { statusCode: status, headers, body } = answer;
  const fresh = freshFor(single(headers['cache-control']));
  if (status === 304 || BUSY.has(status)) {
    await body.dump({ limit: 0 }).catch(() => undefined);
    if (status === 304) return { kind: 'unchanged', fresh };
    const retryAfter = waitIn(single(headers['retry-after']), now);
    return { kind: 'busy', status, retryAfter };
  }
  checkStatus(status);
  const bytes = await readBody(body, single(headers['content-encoding']), LIMIT);
  const contentType = single(headers['content-type']);
  const validators = { etag: kept(headers.etag), modified: kept(headers['last-modified']) };
  return { kind: 'fetched', url: url.href, bytes, contentType, validators, fresh };
}

function checkStatus(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 404 || status === 410) {
    throw userFault('fault.feed-not-there', { status: String(status) });
  }
  throw userFault(status >= 500 ? 'fault.feed-error' : 'fault.feed-refused', {
    status: String(status),
  });
}

/** Reads `max-age`, in milliseconds. */
function freshFor(cacheControl: string | null): number | null {
  const [, seconds] = /(?:^|[,\s])max-age="?(\d{1,9})/i.exec(cacheControl ?? '') ?? [];
  return seconds === undefined ? null : Number(seconds) * 1_000;
}

/** Reads seconds or a date, in milliseconds from now. */
function waitIn(retryAfter: string | null, now: Date): number | null {
  if (retryAfter === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(retryAfter)) return Number(retryAfter) * 1_000;
  const moment = Date.parse(retryAfter);
  return Number.isNaN(moment) ? null : Math.max(0, moment - now.getTime());
}

function kept(header: string | string[] | undefined): string | null {
  const text = single(header);
  // A header with control characters could not be sent back.
  return text !== null && text.length <= LONGEST_HEADER && /^[\x20-\x7e]+$/.test(text)
    ? text
    : null;
}
