import { tidyLink } from '../../corpus/format/link.ts';
import type { Fetched } from './fetch.ts';

const HOST = /^(?:www\.)?(?:t|telegram)\.me$/;

/** `/channel/17`, or the page of the channel at that post. */
const POST = /^\/(?:s\/)?([A-Za-z]\w{3,31}\/\d{1,10})\/?$/;

/** A class of the text of a post. */
const TEXT = 'tgme_widget_message_text';

/**
 * Fetches what a link leads to. Of a post on Telegram, fetches the form that other sites embed: it shows the
 * whole post and its day, and the page of the post itself only a part. The link stays that of the post.
 *
 * @param fetch - Fetches a page with all its checks.
 */
export async function fetchReport(
  link: string,
  fetch: (link: string) => Promise<Fetched>,
): Promise<Fetched> {
  const post = postAt(link);
  if (post === null) return fetch(link);
  const embedded = await fetch(`${post}?embed=1`);
  // Telegram does not embed the posts of some channels.
  return Buffer.from(embedded.bytes).includes(TEXT) ? { ...embedded, url: post } : fetch(post);
}

/** The link of a post on Telegram; `null` if a link leads to something else. */
function postAt(link: string): string | null {
  const tidied = tidyLink(link);
  if (!URL.canParse(tidied)) return null;
  const { protocol, hostname, port, pathname, username } = new URL(tidied);
  const path = POST.exec(pathname)?.[1];
  const isPlain = /^https?:$/.test(protocol) && port === '' && username === '';
  return isPlain && HOST.test(hostname) && path ? `https://t.me/${path}` : null;
}
