import type { Corpus } from '../corpus/corpus.ts';
import type { Reports } from '../corpus/reports.ts';
import type { Engine } from '../engine/engine.ts';
import type { Drafts } from '../intake/drafts/drafts.ts';
import type { Likenesses } from '../intake/likeness/likeness.ts';
import type { QuestionLog } from '../search/question-log/question-log.ts';

/** What there is to work with on one corpus. */
export interface CorpusContext extends Pick<Engine, 'searcher' | 'timeliner'> {
  readonly corpus: Corpus;
  /** What answers: the corpus, and another one that is read beside it. */
  readonly reports: Reports;
  readonly drafts: Drafts;
  readonly likenesses: Pick<Likenesses, 'of'>;
  readonly questionLog: QuestionLog;
}
