import { readArticle } from '../../corpus/format.ts';
import { findBodyDoubts } from '../doubts.ts';
import type { Draft } from '../draft.ts';
import { tidyText } from './plain-text.ts';
import { draftFromProse } from './prose.ts';

/** Stands for the id while a file of the corpus's own form is read. */
const PLACEHOLDER = 'draft';

const FRONT_MATTER = /^\ufeff?---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/;

/** Marks of Markdown that stand around words, and what is left of them. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^\]\n]*\]\([^()\n]*\)/g, ''],
  [/\[([^\][\n]+)\]\([^()\s]*(?:\s+"[^"\n]*")?\)/g, '$1'],
  [/<(https?:\/\/[^>\s]+)>/g, '$1'],
  [/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2'],
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
  const heading = /^(?:#[ \t]+(.+?)[ \t]*#*|(.+)\n=+)[ \t]*(?:\n|$)/.exec(lines);
  const title = heading ? plain(heading[1] ?? heading[2] ?? '') : null;
  const rest = heading ? lines.slice(heading[0].length) : lines;
  const paragraphs = rest
    .split(/\n{2,}/)
    .map(plainParagraph)
    .filter((part) => part !== '');
  return draftFromProse(paragraphs.join('\n\n'), { url, now, title });
}

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
  const bare = INLINE.reduce((text, [pattern, left]) => text.replace(pattern, left), hidden);
  return bare
    .replace(/[\ue021-\ue07e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - HIDING_PLACE))
    .trimEnd();
}
