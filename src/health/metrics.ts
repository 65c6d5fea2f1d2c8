import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Connection } from './causes.ts';

/** Counts by name, then by outcome. */
export type Outcomes = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Figures that are counted elsewhere, and read when the metrics are requested. */
export interface Measured {
  readonly version: string;
  /** By command, button or form, then by outcome. */
  readonly outcomes: () => Outcomes;
  readonly connections: () => readonly Connection[];
  readonly articles: () => number;
  readonly passages: () => number;
  /** Milliseconds since the index was complete; `null` where it cannot lag behind. */
  readonly lag: () => number | null;
}

/** What is searched for: the answer to a question, or the entries of a timeline. */
export type Kind = 'question' | 'timeline';

/** In seconds. Discord accepts an answer for 15 minutes, but people do not wait for ten seconds. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The figures of the bot. None of them names a person, a server or a text. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #seconds: Histogram<'kind'>;
  readonly #questions: Counter<'answered'>;

  constructor() {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    this.#seconds = new Histogram({
      name: 'dateline_search_seconds',
      help: 'Time from a question or a topic to its result, including the wait for its turn.',
      labelNames: ['kind'],
      buckets: BUCKETS,
      registers,
    });
    this.#questions = new Counter({
      name: 'dateline_questions_total',
      help: 'Questions that the reports answered, and those that they did not.',
      labelNames: ['answered'],
      registers,
    });
    for (const answered of ['yes', 'no']) this.#questions.inc({ answered }, 0);
  }

  /** Adds the figures that are counted elsewhere. Call it once. */
  include(measured: Measured): void {
    const registers = [this.#registry];
    registerOutcomes(registers, measured);
    registerGateway(registers, measured);
    registerIndex(registers, measured);
  }

  /** Measures how long a search takes. */
  async time<Result>(kind: Kind, search: () => Promise<Result>): Promise<Result> {
    const end = this.#seconds.startTimer({ kind });
    try {
      return await search();
    } finally {
      end();
    }
  }

  /** Counts a question by whether it had an answer. */
  countQuestion(isAnswered: boolean): void {
    this.#questions.inc({ answered: isAnswered ? 'yes' : 'no' });
  }

  /** The content type of {@link read}. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** All figures in the text format of Prometheus. */
  read(): Promise<string> {
    return this.#registry.metrics();
  }
}

function registerOutcomes(registers: Registry[], { outcomes }: Measured): void {
  new Counter({
    name: 'dateline_commands_total',
    help: 'Uses of commands, buttons and forms by how they ended.',
    labelNames: ['name', 'outcome'],
    registers,
    collect() {
      this.reset();
      for (const [name, counts] of Object.entries(outcomes())) {
        for (const [outcome, count] of Object.entries(counts)) this.inc({ name, outcome }, count);
      }
    },
  });
}

function registerGateway(registers: Registry[], { connections }: Measured): void {
  new Gauge({
    name: 'dateline_gateway_ready',
    help: 'Whether a shard is connected to Discord and receives all its events.',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { id, isReady } of connections()) this.set({ shard: id }, isReady ? 1 : 0);
    },
  });
  new Gauge({
    name: 'dateline_gateway_ping_seconds',
    help: 'Time in which Discord last answered a heartbeat of a shard.',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { id, ping } of connections()) {
        if (ping !== null) this.set({ shard: id }, ping / 1_000);
      }
    },
  });
}

function registerIndex(
  registers: Registry[],
  { version, articles, passages, lag }: Measured,
): void {
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  gauge('dateline_articles', 'Articles in the corpora that are open.', articles);
  gauge('dateline_passages', 'Passages that can be found.', passages);
  if (lag() !== null) {
    const help = 'Time since the index held everything that other processes have written.';
    gauge('dateline_journal_lag_seconds', help, () => (lag() ?? 0) / 1_000);
  }
  new Gauge({
    name: 'dateline_build_info',
    help: 'Always 1; the labels say what runs.',
    labelNames: ['version', 'node'],
    registers,
  }).set({ version, node: process.version }, 1);
}
