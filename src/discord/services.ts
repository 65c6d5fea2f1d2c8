import type { Corpus } from '../corpus/corpus.ts';
import type { Drafts } from '../intake/drafts.ts';
import type { Intake } from '../intake/intake.ts';
import type { Likenesses } from '../intake/likeness.ts';
import type { QuestionLog } from '../search/question-log.ts';
import type { Searcher } from '../search/searcher.ts';
import type { Timeliner } from '../timeline/timeliner.ts';
import type { Attachments } from './attachments.ts';
import type { Judgements } from './judgements.ts';
import type { LogChannel } from './log-channel.ts';

/** What commands, buttons and forms work with. */
export interface Services {
  readonly corpus: Corpus;
  readonly searcher: Pick<Searcher, 'ask'>;
  readonly timeliner: Pick<Timeliner, 'build'>;
  readonly intake: Pick<Intake, 'fromLink' | 'fromFile' | 'fromText'>;
  readonly drafts: Drafts;
  readonly likenesses: Pick<Likenesses, 'of'>;
  readonly questionLog: QuestionLog;
  readonly judgements: Judgements;
  readonly attachments: Attachments;
  /** Where moderators see what was changed. */
  readonly logChannel: LogChannel;
  /** Ids of the roles whose members may change the corpus. */
  readonly moderatorRoles: readonly string[];
  /** Whether members may suggest reports. */
  readonly suggestions: boolean;
  /** The clock, for dates such as "last week". */
  readonly now: () => Date;
}
