import { readArticle } from '../../corpus/format/format.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { findBodyDoubts, findStruckDoubts } from '../doubts.ts';
import type { Draft } from '../draft.ts';
import { type Clipping, readClipping } from './clipping.ts';
import { withoutEmphasis, withoutStrongMarks } from './markdown-emphasis.ts';
import { tidyText } from './plain-text.ts';
import { draftFromProse } from './prose.ts';

/** The id used while a file in the format of the corpus is read. */
const PLACEHOLDER = 'draft';

const FRONT_MATTER = /^\ufeff?---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/** Inline Markdown, and its replacement. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]\n]*\]\([^()\n]*\)/g, ''],
  // Pictures, links and highlights of Obsidian; marks of notes.
  [/!\[\[[^[\]\n]{1,300}\]\]/g, ''],
  [/\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1'],
  [/\[\^[^[\]\s]{1,60}\](?!:)/g, ''],
  [/==([^=\n]{1,1000})==/g, '$1'],
  [/\[([^\][\n]+)\]\([^()\s]*(?:\s+"[^"\n]*")?\)/g, '$1'],
  [/<(https?:\/\/[^<>\s]+)>/g, '$1'],
];

const CODE = /`([^`\n]+)`/g;

/**
 * Makes a draft from a Markdown file. Reads a file in the format of the corpus with its front matter. For
 * any other file, removes the marks and keeps the words.
 *
 * @throws UserError if the file has no words.
 */
export function draftFromMarkdown(text: string, url: string | null, now: Date): Draft {
  const { article } = readArticle(PLACEHOLDER, Buffer.from(text));
  if (article) {
    const { title, source, author, published, language, body } = article;
    const doubts = findBodyDoubts(body);
    return { title, source, author, published, language, url: article.url ?? url, body, doubts };
  }
  const unixText = text.replace(/\r\n?/g, '\n');
  const clipping = readClipping(unixText, now);
  const struck: string[] = [];
  const lines = withoutStruck(tidyText(unixText.replace(FRONT_MATTER, '')), struck);
  const heading = readHeading(lines);
  const title = heading === null ? null : plain(heading.title);
  const paragraphs = (heading?.rest ?? lines)
    .split(/\n{2,}/)
    .map(plainParagraph)
    .filter((part) => part !== '');
  const known = { url: url ?? clipping?.url ?? null, now, title: title ?? clipping?.title ?? null };
  const draft = draftFromProse(paragraphs.join('\n\n'), known);
  const doubts = [...draft.doubts, ...findStruckDoubts(struck)];
  return clipping === null ? { ...draft, doubts } : clippedDraft({ ...draft, doubts }, clipping);
}

/** What the front matter states replaces what was guessed from the text. */
function clippedDraft(
  draft: Draft,
  { title, source, author, published, language }: Clipping,
): Draft {
  const settled: ReadonlySet<string> = new Set([
    ...(title === null ? [] : ['title-from-text', 'no-title']),
    ...(source === null ? [] : ['no-source']),
    ...(author === null ? [] : ['author-from-byline']),
    ...(published === null ? [] : ['no-date', 'date-from-byline']),
  ]);
  return {
    ...draft,
    title: title ?? draft.title,
    source: source ?? draft.source,
    author: author ?? draft.author,
    published: published ?? draft.published,
    language: language ?? draft.language,
    doubts: draft.doubts.filter(({ code }) => !settled.has(code)),
  };
}

const STRUCK = /~~([^~\n]{1,1000})~~ ?/g;

/** Removes `~~struck~~` words and collects them. */
function withoutStruck(text: string, struck: string[]): string {
  return text.replace(STRUCK, (_match, words: string) => {
    struck.push(words);
    return '';
  });
}

interface Heading {
  readonly title: string;
  /** The text after it. */
  readonly rest: string;
}

/** The heading at the beginning of a text: after a `#`, or above a line of `=`. */
function readHeading(text: string): Heading | null {
  const [first = '', second = ''] = text.split('\n', 2);
  const marked = /^#[ \t]+([^ \t][\s\S]*)$/.exec(first)?.[1];
  if (marked !== undefined) {
    return { title: withoutClosingMarks(marked), rest: text.slice(first.length + 1) };
  }
  if (first === '' || !/^=+[ \t]*$/.test(second)) return null;
  return { title: first, rest: text.slice(first.length + second.length + 2) };
}

/** Turns `Title ##` into `Title`. A heading of only such marks keeps one. */
function withoutClosingMarks(heading: string): string {
  const marked = withoutTrailing(heading, BLANK);
  const title = withoutTrailing(withoutTrailing(marked, /#/), BLANK);
  return title === '' ? heading.charAt(0) : title;
}

const BLANK = /[ \t]/;

function plainParagraph(paragraph: string): string {
  const lines = paragraph.split('\n').flatMap((line) => {
    if (/^\s*(?:[-*_=]\s*){3,}$|^\s*(?:```|~~~)/.test(line)) return [];
    return [plain(line.replace(/^\s{0,3}(?:#{1,6}\s+|>\s?)+/, ''))];
  });
  return lines.join('\n').trim();
}

/** Signs after a backslash are moved to this private-use area until the marks are removed. */
const HIDING_PLACE = 0xe000;

function plain(line: string): string {
  const hidden = line.replace(/\\([!-/:-@[-`{-~])/g, (_match, sign: string) =>
    String.fromCharCode(HIDING_PLACE + sign.charCodeAt(0)),
  );
  const linkless = INLINE.reduce((text, [pattern, left]) => text.replace(pattern, left), hidden);
  return withoutEmphasis(withoutStrongMarks(linkless))
    .replace(CODE, '$1')
    .replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDING_PLACE))
    .trimEnd();
}
