import { findBodyDoubts } from './doubts.ts';
import type { Doubt, DoubtCode, Draft } from './draft.ts';

/** The fields of a draft that a person can state. Fields that are left out stay as they are. */
export type Revision = Partial<Omit<Draft, 'doubts'>>;

/** The field that each doubt is about. */
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

/** Fields that get a doubt when they are empty. */
const MISSED = {
  title: { code: 'no-title', message: 'no title: add one to publish' },
  source: { code: 'no-source', message: 'no source found' },
  published: { code: 'no-date', message: 'no date found' },
} as const;

/**
 * Replaces fields of a draft with those that a person states. Stated fields lose their doubts, even if
 * the value is the same. A field that is stated as empty gets a doubt.
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
