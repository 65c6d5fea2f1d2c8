import { readFileSync } from 'node:fs';
import type { Draft } from '../../src/intake/draft.ts';
import { draftFromPage } from '../../src/intake/page/page.ts';

/** Noon of 20 November 2026. */
export const NOW = new Date('2026-11-20T12:00:00Z');

export const LINK = 'https://www.example.org/world/convoy';

/** The body of the report on the convoy in the corpus. */
export const CONVOY = (
  readFileSync('corpus/2019-09-07-convoy-of-more-than-100-us-military-trucks.md', 'utf8').split(
    '---\n\n',
  )[1] ?? ''
).trim();

/** The body of the report on the cargo planes. */
export const PLANES = (
  readFileSync('corpus/undated-unusual-activity-of-us-military-cargo-planes.md', 'utf8').split(
    '---\n\n',
  )[1] ?? ''
).trim();

/** Makes a page with a report. */
export function makePage(
  parts: {
    readonly head?: string;
    readonly header?: string;
    readonly body?: string;
    readonly after?: string;
  } = {},
): string {
  const { head = '', header = '', body = paragraphs(CONVOY), after = '' } = parts;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>
    <nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <main><article>${header}<div class="article-body">${body}</div></article>${after}</main>
    <footer><p>Copyright 2019 Example News. All rights reserved.</p></footer></body></html>`;
}

/** A text as HTML paragraphs. */
export function paragraphs(text: string): string {
  return text
    .split('\n\n')
    .map((part) => `<p>${part.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('\n');
}

/** The draft of a page at {@link LINK}. */
export function draftOf(html: string, url: string | null = LINK): Draft {
  return draftFromPage(html, url, NOW);
}

/** JSON-LD in a page's head. */
export function linkedData(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

/** The codes of a draft's doubts. */
export function codesOf({ doubts }: Draft): string[] {
  return doubts.map(({ code }) => code);
}
