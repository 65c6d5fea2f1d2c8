import { Corpus } from '../corpus/corpus.ts';
import type { Fault } from '../corpus/fault.ts';
import { JointReports, type Reports } from '../corpus/reports.ts';
import type { Comparison } from '../corpus/store.ts';
import type { Engine } from '../engine/engine.ts';
import type { IdleQueue } from '../engine/idle-queue.ts';
import { openEngine } from '../engine/open-engine.ts';
import type { Drafts } from '../intake/drafts/drafts.ts';
import { type FarShingler, Likenesses } from '../intake/likeness/likeness.ts';
import { JointSearcher } from '../search/joint-searcher.ts';
import type { QuestionLog } from '../search/question-log/question-log.ts';
import type { CorpusStores } from '../storage/stores.ts';
import type { CorpusContext } from './corpus-context.ts';

/** A corpus that others may read, and who answers from it. */
export type SharedCorpus = Pick<CorpusContext, 'reports' | 'searcher'>;

/** What an {@link OpenCorpus} is opened with. */
export interface OpenCorpusOptions {
  readonly stores: CorpusStores;
  /** The corpus that may be read beside it, and who answers from that. */
  readonly shared: SharedCorpus;
  readonly drafts: Drafts;
  readonly questionLog: QuestionLog;
  /** Who searches when in this thread. */
  readonly queue: IdleQueue;
  /** Reads long texts for its likenesses; this thread does when left out. */
  readonly shinglesOf?: FarShingler;
  /** Looks on while somebody searches. */
  readonly measured: (finding: Finding) => Finding;
  readonly onFault: (fault: Fault) => void;
  readonly onError: (error: unknown) => void;
  readonly onCompared: (comparison: Comparison) => void;
}

/** Whatever finds answers and timelines. */
export type Finding = Pick<CorpusContext, 'searcher' | 'timeliner'>;

/**
 * A server's corpus while it is open. Its articles are read at once; their index is made when somebody
 * first asks, which is after Discord has been told that an answer follows.
 */
export class OpenCorpus {
  readonly #options: OpenCorpusOptions;
  readonly #corpus: Corpus;
  readonly #watching: Promise<void>;
  readonly #joint: JointReports;
  readonly #likenesses: Likenesses;
  readonly #engines = new Map<Reports, Promise<Engine>>();
  readonly #opened = new Set<Engine>();

  /** @throws UserError if the articles cannot be read. */
  static async open(options: OpenCorpusOptions): Promise<OpenCorpus> {
    const { stores, onFault, onError, onCompared } = options;
    const corpus = await Corpus.open(stores.corpus, { onFault, onError, onCompared });
    return new OpenCorpus(options, corpus);
  }

  private constructor(options: OpenCorpusOptions, corpus: Corpus) {
    this.#options = options;
    this.#corpus = corpus;
    // What was edited by hand meanwhile is found while others are answered already.
    this.#watching = corpus.watch().catch(options.onError);
    this.#joint = new JointReports(corpus, options.shared.reports);
    this.#likenesses = new Likenesses(corpus, options.shinglesOf);
  }

  /** How many articles are held for it, each as often as it is indexed. */
  get weight(): number {
    const indexed = [...this.#engines.keys()].map((reports) => reports.articles().length);
    return indexed.reduce((sum, articles) => sum + articles, this.#corpus.size);
  }

  /** How many articles it has. */
  get articles(): number {
    return this.#corpus.size;
  }

  /** How many passages can be found, as often as they are indexed; none before somebody asks. */
  get passages(): number {
    return [...this.#opened].reduce((sum, { passages }) => sum + passages, 0);
  }

  /** @param readsShared - Whether the shared corpus answers besides. */
  context(readsShared: boolean): CorpusContext {
    const { shared, drafts, questionLog, measured } = this.#options;
    const reports: Reports = readsShared ? this.#joint : this.#corpus;
    const own: CorpusContext['searcher'] = {
      ask: async (...given) => (await this.#engineOver(this.#corpus)).searcher.ask(...given),
    };
    const finding = {
      // Two answers are put into one: an index of both would hold the shared corpus once a server.
      searcher: readsShared ? new JointSearcher(own, shared.searcher, this.#corpus) : own,
      timeliner: {
        // What happened when cannot be told from two timelines; this index is made when one is wanted.
        build: async (...given: Parameters<CorpusContext['timeliner']['build']>) =>
          (await this.#engineOver(reports)).timeliner.build(...given),
      },
    };
    return {
      corpus: this.#corpus,
      reports,
      ...measured(finding),
      drafts,
      likenesses: this.#likenesses,
      questionLog,
    };
  }

  async close(): Promise<void> {
    for (const opening of this.#engines.values()) {
      await opening.then((engine) => engine.close()).catch(this.#options.onError);
    }
    this.#likenesses.close();
    await this.#watching;
    await this.#corpus.close();
  }

  #engineOver(reports: Reports): Promise<Engine> {
    const known = this.#engines.get(reports);
    if (known) return known;
    const { stores, queue, onError } = this.#options;
    // What is kept is an index of the corpus alone.
    const snapshot = reports === this.#corpus ? stores.snapshot : null;
    const opening = openEngine(reports, { snapshot, queue, onError });
    this.#engines.set(reports, opening);
    opening.then(
      (engine) => this.#opened.add(engine),
      () => this.#engines.delete(reports),
    );
    return opening;
  }
}
