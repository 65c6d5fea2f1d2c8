import { readArticle } from '../../corpus/format.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { findBodyDoubts } from '../doubts.ts';
import type { Draft } from '../draft.ts';
import { tidyText } from './plain-text.ts';
import { draftFromProse } from './prose.ts';

/** Stands for the id while a file of the corpus's own form is read. */
const PLACEHOLDER = 'draft';

const FRONT_MATTER = /^\ufeff?---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/** Marks of Markdown that stand around words, and what is left of them. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]\n]*\]\([^()\n]*\)/g, ''],
  [/\[([^\][\n]+)\]\([^()\s]*(?:\s+"[^"\n]*")?\)/g, '$1'],
  [/<(https?:\/\/[^<>\s]+)>/g, '$1'],
];

/** The same for marks that emphasise, when those for strong emphasis are gone. */
const EMPHASIS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]*?\S)\1(?![\p{L}\p{N}])/gu, '$2'],
  [/`([^`\n]+)`/g, '$1'],
];

/**
 * Makes a draft of a Markdown file. One with the front matter of the corpus is read as such; of any
 * other the marks are taken away and the words left.
 *
 * @throws UserError if there are no words in it.
 */
export function draftFromMarkdown(text: string, url: string | null, now: Date): Draft {
  const { article } = readArticle(PLACEHOLDER, Buffer.from(text));
  if (article) {
    const { title, source, author, published, language, body } = article;
    const doubts = findBodyDoubts(body);
    return { title, source, author, published, language, url: article.url ?? url, body, doubts };
  }
  const lines = tidyText(text.replace(/\r\n?/g, '\n').replace(FRONT_MATTER, ''));
  const heading = readHeading(lines);
  const title = heading === null ? null : plain(heading.title);
  const paragraphs = (heading?.rest ?? lines)
    .split(/\n{2,}/)
    .map(plainParagraph)
    .filter((part) => part !== '');
  return draftFromProse(paragraphs.join('\n\n'), { url, now, title });
}

interface Heading {
  readonly title: string;
  /** The text behind it. */
  readonly rest: string;
}

/** The heading with which a text begins: behind a `#`, or above a line of `=`. */
function readHeading(text: string): Heading | null {
  const [first = '', second = ''] = text.split('\n', 2);
  const marked = /^#[ \t]+(.+)$/.exec(first)?.[1];
  if (marked !== undefined) {
    return { title: withoutClosingMarks(marked), rest: text.slice(first.length + 1) };
  }
  if (first === '' || !/^=+[ \t]*$/.test(second)) return null;
  return { title: first, rest: text.slice(first.length + second.length + 2) };
}

/** `Title ##` is `Title`; a heading of nothing but such marks keeps one of them. */
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

/** A sign behind a backslash is meant as it is; until the marks are gone it hides in this area. */
const HIDING_PLACE = 0xe000;

function plain(line: string): string {
  const hidden = line.replace(/\\([!-/:-@[-`{-~])/g, (_match, sign: string) =>
    String.fromCharCode(HIDING_PLACE + sign.charCodeAt(0)),
  );
  const linkless = replaceAll(hidden, INLINE);
  return replaceAll(withoutStrongMarks(linkless), EMPHASIS)
    .replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDING_PLACE))
    .trimEnd();
}

function replaceAll(text: string, marks: readonly (readonly [RegExp, string])[]): string {
  return marks.reduce((rest, [pattern, left]) => rest.replace(pattern, left), text);
}

/**
 * Takes away the marks around `**strong**` and `__strong__` words: a mark before a word, and the next
 * one like it behind a word. What stands between them keeps its own marks.
 */
function withoutStrongMarks(line: string): string {
  const findCloser = { '*': closerFinder(line, '**'), _: closerFinder(line, '__') };
  let bare = '';
  let copied = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if ((sign !== '*' && sign !== '_') || !line.startsWith(sign, at + 1)) continue;
    const end = /\S/.test(line.charAt(at + 2)) ? findCloser[sign](at + 3) : -1;
    if (end === -1) continue;
    bare += line.slice(copied, at) + line.slice(at + 2, end);
    copied = end + 2;
    at = end + 1;
  }
  return bare + line.slice(copied);
}

/**
 * Finds the marks of a line that stand behind a word. No part of the line is looked at twice, as long
 * as each search begins behind the one before it.
 */
function closerFinder(line: string, mark: string): (from: number) => number {
  let found = 0;
  return (from) => {
    if (found === -1 || found >= from) return found;
    found = line.indexOf(mark, from);
    while (found !== -1 && !/\S/.test(line.charAt(found - 1))) {
      found = line.indexOf(mark, found + 1);
    }
    return found;
  };
}
