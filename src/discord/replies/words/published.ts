import type { Article } from '../../../corpus/article.ts';
import { type UncertainDay, uncertainDay } from '../../../reading/dates/uncertain-day.ts';
import type { Texts } from '../../languages/texts.ts';

/**
 * Says when an article was published. For an undated article, says when it was added, if known: the
 * report existed by then.
 */
export function publishedIn(
  { published, added }: Pick<Article, 'published' | 'added'>,
  texts: Texts,
): string {
  if (published !== null) return texts.date(published);
  if (added === null) return texts.say('attribution.undated');
  return texts.say('attribution.added', { date: dayIn(added, texts) });
}

/** {@link publishedIn}, and that the date is uncertain if the report prints another day. */
export function publishedWithDoubtIn(article: Article, texts: Texts): string {
  const uncertain = uncertainDay(article);
  const published = publishedIn(article, texts);
  if (uncertain === null) return published;
  return texts.say('attribution.doubt', { published, days: daysIn(uncertain.printed, texts) });
}

/** Why a date is uncertain: which day the report prints, and which date it has. */
export function uncertainIn({ printed, stored }: UncertainDay, texts: Texts): string {
  const stated = { printed: daysIn(printed, texts), date: texts.date(stored) };
  return texts.say('doubt.dateline-disagrees', stated);
}

/** Lists days that a report may be from. */
export function daysIn(days: readonly string[], texts: Texts): string {
  return texts.list(days.map(texts.date), 'or');
}

/**
 * Writes a day.
 *
 * @param moment - A day, or a moment such as `Article.added`.
 */
export function dayIn(moment: string, texts: Texts): string {
  return texts.date(moment.slice(0, '2026-11-20'.length));
}
