import { once } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Article } from '../corpus/article.ts';
import type { Answer, AskOptions } from '../search/answer.ts';
import type { InterestFinder, Met } from '../search/interests/interests.ts';
import type { SearchedCorpus } from '../search/searcher.ts';
import type { SpeakerChoice, SpeakerFinder, SpeakerProfile } from '../search/speakers/speaker.ts';
import { threadEntry } from '../start-program.ts';
import type { CompareOptions, Comparison } from '../timeline/comparison/comparison.ts';
import type { NewEvent, NewEventFinder } from '../timeline/new-events/new-events.ts';
import type { Timeline, TimelineOptions } from '../timeline/timeline.ts';
import { UserError } from '../user-error.ts';
import type { Finding, VerbatimFinder } from '../verbatim/finding.ts';
import type { Engine, EngineOptions } from './engine.ts';
import {
  attached,
  type Fault,
  type Given,
  type Message,
  type Name,
  type Reply,
  type Revision,
} from './messages.ts';

/** Most characters of articles sent at once. Copying them takes less than a millisecond. */
const LONGEST_BATCH = 250_000;

/** How long a thread may take to end before it is terminated, in milliseconds. */
const LONGEST_ENDING = 5_000;

/** After this many starts without an answer, the open questions are given up. */
const MOST_STARTS = 3;

/** How often a question is asked. If the thread ends meanwhile, it is asked once more. */
const MOST_TRIES = 2;

interface Call {
  readonly message: Message & { readonly kind: 'call' };
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  tries: number;
}

/**
 * An engine in a thread of its own. The thread has a copy of every article. Its results have
 * revisions and spans, which are attached to the corpus's own articles here.
 *
 * If the thread ends, another one takes its place and gets all articles and open questions again.
 */
export class SearchThread implements Engine {
  readonly searcher = {
    ask: (text: string, options: AskOptions) =>
      this.#call('ask', [text, options]) as Promise<Answer>,
  };
  readonly timeliner = {
    build: (text: string, options: TimelineOptions) =>
      this.#call('build', [text, options]) as Promise<Timeline>,
    compare: (text: string, options: CompareOptions) =>
      this.#call('compare', [text, options]) as Promise<Comparison>,
  };
  readonly speakers: SpeakerFinder = {
    choices: (typed) => this.#call('choices', [typed]) as Promise<readonly SpeakerChoice[]>,
    find: (typed) => this.#call('find', [typed]) as Promise<string>,
    profile: (name, options) => this.#call('profile', [name, options]) as Promise<SpeakerProfile>,
  };
  readonly verbatim: VerbatimFinder = {
    find: (asked, options) => this.#call('verbatim', [asked, options]) as Promise<Finding>,
  };
  readonly interests: InterestFinder = {
    met: (interests, articles) =>
      this.#call('met', [interests, articles]) as Promise<readonly Met[]>,
  };
  readonly newEvents: NewEventFinder = {
    tell: (articles) => this.#call('tell', [articles]) as Promise<readonly NewEvent[]>,
  };
  readonly #options: EngineOptions;
  readonly #unsubscribe: () => void;
  /** The articles by revision, including those that an open question may still be answered from. */
  readonly #articles = new Map<Revision, Article>();
  readonly #revisions = new Map<string, Revision>();
  #retired: { readonly revision: Revision; readonly before: number }[] = [];
  #nextEdition = 1;
  readonly #calls = new Map<number, Call>();
  #nextCall = 1;
  #worker: Worker | null = null;
  #outbox: Message[] = [];
  #isSending = false;
  #starts = 0;
  #passages = 0;
  #isClosed = false;
  #opening: { readonly resolve: () => void; readonly reject: (error: unknown) => void } | null =
    null;

  private constructor(corpus: SearchedCorpus, options: EngineOptions) {
    this.#options = options;
    for (const article of corpus.articles()) this.#number(article);
    this.#unsubscribe = corpus.subscribe(({ id, after }) => this.#change(id, after));
  }

  /**
   * Starts the thread and waits until it has read the corpus.
   *
   * @throws The error that ended the thread, if it cannot be started.
   */
  static async open(corpus: SearchedCorpus, options: EngineOptions): Promise<SearchThread> {
    const thread = new SearchThread(corpus, options);
    try {
      await new Promise<void>((resolve, reject) => {
        thread.#opening = { resolve, reject };
        thread.#start();
      });
    } catch (error) {
      await thread.close();
      throw error;
    }
    return thread;
  }

  get passages(): number {
    return this.#passages;
  }

  async readAhead(): Promise<void> {
    await this.#call('readAhead', []);
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#unsubscribe();
    this.#rejectAll(new Error('The search was closed'));
    const worker = this.#worker;
    if (!worker) return;
    // The thread ends by itself when it has written its snapshot.
    const ended = once(worker, 'exit');
    this.#outbox = [{ kind: 'close' }];
    if (!this.#isSending) void this.#send();
    await Promise.race([ended, setTimeout(LONGEST_ENDING, null, { ref: false })]);
    this.#worker = null;
    await worker.terminate();
  }

  #call(name: Name, given: Given): Promise<unknown> {
    if (this.#isClosed) return Promise.reject(new Error('The search was closed'));
    return new Promise((resolve, reject) => {
      const call = this.#nextCall++;
      const message = { kind: 'call' as const, call, name, given };
      this.#calls.set(call, { message, resolve, reject, tries: 1 });
      this.#tell(message);
    });
  }

  #start(): void {
    this.#starts += 1;
    const worker = new Worker(...threadEntry('./worker.ts', import.meta.url));
    this.#worker = worker;
    let reason: unknown = new Error('The search thread ended');
    worker.on('error', (error) => {
      reason = error;
    });
    worker.on('exit', () => this.#restart(worker, reason));
    worker.on('message', (reply: Reply) => this.#hear(reply));
    this.#outbox = [];
    for (const [id, revision] of this.#revisions) {
      const article = this.#articles.get(revision);
      if (article && article.id === id) this.#tell({ kind: 'put', revision, article });
    }
    this.#tell({ kind: 'open', snapshot: this.#options.snapshot });
    for (const { message } of this.#calls.values()) this.#tell(message);
  }

  #restart(worker: Worker, reason: unknown): void {
    if (this.#isClosed || this.#worker !== worker) return;
    this.#worker = null;
    this.#options.onError(reason);
    if (this.#starts >= MOST_STARTS) {
      this.#opening?.reject(reason);
      this.#rejectAll(reason);
      this.#starts = 0;
      // The next question starts it again.
      return;
    }
    for (const [number, call] of this.#calls) {
      call.tries += 1;
      if (call.tries <= MOST_TRIES) continue;
      this.#calls.delete(number);
      call.reject(reason);
    }
    this.#start();
  }

  #hear(reply: Reply): void {
    if (reply.kind === 'ready') {
      this.#passages = reply.passages;
      this.#opening?.resolve();
      this.#opening = null;
      return;
    }
    this.#starts = 0;
    const call = this.#calls.get(reply.call);
    this.#calls.delete(reply.call);
    try {
      if (reply.kind === 'fault') throw errorOf(reply.fault);
      this.#passages = reply.passages;
      call?.resolve(attached(reply.result, (revision) => this.#article(revision)));
    } catch (error) {
      call?.reject(error);
    }
    this.#forgetRetired();
  }

  /** Sends messages in order. Other work runs between two batches. */
  #tell(message: Message): void {
    // A thread that starts gets everything anyway.
    if (this.#worker) this.#outbox.push(message);
    else this.#start();
    if (!this.#isSending) void this.#send();
  }

  async #send(): Promise<void> {
    this.#isSending = true;
    while (this.#outbox.length > 0) {
      let length = 0;
      let count = 0;
      for (const message of this.#outbox) {
        if (length > LONGEST_BATCH) break;
        length += message.kind === 'put' ? message.article.body.length : 1;
        count += 1;
      }
      this.#worker?.postMessage(this.#outbox.slice(0, count));
      this.#outbox = this.#outbox.slice(count);
      await setImmediate();
    }
    this.#isSending = false;
  }

  #change(id: string, after: Article | null): void {
    const before = this.#revisions.get(id);
    if (before !== undefined) this.#retired.push({ revision: before, before: this.#nextCall });
    this.#revisions.delete(id);
    if (after) this.#tell({ kind: 'put', revision: this.#number(after), article: after });
    else this.#tell({ kind: 'remove', id });
    this.#forgetRetired();
  }

  #number(article: Article): Revision {
    const revision = this.#nextEdition++;
    this.#articles.set(revision, article);
    this.#revisions.set(article.id, revision);
    return revision;
  }

  #article(revision: Revision): Article {
    const article = this.#articles.get(revision);
    if (!article) throw new Error(`No article has the revision ${revision}`);
    return article;
  }

  /** Forgets versions that no open question can be answered from. */
  #forgetRetired(): void {
    const [oldest = this.#nextCall] = this.#calls.keys();
    const isOpen = ({ before }: { readonly before: number }) => oldest < before;
    for (const retired of this.#retired) {
      if (!isOpen(retired)) this.#articles.delete(retired.revision);
    }
    this.#retired = this.#retired.filter(isOpen);
  }

  #rejectAll(reason: unknown): void {
    for (const { reject } of this.#calls.values()) reject(reason);
    this.#calls.clear();
  }
}

function errorOf({ message, stack, isForPeople, told }: Fault): Error {
  if (isForPeople) return new UserError(message, { told });
  const error = new Error(message);
  if (stack !== null) error.stack = stack;
  return error;
}
