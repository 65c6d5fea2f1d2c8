import type { Reports } from '../../corpus/reports.ts';
import type { Filters } from '../../search/answer.ts';
import { UserError } from '../../user-error.ts';
import { namesOf } from '../state/marks.ts';

/**
 * Resolves the filters of a button.
 *
 * @param marked - Filters whose sources and authors are marks.
 * @throws UserError when one of the names is no longer in the corpus.
 */
export function filtersOf(
  { sources, authors, after, before, speaker }: Filters,
  reports: Pick<Reports, 'sources' | 'authors'>,
): Filters {
  const named = {
    sources: namesOf(sources, reports.sources()),
    authors: namesOf(authors, reports.authors()),
  };
  if (named.sources === null || named.authors === null) {
    const what = named.sources === null ? 'source' : 'author';
    throw new UserError(
      `The ${what} this answer was limited to is no longer in the corpus. Ask again.`,
    );
  }
  const said = speaker === undefined ? {} : { speaker };
  return { sources: named.sources, authors: named.authors, after, before, ...said };
}
