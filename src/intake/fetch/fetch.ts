import { type Dispatcher, request } from 'undici';
import { tidyLink } from '../../corpus/format/link.ts';
import { keptHeaders } from '../../evidence/original.ts';
import { type PlainFaultKey, userFault } from '../../text/faults/user-fault.ts';
import { UserError } from '../../user-error.ts';
import { Cookies } from './cookies.ts';
import { makeDispatcher, RefusedAddress, type Resolve } from './dispatcher.ts';
import { checkLink } from './link-check.ts';
import { findRefresh } from './refresh.ts';
import { readBody } from './unpack.ts';

/** Options of {@link fetchPage}. */
export interface FetchOptions {
  /** Milliseconds for everything, redirects included. */
  readonly time?: number;
  /** Looks up the addresses of a host. The default is the system's lookup; tests bring their own. */
  readonly resolve?: Resolve;
  /** For tests only: the one origin that may be on this machine, such as `http://127.0.0.1:1`. */
  readonly allowedOrigin?: string;
}

/** The answer of a web server. */
export interface Fetched {
  /** The link after all redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly status: number;
  /** The headers that evidence keeps. */
  readonly headers: Readonly<Record<string, string>>;
}

const TOTAL_TIME = 20_000;

const MOST_REDIRECTS = 5;

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Content types that can be read. */
const READABLE: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'text/x-markdown',
  'text/rtf',
  'text/vtt',
  'application/epub+zip',
  'application/pdf',
  'application/rtf',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/x-mimearchive',
  'application/x-pdf',
  'message/rfc822',
  'multipart/related',
  // Sites that offer a file for download. Its bytes tell what it is.
  'application/download',
  'application/force-download',
  'application/octet-stream',
  'application/x-download',
  'binary/octet-stream',
]);

const HEADERS = {
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': '*',
  'user-agent': 'Mozilla/5.0 (compatible; Dateline/0.1)',
} as const;

/** What a site is asked for, and what is done with its answer. */
export interface Visit<Result> {
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * Reads an answer that is no redirect.
   *
   * @throws UserError if the answer is of no use.
   */
  readonly read: (url: URL, answer: Dispatcher.ResponseData) => Promise<Result>;
  /** The link that an answer leads to at once; `null` if it is what was looked for. */
  readonly next: (result: Result, url: URL) => URL | null;
  /** What is said if the site does not answer in time, or not at all. */
  readonly faults: { readonly late: PlainFaultKey; readonly silent: PlainFaultKey };
}

const PAGE: Visit<Fetched> = {
  headers: { accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8' },
  read: readPage,
  next: (fetched, url) => (isPage(fetched) ? findRefresh(fetched.bytes, url) : null),
  faults: { late: 'fault.site-late', silent: 'fault.site-silent' },
};

/**
 * Fetches a page from the public internet. Checks every link, every address it leads to and every
 * redirect, so that nothing else can be reached. Limits size and time.
 *
 * @param link - As a person typed it.
 * @throws UserError if the link or the site has a fault. All addresses that are not public get the same
 *   message.
 */
export function fetchPage(link: string, options: FetchOptions = {}): Promise<Fetched> {
  return visit(link, PAGE, options);
}

/**
 * Visits a link as {@link fetchPage} does, with the same checks.
 *
 * @param wanted - What to ask for.
 * @throws UserError as {@link fetchPage}; also what `wanted.read` throws.
 */
export async function visit<Result>(
  link: string,
  wanted: Visit<Result>,
  options: FetchOptions = {},
): Promise<Result> {
  const allowedOrigin = options.allowedOrigin ?? null;
  const dispatcher = makeDispatcher(options.resolve, allowedOrigin);
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(), options.time ?? TOTAL_TIME);
  const { signal } = ending;
  try {
    return await orAborted(follow(link, wanted, { dispatcher, allowedOrigin, signal }), signal);
  } catch (error) {
    throw toUserError(error, signal, wanted.faults);
  } finally {
    clearTimeout(timer);
    // Not awaited: it waits for a name server, which may never answer.
    dispatcher.destroy().catch(() => undefined);
  }
}

/** Waits for work, or rejects as soon as the signal aborts. */
function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
    work.then(resolve, reject);
  });
}

interface Way {
  readonly dispatcher: Dispatcher;
  readonly allowedOrigin: string | null;
  readonly signal: AbortSignal;
}

async function follow<Result>(
  link: string,
  wanted: Visit<Result>,
  { dispatcher, allowedOrigin, signal }: Way,
): Promise<Result> {
  let url = checkLink(tidyLink(link), allowedOrigin);
  const cookies = new Cookies();
  let isRefreshed = false;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const cookie = cookies.headerFor(url);
    const headers = { ...HEADERS, ...wanted.headers, ...(cookie === null ? {} : { cookie }) };
    const answer = await request(url.href, { dispatcher, signal, headers });
    cookies.keep(answer.headers['set-cookie'], url);
    if (!REDIRECTS.has(answer.statusCode)) {
      const result = await wanted.read(url, answer);
      const target = isRefreshed ? null : wanted.next(result, url);
      if (target === null) return result;
      isRefreshed = true;
      url = checkLink(target.href, allowedOrigin);
      continue;
    }
    await answer.body.dump({ limit: 0, signal }).catch(() => undefined);
    url = checkLink(followed(answer.headers.location, url), allowedOrigin);
  }
  throw userFault('fault.link-many-redirects');
}

function isPage({ contentType }: Fetched): boolean {
  return contentType === null || /html/i.test(contentType);
}

function followed(location: string | string[] | undefined, from: URL): string {
  const [target] = [location].flat();
  if (target === undefined || !URL.canParse(target, from.href)) {
    throw userFault('fault.link-redirect-nowhere');
  }
  return new URL(target, from).href;
}

async function readPage(url: URL, answer: Dispatcher.ResponseData): Promise<Fetched> {
  const { statusCode, headers, body } = answer;
  checkStatus(statusCode);
  const contentType = single(headers['content-type']);
  if (contentType !== null && !isReadable(contentType)) {
    throw userFault('fault.page-other');
  }
  const bytes = await readBody(body, single(headers['content-encoding']));
  return { url: url.href, bytes, contentType, status: statusCode, headers: keptHeaders(headers) };
}

/** Whether a content type can be read. Ignores its parameters. */
function isReadable(contentType: string): boolean {
  const [type = ''] = contentType.split(';');
  return READABLE.has(type.trim().toLowerCase());
}

/** A header as one text; `null` without it. */
export function single(header: string | string[] | undefined): string | null {
  return [header].flat().join(', ') || null;
}

function checkStatus(status: number): void {
  if (status >= 200 && status < 300) return;
  if (status === 404 || status === 410)
    throw userFault('fault.page-none', { status: String(status) });
  if (status >= 500) {
    throw userFault('fault.site-error', { status: String(status) });
  }
  throw userFault('fault.site-refuses', { status: String(status) });
}

function toUserError(
  error: unknown,
  signal: AbortSignal,
  faults: Visit<unknown>['faults'],
): unknown {
  if (error instanceof UserError) return error;
  if (isRefused(error)) return userFault('fault.link-not-public');
  const isLate = signal.aborted || (error instanceof Error && /Timeout/.test(error.name));
  return userFault(isLate ? faults.late : faults.silent, null, { cause: error });
}

function isRefused(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof RefusedAddress) return true;
    if (cause instanceof AggregateError && cause.errors.some(isRefused)) return true;
  }
  return false;
}
