import fc from 'fast-check';
import { expect } from 'vitest';
import { isId } from '../../../src/corpus/format/identifier.ts';
import { isLink } from '../../../src/corpus/format/link.ts';
import { decodeText } from '../../../src/intake/charset.ts';
import { DOUBT_CODES, type Draft } from '../../../src/intake/draft.ts';
import { readKeptDraft } from '../../../src/intake/drafts/kept-draft.ts';
import { isPublicAddress } from '../../../src/intake/fetch/addresses.ts';
import { checkLink } from '../../../src/intake/fetch/link-check.ts';
import { countShared, shinglesOf } from '../../../src/intake/likeness/shingles.ts';
import { articleOf, findMissing } from '../../../src/intake/publish.ts';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { isPartialDate } from '../../../src/text/iso-dates.ts';
import { CONVOY, LINK, makePage, NOW } from '../../intake/pages.ts';
import { makePdf } from '../../intake/pdf-file.ts';
import { makeDocx, makeZip } from '../../intake/zip-file.ts';
import { damaged, hostileBytes, hostileJson, hostileText } from '../fragments.ts';
import { orRefused, type Property, property } from './property.ts';

/** Set if any code in a page, a document or a file ever runs. */
const RUN = Symbol.for('dateline.hostile.run');
const RUNS = `globalThis[Symbol.for('dateline.hostile.run')]=1`;

/** Attempts to run code. */
const script = fc.constantFrom(
  `<script>${RUNS}</script>`,
  `<img src=x onerror="${RUNS}">`,
  `<svg onload="${RUNS}">`,
  `<a href="javascript:${RUNS}">a</a>`,
  `<template><script>${RUNS}</script></template>`,
  `<base href="javascript:${RUNS}">`,
  `--- !!js/function "function(){${RUNS}}"\n`,
  `title: !!js/eval "${RUNS}"\n`,
  `/OpenAction << /S /JavaScript /JS (${RUNS}) >>`,
  '{"__proto__":{"polluted":1}}',
  '<script type="application/ld+json">{"__proto__":{"polluted":1},"@type":"NewsArticle"}</script>',
);

const markup = fc
  .array(fc.oneof(hostileText(3), script), { maxLength: 6 })
  .map((parts) => parts.join(''));

const page = fc.oneof(
  markup,
  markup.map((body) => makePage({ body })),
  markup.map((head) => makePage({ head })),
  markup.map((header) => makePage({ header })),
  hostileText(4).map((text) =>
    makePage({
      head: `<script type="application/ld+json">${JSON.stringify({
        '@type': 'NewsArticle',
        headline: text,
        author: text,
        datePublished: text,
        articleBody: text.repeat(20),
      })}</script>`,
    }),
  ),
  hostileJson().map((value) =>
    makePage({ head: `<script type="application/ld+json">${JSON.stringify(value)}</script>` }),
  ),
  damaged(makePage()),
);

const PDF = makePdf([[{ text: CONVOY.slice(0, 80), bottom: 700 }]]).toString('latin1');

const pdf = fc.oneof(
  damaged(PDF),
  hostileText().map((text) => makePdf([[{ text, bottom: 700 }]]).toString('latin1')),
  markup.map((text) => `%PDF-1.4\n${text}`),
);

const docx = fc.oneof(
  hostileText().map((text) => makeDocx(text, [text, CONVOY])),
  damaged('<w:p><w:r><w:t>Words</w:t></w:r></w:p>').map((part) =>
    makeDocx(null, [CONVOY], { 'word/document.xml': `<w:document>${part}</w:document>` }),
  ),
  fc
    .tuple(hostileText(2), hostileText(3))
    .map(([name, content]) => makeZip({ [name]: content, 'word/document.xml': content })),
  fc
    .array(fc.record({ at: fc.nat(2_000), byte: fc.nat(255) }), { minLength: 1, maxLength: 6 })
    .map((changes) => {
      const bytes = makeDocx('Title', [CONVOY]);
      for (const { at, byte } of changes) bytes[at % bytes.length] = byte;
      return bytes;
    }),
);

/** Reads a file as the reader process does. */
function read(
  name: string,
  content: string | Uint8Array,
  contentType: string | null = null,
  url: string | null = null,
) {
  const bytes =
    typeof content === 'string'
      ? Buffer.from(content, name.endsWith('.pdf') ? 'latin1' : 'utf8')
      : content;
  return orRefused(() => readMaterial({ name, bytes, contentType, url, now: NOW }));
}

/** Expects that no code has run, and that the draft has valid fields or cannot be published. */
async function expectDraft(draft: Draft | null): Promise<void> {
  expect(Reflect.get(globalThis, RUN)).toBeUndefined();
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  if (draft === null) return;
  if (draft.published !== null) {
    expect(draft.published).toSatisfy(isPartialDate);
    expect(draft.published <= '2026-12-31').toBe(true);
  }
  if (draft.url !== null) expect(draft.url).toSatisfy(isLink);
  for (const { code, message } of draft.doubts) {
    expect(DOUBT_CODES).toContain(code);
    expect(message).toMatch(/\S/);
  }
  const published = await orRefused(() => articleOf(draft, () => false, '2026-11-20'));
  if (findMissing(draft).length > 0) expect(published).toBeNull();
  if (published !== null) expect(published.id).toSatisfy(isId);
}

const url = fc.constantFrom(
  null,
  LINK,
  'https://a.example.org/2019/09/07/x',
  'http://127.0.0.1:1/',
);

const KEPT = {
  id: 'abcdefghij',
  draft: {
    title: null,
    source: null,
    author: null,
    published: null,
    language: null,
    url: null,
    body: '',
    doubts: [],
  },
  by: { kind: 'hand' },
  begun: '2026-11-20T12:58:02.123Z',
  expires: '2026-11-21T12:58:02.123Z',
  purpose: { kind: 'addition' },
};

/** Properties of pages, files and links. */
export const INTAKE_PROPERTIES: readonly Property[] = [
  property(
    'a page becomes a draft or is refused, and none of its code runs',
    fc.tuple(page, url),
    async ([html, from]) => {
      await expectDraft(await read('a.html', html, 'text/html', from));
    },
    60,
  ),
  property(
    'a Markdown file becomes a draft or is refused',
    fc.oneof(markup, damaged(`# Title\n\n${CONVOY}`), damaged(`---\ntitle: a\n---\n\n${CONVOY}`)),
    async (text) => {
      await expectDraft(await read('a.md', text));
    },
  ),
  property('a text file becomes a draft or is refused', hostileText(), async (text) => {
    await expectDraft(await read('a.txt', text));
  }),
  property(
    'a Word document becomes a draft or is refused',
    docx,
    async (bytes) => {
      await expectDraft(await read('a.docx', bytes));
    },
    20,
  ),
  property(
    'a PDF file becomes a draft or is refused, and none of its code runs',
    pdf,
    async (text) => {
      await expectDraft(await read('a.pdf', text));
    },
    15,
  ),
  property(
    'bytes of an unknown kind become a draft or are refused',
    fc.tuple(hostileBytes(), hostileText(1), fc.option(hostileText(1))),
    async ([bytes, name, contentType]) => {
      await expectDraft(await read(name, bytes, contentType));
    },
    60,
  ),
  property(
    'UTF-8 is read exactly, even if a header says otherwise',
    fc.tuple(hostileText(), hostileText(1)),
    ([text, charset]) => {
      const whole = text.toWellFormed().replace(/^\ufeff/, '');
      expect(decodeText(Buffer.from(whole), `text/html; charset=${charset}`)).toEqual({
        text: whole,
        lossy: false,
      });
    },
  ),
  property(
    'bytes in any encoding become text',
    fc.tuple(hostileBytes(), hostileText(1)),
    ([bytes, charset]) => {
      const { text } = decodeText(bytes, `text/html; charset="${charset}"`);
      expect(text.length).toBeLessThanOrEqual(bytes.length);
    },
  ),
  property(
    'a link is followed to a public host or refused',
    fc.oneof(
      hostileText(3),
      fc.webUrl(),
      hostileText(2).map((text) => `http://${text}/`),
      fc.ipV4Extended().map((host) => `http://${host}/`),
      fc.ipV6().map((host) => `http://[${host}]/`),
    ),
    async (link) => {
      const checked = await orRefused(() => checkLink(link, null));
      if (checked === null) return;
      expect(checked.protocol).toMatch(/^https?:$/);
      expect(checked.username + checked.password).toBe('');
      const host = checked.hostname.replace(/^\[|\]$/g, '');
      if (/^[\d.]+$|:/.test(host)) expect(host).toSatisfy(isPublicAddress);
    },
    300,
  ),
  property(
    'a stored draft is read as it was written, or rejected',
    fc.oneof(
      hostileText(),
      hostileJson().map((value) => JSON.stringify(value)),
      damaged(JSON.stringify(KEPT)),
      hostileText(2).map((url) => JSON.stringify({ ...KEPT, draft: { ...KEPT.draft, url } })),
    ),
    (text) => {
      const kept = readKeptDraft(text);
      if (kept === null) return;
      expect(readKeptDraft(JSON.stringify(kept))).toEqual(kept);
      if (kept.draft.url !== null) expect(kept.draft.url).toSatisfy(isLink);
    },
  ),
  property(
    'a text shares all shingles with itself',
    fc.tuple(hostileText(), hostileText()),
    ([one, other]) => {
      const [first, second] = [shinglesOf(one), shinglesOf(other)];
      expect(countShared(first.hashes, first.hashes)).toBe(first.hashes.length);
      expect(countShared(first.hashes, second.hashes)).toBe(
        countShared(second.hashes, first.hashes),
      );
    },
  ),
];
