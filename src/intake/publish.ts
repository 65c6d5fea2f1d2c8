import type { Article } from '../corpus/article.ts';
import { readPublished } from '../corpus/format/fields.ts';
import { findArticleFaults } from '../corpus/format/format.ts';
import { makeId } from '../corpus/format/identifier.ts';
import { foldLineBreaks } from '../text/line-breaks.ts';
import { UserError } from '../user-error.ts';
import type { Draft } from './draft.ts';

/** What an article cannot do without. */
export type Missing = 'title' | 'body';

/** What is missing in a draft before it can be published, in the order in which to give it. */
export function findMissing({ title, body }: Draft): readonly Missing[] {
  const missing: Missing[] = [];
  if (oneLine(title) === null) missing.push('title');
  if (wholeBody(body) === '') missing.push('body');
  return missing;
}

/**
 * Makes a new article of a draft.
 *
 * @param draft - The draft as somebody has looked at it.
 * @param taken - Whether an id is in use already.
 * @param added - The moment of its publication here, or its day.
 * @throws UserError naming what is missing or cannot be kept.
 */
export function articleOf(draft: Draft, taken: (id: string) => boolean, added: string): Article {
  const stated = statedFields(draft);
  const id = makeId(stated, taken);
  return checked({ ...stated, id, tags: [], added, retracted: null });
}

/**
 * Makes of an edited draft the article it takes the place of: the id and what no draft holds stay.
 *
 * @param base - The article as the editor saw it.
 * @param draft - What was made of {@link draftOf} it.
 * @throws UserError as {@link articleOf}.
 */
export function revisedArticle(base: Article, draft: Draft): Article {
  const stated = statedFields(draft);
  // What nobody touched stays to the letter, also blanks that a new article would not get.
  const untouched = Object.entries(draftOf(base)).filter(
    ([name, value]) => draft[name as keyof Draft] === value && name !== 'doubts',
  );
  return checked({ ...base, ...stated, ...Object.fromEntries(untouched) });
}

/**
 * Makes a draft of an article, to be edited. Nothing in it is doubted: somebody has published it.
 *
 * @param article - An article of the corpus.
 */
export function draftOf(article: Article): Draft {
  const { title, source, author, published, language, url, body } = article;
  return { title, source, author, published, language, url, body, doubts: [] };
}

type Stated = Omit<Article, 'id' | 'tags' | 'added' | 'retracted'>;

const MISSING: Readonly<Record<Missing, string>> = {
  title: 'The draft has no title. Give it the headline, or the opening words of the report.',
  body: 'The draft has no text. Paste the text of the report.',
};

function statedFields(draft: Draft): Stated {
  const [missing] = findMissing(draft);
  if (missing !== undefined) throw new UserError(MISSING[missing]);
  const published = oneLine(draft.published);
  return {
    title: oneLine(draft.title) ?? '',
    source: oneLine(draft.source),
    author: oneLine(draft.author),
    // A text that is no date is told as a fault, together with all others.
    published: published === null ? null : (readPublished(published) ?? published),
    url: oneLine(draft.url),
    language: oneLine(draft.language),
    body: wholeBody(draft.body),
  };
}

function checked(article: Article): Article {
  const faults = findArticleFaults(article);
  if (faults.length === 0) return article;
  throw new UserError(`The draft cannot be published yet: ${faults.join('; ')}.`);
}

/** A text on one line; `null` for one of which nothing would be seen. */
function oneLine(text: string | null): string | null {
  const line = (text ?? '').toWellFormed().trim();
  return line === '' ? null : foldLineBreaks(line, /[\r\n\u2028\u2029]/);
}

/** The words stay as printed; line ends become plain, blank lines around them go. */
function wholeBody(body: string): string {
  const text = body.toWellFormed().replace(/\r\n?/g, '\n');
  const end = text.trimEnd().length;
  if (end === 0) return '';
  const first = text.length - text.trimStart().length;
  const lineEnd = text.indexOf('\n', end);
  // A million empty lines would take a while to be told apart.
  return text.slice(text.lastIndexOf('\n', first) + 1, lineEnd === -1 ? text.length : lineEnd);
}
