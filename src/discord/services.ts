import type { Corpus } from '../corpus/corpus.ts';
import type { Searcher } from '../search/searcher.ts';
import type { Timeliner } from '../timeline/timeliner.ts';

/** What commands and buttons work with. */
export interface Services {
  readonly corpus: Corpus;
  readonly searcher: Pick<Searcher, 'ask'>;
  readonly timeliner: Pick<Timeliner, 'build'>;
  /** The clock, for dates such as "last week". */
  readonly now: () => Date;
}
