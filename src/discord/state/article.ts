import { isArticleKey, joinFields, readNumber, splitFields, writeNumber } from './fields.ts';

/** The kinds of an article's buttons. */
export type ArticleStep = 'restore' | 'undo' | 'history' | 'evidence' | 'check-page';

/** The state of an article's button. */
export interface ArticleState {
  /** Key of the article's id. */
  readonly key: string;
  /** Number of a change, or how many changes are on the pages before, depending on the kind. */
  readonly number: number;
}

/** Writes the custom id of an article's button. */
export function encodeArticle(step: ArticleStep, { key, number }: ArticleState): string {
  return joinFields(step, [key, writeNumber(number)]);
}

/**
 * Reads the custom id of an article's button.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodeArticle(customId: string, step: ArticleStep): ArticleState | null {
  const [key = '', field = ''] = splitFields(customId, step, 2) ?? [];
  const number = readNumber(field);
  return isArticleKey(key) && number !== null ? { key, number } : null;
}
