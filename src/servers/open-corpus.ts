import type { Update } from '../corpus/change.ts';
import { Corpus } from '../corpus/corpus.ts';
import type { Fault } from '../corpus/fault.ts';
import { JointReports, type Reports } from '../corpus/reports.ts';
import type { Comparison } from '../corpus/store.ts';
import type { Engine } from '../engine/engine.ts';
import type { IdleQueue } from '../engine/idle-queue.ts';
import { openEngine } from '../engine/open-engine.ts';
import { Evidence } from '../evidence/evidence.ts';
import type { HeldOriginals } from '../evidence/held-originals.ts';
import { Drafts } from '../intake/drafts/drafts.ts';
import { type FarShingler, Likenesses } from '../intake/likeness/likeness.ts';
import { JointInterests } from '../search/interests/joint-interests.ts';
import { JointSearcher } from '../search/joint-searcher.ts';
import { QuestionLog } from '../search/question-log/question-log.ts';
import { JointSpeakers } from '../search/speakers/joint-speakers.ts';
import type { CorpusStores } from '../storage/stores.ts';
import { JointNewEvents } from '../timeline/new-events/joint-new-events.ts';
import { jointTopics } from '../timeline/topics/topic-list.ts';
import { TopicNames } from '../timeline/topics/topic-names.ts';
import { JointVerbatim } from '../verbatim/joint-verbatim.ts';
import type { CorpusContext } from './corpus-context.ts';

/** The reports of a corpus, or of two together, and what finds something in them. */
type Readable = Pick<
  CorpusContext,
  'reports' | 'searcher' | 'speakers' | 'verbatim' | 'interests' | 'newEvents' | 'topicList'
>;

/** The corpus that all servers may read. */
export type SharedCorpus = Readable;

/** What all corpora of a process have in common. */
export interface CorpusTools {
  /** Orders the searches in this thread. */
  readonly queue: IdleQueue;
  /** Makes the draft ids. */
  readonly randomDraftId: () => string;
  /** What was fetched lately, to be kept when it is published; nothing is kept if left out. */
  readonly originals?: HeldOriginals | null;
  /** For how many days questions are kept. */
  readonly questionLogDays: number;
  readonly now: () => Date;
  /** Reads long texts for likenesses in another thread; in this thread when left out. */
  readonly shinglesOf?: FarShingler;
  /** Wraps the searches to measure them. */
  readonly measured?: (finding: Finding) => Finding;
  /** Called when a draft cannot be read. */
  readonly onDraftFault?: (message: string) => void;
  /** Called when a question could not be recorded. */
  readonly onQuestionError?: (error: unknown) => void;
}

/** The drafts, questions and evidence of a corpus. They can be used without opening the corpus. */
export interface Belongings {
  readonly drafts: Drafts;
  readonly evidence: Evidence;
  readonly questionLog: QuestionLog;
}

/** Opens the drafts, questions and evidence of a corpus. */
export function openBelongings(stores: CorpusStores, tools: CorpusTools): Belongings {
  const { now, randomDraftId: randomId, questionLogDays: days } = tools;
  const { onDraftFault: onFault, onQuestionError: onError } = tools;
  return {
    evidence: new Evidence(stores.evidence, tools.originals ?? null),
    drafts: new Drafts(stores.drafts, { now, randomId, ...(onFault ? { onFault } : {}) }),
    questionLog: new QuestionLog(stores.questions, { days, now, ...(onError ? { onError } : {}) }),
  };
}

export interface OpenCorpusOptions {
  readonly stores: CorpusStores;
  readonly tools: CorpusTools;
  readonly belongings: Belongings;
  /** The corpus that may be read in addition; `null` if there is none. */
  readonly shared: SharedCorpus | null;
  /** Whether edits made by hand are followed; true if left out. */
  readonly followsEdits?: boolean;
  readonly onFault: (fault: Fault) => void;
  readonly onError: (error: unknown) => void;
  readonly onCompared?: (comparison: Comparison) => void;
}

/** Finds answers and timelines. */
export type Finding = Pick<CorpusContext, 'searcher' | 'timeliner'>;

/**
 * A corpus while it is open, with everything that works on it. Reads its articles at once. Builds their
 * index on the first question, after the bot has acknowledged that question to Discord, or in {@link ready}.
 */
export class OpenCorpus {
  readonly #options: OpenCorpusOptions;
  readonly #corpus: Corpus;
  readonly #watching: Promise<void>;
  readonly #joint: Reports;
  readonly #likenesses: Likenesses;
  readonly #topicNames: TopicNames;
  readonly #searcher: CorpusContext['searcher'];
  readonly #speakers: CorpusContext['speakers'];
  readonly #verbatim: CorpusContext['verbatim'];
  readonly #interests: CorpusContext['interests'];
  readonly #newEvents: CorpusContext['newEvents'];
  readonly #engines = new Map<Reports, Promise<Engine>>();
  readonly #opened = new Set<Engine>();

  /** @throws UserError if the articles cannot be read. */
  static async open(options: OpenCorpusOptions): Promise<OpenCorpus> {
    const { stores, onFault, onError, onCompared } = options;
    const callbacks = { onFault, onError, ...(onCompared ? { onCompared } : {}) };
    return new OpenCorpus(options, await Corpus.open(stores.corpus, callbacks));
  }

  private constructor(options: OpenCorpusOptions, corpus: Corpus) {
    const { shared, tools, followsEdits = true, onError } = options;
    this.#options = options;
    this.#corpus = corpus;
    // Finds edits made by hand in the meantime, while questions are already answered.
    this.#watching = followsEdits ? corpus.watch() : Promise.resolve();
    this.#watching.catch(onError);
    this.#joint = shared ? new JointReports(corpus, shared.reports) : corpus;
    this.#likenesses = new Likenesses(corpus, tools.shinglesOf);
    this.#topicNames = new TopicNames(corpus, onError);
    this.#searcher = {
      ask: async (...given) => (await this.#engineOver(corpus)).searcher.ask(...given),
    };
    const speakersOf = async () => (await this.#engineOver(corpus)).speakers;
    this.#speakers = {
      choices: async (typed) => (await speakersOf()).choices(typed),
      find: async (typed) => (await speakersOf()).find(typed),
      profile: async (...given) => (await speakersOf()).profile(...given),
    };
    this.#verbatim = {
      find: async (...given) => (await this.#engineOver(corpus)).verbatim.find(...given),
    };
    this.#interests = {
      met: async (...given) => (await this.#engineOver(corpus)).interests.met(...given),
    };
    this.#newEvents = {
      tell: async (...given) => (await this.#engineOver(corpus)).newEvents.tell(...given),
    };
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

  /** The part that other corpora may read. Its searches are not measured. */
  get shareable(): SharedCorpus {
    return {
      reports: this.#corpus,
      searcher: this.#searcher,
      speakers: this.#speakers,
      verbatim: this.#verbatim,
      interests: this.#interests,
      newEvents: this.#newEvents,
      topicList: this.#topicNames,
    };
  }

  /** See `Corpus.subscribe`. */
  subscribe(listener: (update: Update) => void): () => void {
    return this.#corpus.subscribe(listener);
  }

  /** @param readsShared - Whether the shared corpus answers too. */
  context(readsShared = false): CorpusContext {
    const { shared, belongings, tools } = this.#options;
    const { searcher, ...read } = readsShared && shared ? this.#jointWith(shared) : this.shareable;
    const engine = () => this.#engineOver(read.reports);
    const finding: Finding = {
      searcher,
      timeliner: {
        // Two timelines cannot be merged, so the first timeline builds an index of both corpora.
        build: async (...given) => (await engine()).timeliner.build(...given),
        compare: async (...given) => (await engine()).timeliner.compare(...given),
      },
    };
    return {
      corpus: this.#corpus,
      ...read,
      ...(tools.measured?.(finding) ?? finding),
      ...belongings,
      likenesses: this.#likenesses,
    };
  }

  /** Both corpora. Two answers are merged: an index of both would hold the shared corpus once per server. */
  #jointWith(shared: SharedCorpus): Readable {
    const own = this.#corpus;
    return {
      reports: this.#joint,
      searcher: new JointSearcher(this.#searcher, shared.searcher, own, this.#joint),
      speakers: new JointSpeakers(this.#speakers, shared.speakers, own),
      verbatim: new JointVerbatim(this.#verbatim, shared.verbatim, own),
      interests: new JointInterests(this.#interests, shared.interests, own),
      newEvents: new JointNewEvents(this.#newEvents, shared.newEvents, own),
      topicList: jointTopics(this.#topicNames, shared.topicList),
    };
  }

  /** Resolves when edits made by hand are read and questions can be answered without delay. */
  async ready(): Promise<void> {
    await this.#watching;
    await this.#engineOver(this.#corpus);
  }

  /** Reads in advance what timelines and drafts need of every article. */
  async readAhead(signal: AbortSignal): Promise<void> {
    await (await this.#engineOver(this.#corpus)).readAhead(signal);
    await this.#topicNames.readAhead();
    await this.#likenesses.readAhead(signal);
  }

  async close(): Promise<void> {
    const { onError } = this.#options;
    this.#likenesses.close();
    this.#topicNames.close();
    for (const opening of this.#engines.values()) {
      await opening.then((engine) => engine.close()).catch(onError);
    }
    await this.#watching.catch(() => undefined);
    await this.#corpus.close();
  }

  #engineOver(reports: Reports): Promise<Engine> {
    const known = this.#engines.get(reports);
    if (known) return known;
    const { stores, tools, onError } = this.#options;
    // The snapshot holds only the index of the corpus itself.
    const snapshot = reports === this.#corpus ? stores.snapshot : null;
    const opening = openEngine(reports, { snapshot, queue: tools.queue, onError });
    this.#engines.set(reports, opening);
    opening.then(
      (engine) => this.#opened.add(engine),
      () => this.#engines.delete(reports),
    );
    return opening;
  }
}
