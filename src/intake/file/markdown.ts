import { readArticle } from '../../corpus/format/format.ts';
import { withoutTrailing } from '../../text/trailing.ts';
import { findBodyDoubts } from '../doubts.ts';
import type { Draft } from '../draft.ts';
import { withoutEmphasis, withoutStrongMarks } from './markdown-emphasis.ts';
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

const CODE = /`([^`\n]+)`/g;

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
  const marked = /^#[ \t]+([^ \t][\s\S]*)$/.exec(first)?.[1];
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
  const linkless = INLINE.reduce((text, [pattern, left]) => text.replace(pattern, left), hidden);
  return withoutEmphasis(withoutStrongMarks(linkless))
    .replace(CODE, '$1')
    .replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDING_PLACE))
    .trimEnd();
}
