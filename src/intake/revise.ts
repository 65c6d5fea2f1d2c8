import { findBodyDoubts } from './doubts.ts';
import type { Doubt, DoubtCode, Draft } from './draft.ts';

/** Everything of a draft that a person can state; what is left out stays. */
export type Revision = Partial<Omit<Draft, 'doubts'>>;

/** Which field a doubt is about. */
const SUBJECTS: Readonly<Record<DoubtCode, keyof Revision>> = {
  'author-from-byline': 'author',
  'author-too-long': 'author',
  'characters-lost': 'body',
  'date-from-byline': 'published',
  'dates-disagree': 'published',
  'joined-lines': 'body',
  'language-too-long': 'language',
  'link-too-long': 'url',
  'no-date': 'published',
  'no-source': 'source',
  'no-text': 'body',
  'no-title': 'title',
  'only-modified-date': 'published',
  paywall: 'body',
  'source-is-host': 'source',
  'source-too-long': 'source',
  'title-from-text': 'title',
  'title-is-site-name': 'title',
  'title-too-long': 'title',
  'very-short': 'body',
};

/** Fields that a reader misses when nothing is known of them. */
const MISSED = {
  title: { code: 'no-title', message: 'no title found' },
  source: { code: 'no-source', message: 'no source found' },
  published: { code: 'no-date', message: 'no date found' },
} as const;

/**
 * Puts what a person states in the place of what was read. What somebody has stated is not doubted
 * any more, also if it is the same; what it left open is.
 *
 * @param draft - The draft before.
 * @param revision - The fields that were stated.
 */
export function reviseDraft(draft: Draft, revision: Revision): Draft {
  const revised = { ...draft, ...revision };
  const kept = draft.doubts.filter(({ code }) => revision[SUBJECTS[code]] === undefined);
  const missed = Object.entries(MISSED).flatMap(([field, doubt]): Doubt[] => {
    return revision[field as keyof typeof MISSED] === null ? [doubt] : [];
  });
  const inBody = revision.body === undefined ? [] : findBodyDoubts(revision.body);
  return { ...revised, doubts: [...missed, ...kept, ...inBody] };
}
