import type { Article } from '../article.ts';
import { compareFaults, type Fault } from '../fault.ts';
import { FIELDS, findFieldFault, isBlank, MISSING_TITLE, readPublished } from './fields.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { findIdFault } from './identifier.ts';
import { type PartFault, unfitFault } from './unfit.ts';
import { decodeUtf8, findBrokenLine } from './utf8.ts';
import { writeYamlText } from './yaml-text.ts';

/** Largest article, in bytes of UTF-8: far above any report, far below what slows the bot. */
export const MAX_ARTICLE_BYTES = 1_000_000;

/**
 * Longest front matter, in UTF-16 code units. Anything longer is a report in the wrong place, and would
 * keep the YAML parser busy for seconds.
 */
const LONGEST_FRONT_MATTER = 65_536;

const TOO_LONG_FRONT_MATTER =
  'the front matter is over 64 KB; write the report below the second --- line';

const TOO_LARGE = 'the article is over 1 MB; split the report into several articles';

const NO_FRONT_MATTER =
  'has no front matter; begin with a line ---, then title: …, then a second line ---, or move the file if it is not an article';

const EMPTY_BODY = 'the body is empty; write the report below the second --- line';

/** The article in a file, or its faults. */
export interface Reading {
  /** `null` when there are faults. */
  readonly article: Article | null;
  /** Every fault found, in order of lines. */
  readonly faults: readonly Fault[];
  /** Line of the link; 1 if there is none. */
  readonly urlLine: number;
}

/**
 * Reads an article from its file: YAML front matter between two `---` lines, then the body as it was
 * printed. One blank line after the front matter and the last line break of the file belong to the
 * format, everything else to the body. If the front matter has Windows line endings, an editor has put
 * them everywhere, so they are read as line feeds in the body too.
 *
 * @param id - The article's id, which is the file's name without `.md`.
 * @param bytes - The whole file.
 * @param file - The name of the file in faults.
 */
export function readArticle(id: string, bytes: Uint8Array, file = `${id}.md`): Reading {
  const faults: Fault[] = [];
  const report = (line: number, message: string) => faults.push({ file, line, message });

  const idFault = findIdFault(id);
  if (idFault !== null) report(1, idFault);

  const parts = readParts(bytes, report);
  const matter = parts && readFrontMatter(parts.yaml, (line, message) => report(line + 1, message));
  if (parts && isBlank(parts.body)) report(parts.bodyLine, EMPTY_BODY);
  if (matter?.isYaml && matter.values.title === null && !matter.lines.has('title')) {
    report(1, MISSING_TITLE);
  }
  const article = parts && matter && faults.length === 0 ? build(id, matter, parts.body) : null;
  return {
    article,
    faults: faults.sort(compareFaults),
    urlLine: (matter?.lines.get('url') ?? 0) + 1,
  };
}

interface Parts {
  readonly yaml: string;
  readonly body: string;
  readonly bodyLine: number;
}

function readParts(
  bytes: Uint8Array,
  report: (line: number, message: string) => void,
): Parts | null {
  if (bytes.length > MAX_ARTICLE_BYTES) {
    report(1, TOO_LARGE);
    return null;
  }
  const text = decodeUtf8(bytes);
  if (text === null) {
    report(findBrokenLine(bytes), 'is not UTF-8; save the file as UTF-8');
    return null;
  }
  const parts = split(text.startsWith('\ufeff') ? text.slice(1) : text);
  if (parts === null) {
    report(1, NO_FRONT_MATTER);
  }
  if (parts !== null && parts.yaml.length > LONGEST_FRONT_MATTER) {
    report(1, TOO_LONG_FRONT_MATTER);
    return null;
  }
  return parts;
}

function split(text: string): Parts | null {
  const opening = /^---[ \t]*\r?\n/.exec(text);
  if (!opening) return null;
  // `^` with the flag m would also match after U+2028 and after a lone carriage return.
  const closing = /\n---[ \t]*(?:\r?\n|$)/g;
  // The closing line may follow the opening line directly.
  closing.lastIndex = opening[0].length - 1;
  const end = closing.exec(text);
  if (!end) return null;

  const yaml = text.slice(opening[0].length, end.index + 1);
  const head = text.slice(0, closing.lastIndex);
  const rest = text.slice(closing.lastIndex);
  // Dateline writes no carriage returns, so one in the head comes from an editor.
  const body = head.includes('\r\n') ? rest.replaceAll('\r\n', '\n') : rest;
  return {
    yaml,
    body: body.replace(/^\n/, '').replace(/\n$/, ''),
    bodyLine: head.split('\n').length,
  };
}

function build(id: string, { values, tags }: FrontMatter, body: string): Article {
  return {
    id,
    title: values.title ?? '',
    source: values.source,
    author: values.author,
    published: values.published === null ? null : readPublished(values.published),
    url: values.url,
    archived: values.archived,
    language: values.language,
    tags,
    added: values.added,
    retracted: values.retracted,
    body,
  };
}

/**
 * Formats an article as a file, from which {@link readArticle} reads the same article.
 *
 * @returns The whole file, ending with a line break.
 * @throws UserError if the article could not be read back: see {@link findArticleFaults}.
 */
export function writeArticle(article: Article): string {
  const faults = findArticleFaults(article);
  if (faults.length > 0) throw unfitFault('fault.article-unfit', faults);
  return compose(article);
}

function compose(article: Article): string {
  return `---\n${composeFrontMatter(article)}---\n\n${article.body}\n`;
}

function composeFrontMatter(article: Article): string {
  const lines = FIELDS.flatMap((field) => {
    if (field === 'tags') {
      const tags = article.tags.map((tag) => writeYamlText(tag, true));
      return tags.length > 0 ? [`tags: [${tags.join(', ')}]`] : [];
    }
    const value = article[field];
    return value === null ? [] : [`${field}: ${writeYamlText(value)}`];
  });
  return `${lines.join('\n')}\n`;
}

/**
 * Finds the reasons why an article cannot be kept.
 *
 * @param article - An article that was not read from its file.
 * @returns Every fault; empty if there is none.
 */
export function findArticleFaults(article: Article): PartFault[] {
  const faults: PartFault[] = [];
  const report = (part: PartFault['part'], message: string | null) => {
    if (message !== null) faults.push({ part, message });
  };
  report('id', findIdFault(article.id));
  const texts = FIELDS.flatMap((field) => {
    const value = article[field];
    return (typeof value === 'object' ? (value ?? []) : [value]).map((text) => ({ field, text }));
  });
  for (const { field, text } of texts) {
    report(field, findFieldFault(field, text));
    if (!text.isWellFormed()) report(field, `${field} has half of a character`);
  }
  const { published, body } = article;
  const day = published && readPublished(published);
  if (day !== null && day !== published) report('published', 'published has a time; write the day');
  if (isBlank(body)) report('body', EMPTY_BODY);
  if (!body.isWellFormed()) report('body', 'the body has half of a character');
  // Every other field has a limit of its own.
  const head = composeFrontMatter(article);
  if (head.length > LONGEST_FRONT_MATTER) report('tags', TOO_LONG_FRONT_MATTER);
  if (Buffer.byteLength(compose(article)) > MAX_ARTICLE_BYTES) report('body', TOO_LARGE);
  return faults;
}
