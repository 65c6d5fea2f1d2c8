import type { Article } from '../corpus/article.ts';
import { readPublished } from '../corpus/format/fields.ts';
import { findArticleFaults } from '../corpus/format/format.ts';
import { makeId } from '../corpus/format/identifier.ts';
import { unfitFault } from '../corpus/format/unfit.ts';
import { type PlainFaultKey, userFault } from '../text/faults/user-fault.ts';
import { foldLineBreaks } from '../text/line-breaks.ts';
import type { Draft } from './draft.ts';

/** A field that every article needs. */
export type Missing = 'title' | 'body';

/**
 * Finds the fields that a draft still needs before it can be published, in the order in which to ask
 * for them.
 */
export function findMissing({ title, body }: Draft): readonly Missing[] {
  const missing: Missing[] = [];
  if (oneLine(title) === null) missing.push('title');
  if (wholeBody(body) === '') missing.push('body');
  return missing;
}

/**
 * Makes a new article from a draft.
 *
 * @param draft - The draft, as a person has checked it.
 * @param taken - Whether an id is in use.
 * @param added - The moment or day at which the article is added.
 * @throws UserError if a field is missing or cannot be kept; the message names it.
 */
export function articleOf(draft: Draft, taken: (id: string) => boolean, added: string): Article {
  const stated = statedFields(draft);
  const id = makeId(stated, taken);
  return checked({ ...stated, id, tags: [], added, retracted: null });
}

/**
 * Makes the new version of an article from its edited draft. Keeps the id and the fields that a draft
 * does not have.
 *
 * @param base - The article as the editor saw it.
 * @param draft - The edited result of {@link draftOf}.
 * @throws UserError as {@link articleOf}.
 */
export function revisedArticle(base: Article, draft: Draft): Article {
  const stated = statedFields(draft);
  // Untouched fields stay exactly as they are, even with white space that a new article would not get.
  const untouched = Object.entries(draftOf(base)).filter(
    ([name, value]) => draft[name as keyof Draft] === value && name !== 'doubts',
  );
  return checked({ ...base, ...stated, ...Object.fromEntries(untouched) });
}

/** Makes a draft from an article for editing. It has no doubts, because a person has published it. */
export function draftOf(article: Article): Draft {
  const { title, source, author, published, language, url, archived, body } = article;
  return { title, source, author, published, language, url, archived, body, doubts: [] };
}

type Stated = Omit<Article, 'id' | 'tags' | 'added' | 'retracted'>;

const MISSING: Readonly<Record<Missing, PlainFaultKey>> = {
  title: 'fault.draft-no-title',
  body: 'fault.draft-no-body',
};

function statedFields(draft: Draft): Stated {
  const [missing] = findMissing(draft);
  if (missing !== undefined) throw userFault(MISSING[missing]);
  const published = oneLine(draft.published);
  return {
    title: oneLine(draft.title) ?? '',
    source: oneLine(draft.source),
    author: oneLine(draft.author),
    // A text that is not a date is reported together with all other faults.
    published: published === null ? null : (readPublished(published) ?? published),
    url: oneLine(draft.url),
    archived: oneLine(draft.archived ?? null),
    language: oneLine(draft.language),
    body: wholeBody(draft.body),
  };
}

function checked(article: Article): Article {
  const faults = findArticleFaults(article);
  if (faults.length === 0) return article;
  throw unfitFault('fault.draft-unfit', faults);
}

/** Puts a text on one line; `null` if nothing visible is left. */
function oneLine(text: string | null): string | null {
  const line = (text ?? '').toWellFormed().trim();
  return line === '' ? null : foldLineBreaks(line, /[\r\n\u2028\u2029]/);
}

/** Normalizes line ends and removes blank lines around the text. The words stay as printed. */
function wholeBody(body: string): string {
  const text = body.toWellFormed().replace(/\r\n?/g, '\n');
  const end = text.trimEnd().length;
  if (end === 0) return '';
  const first = text.length - text.trimStart().length;
  const lineEnd = text.indexOf('\n', end);
  // Slices the text, because splitting a million empty lines takes a while.
  return text.slice(text.lastIndexOf('\n', first) + 1, lineEnd === -1 ? text.length : lineEnd);
}
