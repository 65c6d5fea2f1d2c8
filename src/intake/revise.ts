import { doubtOf } from './doubt.ts';
import { findBodyDoubts, findDatelineDoubts } from './doubts.ts';
import type { Doubt, DoubtCode, Draft } from './draft.ts';

/** The fields of a draft that a person can state. Fields that are left out stay as they are. */
export type Revision = Partial<Omit<Draft, 'doubts' | 'leftOut' | 'original'>>;

/** The field that each doubt is about. */
export const DOUBT_SUBJECTS: Readonly<Record<DoubtCode, keyof Revision>> = {
  'author-from-byline': 'author',
  'author-is-outlet': 'author',
  'author-not-printed': 'author',
  'author-too-long': 'author',
  'authors-differ': 'author',
  'changed-later': 'published',
  'characters-lost': 'body',
  'date-ambiguous': 'published',
  'date-from-byline': 'published',
  'dateline-disagrees': 'published',
  'dates-disagree': 'published',
  'joined-lines': 'body',
  'language-too-long': 'language',
  'link-too-long': 'url',
  'no-date': 'published',
  'no-report': 'body',
  'no-source': 'source',
  'no-text': 'body',
  'no-title': 'title',
  'only-modified-date': 'published',
  'part-of-report': 'body',
  paywall: 'body',
  'several-reports': 'body',
  'source-is-host': 'source',
  'source-too-long': 'source',
  'struck-out': 'body',
  'title-from-text': 'title',
  'title-is-site-name': 'title',
  'title-too-long': 'title',
  'titles-differ': 'title',
  'very-short': 'body',
};

/** Fields that get a doubt when they are empty. */
const MISSED = {
  title: doubtOf('no-title', 'doubt.no-title'),
  source: doubtOf('no-source', 'doubt.no-source'),
  published: doubtOf('no-date', 'doubt.no-date'),
} as const;

/**
 * Replaces fields of a draft with those that a person states. Stated fields lose their doubts, even if
 * the value is the same. A stated text also replaces what was left out of the one before. A field that is
 * stated as empty gets a doubt, and so does a date that the text
 * contradicts.
 */
export function reviseDraft(draft: Draft, revision: Revision): Draft {
  const revised = {
    ...draft,
    ...revision,
    ...(revision.body === undefined ? {} : { leftOut: undefined }),
  };
  const isDated = revision.body !== undefined || revision.published !== undefined;
  const kept = draft.doubts.filter(({ code }) => {
    return code === 'dateline-disagrees' ? !isDated : revision[DOUBT_SUBJECTS[code]] === undefined;
  });
  const missed = Object.entries(MISSED).flatMap(([field, doubt]): Doubt[] => {
    return revision[field as keyof typeof MISSED] === null ? [doubt] : [];
  });
  const inBody = revision.body === undefined ? [] : findBodyDoubts(revision.body);
  const inDateline = isDated ? findDatelineDoubts(revised) : [];
  return { ...revised, doubts: [...missed, ...kept, ...inBody, ...inDateline] };
}
