import type { Corpus } from '../corpus/corpus.ts';
import type { Searcher } from '../search/searcher.ts';
import type { Timeliner } from '../timeline/timeliner.ts';
import type { LogChannel } from './log-channel.ts';

/** What commands, buttons and forms work with. */
export interface Services {
  readonly corpus: Corpus;
  readonly searcher: Pick<Searcher, 'ask'>;
  readonly timeliner: Pick<Timeliner, 'build'>;
  /** Where moderators see what was changed. */
  readonly logChannel: LogChannel;
  /** Ids of the roles whose members may change the corpus. */
  readonly moderatorRoles: readonly string[];
  /** The clock, for dates such as "last week". */
  readonly now: () => Date;
}
