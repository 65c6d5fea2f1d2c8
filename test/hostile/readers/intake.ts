import { decodeText } from '../../../src/intake/charset.ts';
import { readKeptDraft } from '../../../src/intake/drafts/kept-draft.ts';
import { readFeed } from '../../../src/intake/feed/read-feed.ts';
import { findRefresh } from '../../../src/intake/fetch/refresh.ts';
import { draftFromRtf } from '../../../src/intake/file/formats/rtf.ts';
import { draftFromSubtitles } from '../../../src/intake/file/formats/subtitles.ts';
import { kindOf } from '../../../src/intake/file/kind.ts';
import { draftFromMarkdown } from '../../../src/intake/file/markdown.ts';
import { tidyText } from '../../../src/intake/file/plain-text.ts';
import { draftFromProse } from '../../../src/intake/file/prose.ts';
import { shinglesOf } from '../../../src/intake/likeness/shingles.ts';
import { draftFromPage } from '../../../src/intake/page/page.ts';
import { savedFrom } from '../../../src/intake/page/saved-from.ts';
import { withoutBallast } from '../../../src/intake/page/tree/ballast.ts';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { readFeedText } from '../../../src/watch/feeds/feed.ts';
import { readWordFilter } from '../../../src/watch/feeds/words.ts';
import { LINK, makePage, NOW } from '../../intake/pages.ts';
import { makePdf } from '../../intake/pdf-file.ts';
import { makeDocx } from '../../intake/zip-file.ts';
import type { Reader } from '../growth.ts';

function page(html: string, url: string | null = LINK) {
  return draftFromPage(html, url, NOW);
}

function linked(data: unknown): string {
  return makePage({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` });
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}

function file(name: string, bytes: Uint8Array, contentType: string | null = null) {
  return readMaterial({ name, bytes, contentType, url: null, now: NOW });
}

const CUE = '00:01.000 --> 00:02.000\n';

const META = ['author', 'og:title', 'og:site_name', 'og:url', 'article:published_time', 'date'];

function feed(text: string) {
  return readFeed({ bytes: Buffer.from(text), contentType: null, url: LINK, now: NOW });
}

function rss(items: string): string {
  return `<rss version="2.0"><channel><title>World</title>${items}</channel></rss>`;
}

/** Readers of pages, files and pasted texts. */
export const INTAKE_READERS: readonly Reader[] = [
  { name: 'a feed', read: feed },
  { name: 'the entries of a feed', read: (text) => feed(rss(text)) },
  {
    name: 'the words of an entry of a feed',
    read: (text) =>
      feed(
        rss(
          `<item><title>${attribute(text)}</title><description>${attribute(text)}</description></item>`,
        ),
      ),
  },
  { name: 'a sitemap', read: (text) => feed(`<urlset>${text}</urlset>`) },
  {
    name: 'a list of feeds',
    read: (text) => feed(`<opml version="2.0"><body>${text}</body></opml>`),
  },
  { name: 'a page that names feeds', read: (text) => feed(`<html><head>${text}</head></html>`) },
  { name: 'the words for a feed', read: readWordFilter },
  { name: 'a kept feed', read: readFeedText },
  { name: 'a page', read: page },
  { name: 'a page without a link', read: (text) => page(text, null) },
  {
    name: 'words of a page',
    read: (text) => page(makePage({ body: `<p>${attribute(text)}</p>` })),
  },
  { name: 'the head of a page', read: (text) => page(makePage({ head: text })) },
  { name: 'the top of a page', read: (text) => page(makePage({ header: text })) },
  {
    name: 'the title of a page',
    read: (text) => page(makePage({ head: `<title>${text}</title>` })),
  },
  {
    name: 'the byline of a page',
    read: (text) => page(makePage({ header: `<p class="byline">By ${text}</p>` })),
  },
  {
    name: 'a date on a page',
    read: (text) =>
      page(makePage({ header: `<time datetime="${attribute(text)}">${text}</time>` })),
  },
  {
    name: 'the meta elements of a page',
    read: (text) => {
      const tags = META.map((name) => `<meta property="${name}" content="${attribute(text)}">`);
      return page(makePage({ head: tags.join('') }));
    },
  },
  {
    name: 'the link of a page',
    read: (text) => {
      const link = attribute(`https://a.example.org/${text}`);
      return page(makePage({ head: `<link rel="canonical" href="${link}">` }));
    },
  },
  {
    name: 'linked data of a page',
    read: (text) =>
      page(
        linked({
          '@type': 'NewsArticle',
          headline: text,
          articleBody: text,
          datePublished: text,
          author: { name: text },
          publisher: text,
          url: text,
        }),
      ),
  },
  {
    name: 'invalid linked data',
    read: (text) => page(makePage({ head: `<script type="application/ld+json">${text}</script>` })),
  },
  { name: 'a Markdown file', read: (text) => draftFromMarkdown(text, null, NOW) },
  { name: 'a text file', read: (text) => draftFromProse(tidyText(text), { url: null, now: NOW }) },
  {
    name: 'a text below a title',
    read: (text) => draftFromProse(tidyText(`Trucks cross\n\n${text}`), { url: null, now: NOW }),
  },
  { name: 'subtitles', read: (text) => draftFromSubtitles(`WEBVTT\n\n${CUE}${text}`, null, NOW) },
  {
    name: 'a Rich Text file',
    read: (text) => draftFromRtf(Buffer.from(`{\\rtf1 ${text}}`), null, NOW),
  },
  {
    name: 'a clipped page',
    read: (text) => draftFromMarkdown(`---\ntitle: a\n${text}\n---\nWords.`, null, NOW),
  },
  { name: 'what a saved page says of its origin', read: savedFrom },
  {
    name: 'the refresh of a page',
    read: (text) =>
      findRefresh(
        Buffer.from(`<meta http-equiv="refresh" content="${attribute(text)}">`),
        new URL(LINK),
      ),
  },
  {
    name: 'the elements beside the refresh of a page',
    read: (text) =>
      findRefresh(
        Buffer.from(`<meta http-equiv="refresh" content="0; url=/b">${text}`),
        new URL(LINK),
      ),
  },
  { name: 'a large page', read: (text) => withoutBallast(text.repeat(2)) },
  { name: 'bytes in some encoding', read: (text) => decodeText(Buffer.from(text, 'latin1'), null) },
  {
    name: 'a page that names its encoding',
    read: (text) => decodeText(Buffer.from(`<meta charset="${text}">\xff`, 'latin1'), null),
  },
  {
    name: 'an encoding in a header',
    read: (text) => decodeText(Buffer.from([0xff]), `text/html; charset=${text}`),
  },
  {
    name: 'the kind of a file',
    read: (text) => kindOf({ name: text, bytes: Buffer.from(text), contentType: text }),
  },
  { name: 'shingles', read: shinglesOf },
  { name: 'a stored draft', read: readKeptDraft },
];

/** Readers that load much, or take long for a short text. */
export const SLOW_INTAKE_READERS: readonly Reader[] = [
  { name: 'a Word document', read: (text) => file('a.docx', makeDocx(text, [text, text])) },
  {
    name: 'paragraphs of a Word document',
    read: (text) => file('a.docx', makeDocx(null, text.match(/[\s\S]{1,8}/g) ?? [])),
  },
  { name: 'a PDF file', read: (text) => file('a.pdf', makePdf([[{ text, bottom: 700 }]])) },
  {
    name: 'lines of a PDF file',
    read: (text) => {
      const lines = text.match(/[\s\S]{1,40}/g) ?? [];
      const printed = lines.map((line, at) => ({ text: line, bottom: 800 - (at % 60) * 12 }));
      return file('a.pdf', makePdf([printed]));
    },
  },
  {
    name: 'an invalid PDF file',
    read: (text) => file('a.pdf', Buffer.from(`%PDF-1.4\n${text}`)),
  },
];
