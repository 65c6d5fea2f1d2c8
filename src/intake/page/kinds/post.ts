import { userFault } from '../../../text/faults/user-fault.ts';
import { doubtOf } from '../../doubt.ts';
import type { Draft } from '../../draft.ts';
import { blocksOf } from '../body/blocks.ts';
import { readPageDate } from '../page-date.ts';
import { type PageDocument, type PageElement, shortLineOf } from '../tree/node.ts';

/** Social networks whose posts can be read, by host. */
const NETWORKS: ReadonlyMap<string, string> = new Map([
  ['t.me', 'Telegram'],
  ['telegram.me', 'Telegram'],
  ['x.com', 'X'],
  ['twitter.com', 'X'],
  ['mobile.twitter.com', 'X'],
]);

/** Characters. A longer first line is no title. */
const LONGEST_TITLE = 200;

const LONGEST_NAME = 200;

/** A post of a social network. */
export interface Post {
  readonly source: string;
  readonly author: string | null;
  readonly published: string | null;
  /** Empty if the page does not show the post. */
  readonly body: string;
}

/**
 * Reads the post of a page of Telegram or X.
 *
 * @returns `null` if the page is of another site.
 */
export function readPost(document: PageDocument, url: string | null, now: Date): Post | null {
  if (url === null) return null;
  const { hostname, pathname } = new URL(url);
  const source = NETWORKS.get(hostname.replace(/^www\./, '')) ?? null;
  if (source === null) return null;
  const message = source === 'Telegram' ? telegramMessage(document, pathname) : null;
  const time = message?.querySelector('time[datetime]')?.getAttribute('datetime') ?? null;
  const text =
    message?.querySelector('.tgme_widget_message_text') ??
    document.querySelector('[data-testid=tweetText]');
  const owner = message?.querySelector('.tgme_widget_message_owner_name') ?? null;
  return {
    source,
    author: (owner && shortLineOf(owner, LONGEST_NAME)) || nameIn(contentOf(document, 'og:title')),
    published: time === null ? null : readPageDate(time, now),
    body: text === null ? statedText(document) : paragraphsOf(text),
  };
}

/** The message that a link leads to. A page of a channel shows several. */
function telegramMessage(document: PageDocument, pathname: string): PageElement | null {
  const messages = [...document.querySelectorAll('.tgme_widget_message')];
  const post = pathname.replace(/^\/s\//, '/').slice(1);
  const own = messages.find((message) => message.getAttribute('data-post') === post);
  return own ?? (messages.length === 1 ? (messages[0] ?? null) : null);
}

function paragraphsOf(element: PageElement): string {
  return blocksOf(element)
    .map(({ text }) => text)
    .join('\n\n');
}

/** The text in the description of the page. Networks put it in quotation marks. */
function statedText(document: PageDocument): string {
  const text = contentOf(document, 'og:description') ?? '';
  return text
    .replace(/^“([^“”]{1,10000})”$/u, '$1')
    .replace(/\r\n?/g, '\n')
    .split(/\s{0,9}\n\s{0,9}\n\s{0,9}/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n\n');
}

function contentOf(document: PageDocument, property: string): string | null {
  const content = document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  return content?.trim() || null;
}

/** `Qala Monitor on X: “…”` → Qala Monitor. */
function nameIn(title: string | null): string | null {
  return (
    title?.replace(/ (?:\(@\w{1,30}\) )?(?:on X|on Twitter|\/ X|\/ Twitter)\b[^\n]{0,400}$/u, '') ??
    null
  );
}

/**
 * Makes a draft from a post. Its first line serves as its title.
 *
 * @throws UserError if the page does not show the post.
 */
export function draftFromPost(post: Post, url: string, language: string | null): Draft {
  if (post.body === '') throw userFault('fault.post-unreadable');
  const [line = ''] = post.body.split('\n');
  const title = line.length > 0 && line.length <= LONGEST_TITLE ? line : null;
  return {
    title,
    source: post.source,
    author: post.author,
    published: post.published,
    language,
    url,
    body: post.body,
    doubts: [
      title === null
        ? doubtOf('no-title', 'doubt.no-title')
        : doubtOf('title-from-text', 'doubt.title-from-text'),
      ...(post.published === null ? [doubtOf('no-date', 'doubt.no-date')] : []),
    ],
  };
}
