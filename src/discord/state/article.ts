import { isArticleKey, joinFields, readNumber, splitFields, writeNumber } from './fields.ts';

/** What is done with an article: kinds of buttons. */
export type ArticleStep = 'restore' | 'undo' | 'history';

/** What a button remembers of an article. */
export interface ArticleState {
  /** Stands for the article's id. */
  readonly key: string;
  /** Which change, or which page; depends on the kind. */
  readonly number: number;
}

/** Writes the custom id of an article's button. */
export function encodeArticle(step: ArticleStep, { key, number }: ArticleState): string {
  return joinFields(step, [key, writeNumber(number)]);
}

/**
 * Reads the custom id of an article's button.
 *
 * @returns `null` when it is none of ours.
 */
export function decodeArticle(customId: string, step: ArticleStep): ArticleState | null {
  const [key = '', field = ''] = splitFields(customId, step, 2) ?? [];
  const number = readNumber(field);
  return isArticleKey(key) && number !== null ? { key, number } : null;
}
