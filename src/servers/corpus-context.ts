import type { Corpus } from '../corpus/corpus.ts';
import type { Reports } from '../corpus/reports.ts';
import type { Engine } from '../engine/engine.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Drafts } from '../intake/drafts/drafts.ts';
import type { Likenesses } from '../intake/likeness/likeness.ts';
import type { QuestionLog } from '../search/question-log/question-log.ts';
import type { TopicList } from '../timeline/topics/topic-list.ts';

/** A corpus with everything that works on it. */
export interface CorpusContext
  extends Pick<
    Engine,
    'searcher' | 'timeliner' | 'speakers' | 'verbatim' | 'interests' | 'newEvents'
  > {
  readonly corpus: Corpus;
  /** The reports that answer: the corpus, and the shared corpus if it is read too. */
  readonly reports: Reports;
  readonly drafts: Drafts;
  readonly evidence: Evidence;
  readonly likenesses: Pick<Likenesses, 'of'>;
  readonly questionLog: QuestionLog;
  /** Topics to choose from. */
  readonly topicList: TopicList;
}
