import type { Corpus } from '../corpus/corpus.ts';
import type { Searcher } from '../search/searcher.ts';

/** What commands and buttons work with. */
export interface Services {
  readonly corpus: Corpus;
  readonly searcher: Pick<Searcher, 'ask'>;
  /** The clock, for dates such as "last week". */
  readonly now: () => Date;
}
