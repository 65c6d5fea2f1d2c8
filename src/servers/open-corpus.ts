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

/** The corpus that all servers may read, with its searcher. */
export type SharedCorpus = Pick<CorpusContext, 'reports' | 'searcher'>;

export interface OpenCorpusOptions {
  readonly stores: CorpusStores;
  /** The corpus that may be read in addition. */
  readonly shared: SharedCorpus;
  readonly drafts: Drafts;
  readonly questionLog: QuestionLog;
  /** Orders the searches in this thread. */
  readonly queue: IdleQueue;
  /** Reads long texts for likenesses in another thread; in this thread when left out. */
  readonly shinglesOf?: FarShingler;
  /** Wraps the searches to measure them. */
  readonly measured: (finding: Finding) => Finding;
  readonly onFault: (fault: Fault) => void;
  readonly onError: (error: unknown) => void;
  readonly onCompared: (comparison: Comparison) => void;
}

/** Finds answers and timelines. */
export type Finding = Pick<CorpusContext, 'searcher' | 'timeliner'>;

/**
 * A server's corpus while it is open. Reads its articles at once. Builds their index on the first question,
 * after the bot has acknowledged that question to Discord.
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
    // Finds edits made by hand in the meantime, while questions are already answered.
    this.#watching = corpus.watch().catch(options.onError);
    this.#joint = new JointReports(corpus, options.shared.reports);
    this.#likenesses = new Likenesses(corpus, options.shinglesOf);
  }

  /** How many articles it holds in memory: those of the corpus, and those of each index. */
  get weight(): number {
    const indexed = [...this.#engines.keys()].map((reports) => reports.articles().length);
    return indexed.reduce((sum, articles) => sum + articles, this.#corpus.size);
  }

  get articles(): number {
    return this.#corpus.size;
  }

  /** How many passages its indexes hold; 0 before the first question. */
  get passages(): number {
    return [...this.#opened].reduce((sum, { passages }) => sum + passages, 0);
  }

  /** @param readsShared - Whether the shared corpus answers too. */
  context(readsShared: boolean): CorpusContext {
    const { shared, drafts, questionLog, measured } = this.#options;
    const reports: Reports = readsShared ? this.#joint : this.#corpus;
    const own: CorpusContext['searcher'] = {
      ask: async (...given) => (await this.#engineOver(this.#corpus)).searcher.ask(...given),
    };
    const finding = {
      // Two answers are merged: an index of both would hold the shared corpus once per server.
      searcher: readsShared ? new JointSearcher(own, shared.searcher, this.#corpus) : own,
      timeliner: {
        // Two timelines cannot be merged, so the first timeline builds an index of both corpora.
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
    // The snapshot holds only the index of the server's own corpus.
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
