import type { Reports } from '../../../corpus/reports.ts';
import type { Filters } from '../../../search/filters.ts';
import { refuse } from '../../languages/refuse.ts';
import { namesOf } from '../../state/marks.ts';

/**
 * Resolves the filters of a button.
 *
 * @param marked - Filters whose sources and authors are marks, and whose event is keys.
 * @throws UserError when one of the names is no longer in the corpus.
 */
export function filtersOf(
  { sources, authors, after, before, speaker, event }: Filters,
  reports: Pick<Reports, 'sources' | 'authors' | 'byKey'>,
): Filters {
  const named = {
    sources: namesOf(sources, reports.sources()),
    authors: namesOf(authors, reports.authors()),
  };
  if (named.sources === null || named.authors === null) {
    throw refuse(named.sources === null ? 'gone.source' : 'gone.author');
  }
  const said = speaker === undefined ? {} : { speaker };
  // Without its reports, an event is no longer searched first. Nothing is left out because of that.
  const articles = event?.flatMap((key) => reports.byKey(key)?.id ?? []) ?? [];
  const told = articles.length === 0 ? {} : { event: articles };
  return { sources: named.sources, authors: named.authors, after, before, ...said, ...told };
}
