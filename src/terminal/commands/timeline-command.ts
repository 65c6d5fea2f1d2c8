import { z } from 'zod';
import type { Corpus } from '../../corpus/corpus.ts';
import type { Speakers } from '../../search/speakers/speakers.ts';
import { withSpeaker } from '../../search/speakers/with-speaker.ts';
import { answerTopic, type TimelineAnswer } from '../../timeline/answer-topic.ts';
import { drawPicture } from '../../timeline/chart/picture.ts';
import { limitsInWords } from '../../timeline/in-words.ts';
import {
  DEFAULT_ENTRIES,
  MOST_ENTRIES,
  MOST_FOR_SCRIPTS,
  readTimelineOptions,
  readTypedTopic,
  type TypedTimelineOptions,
} from '../../timeline/options.ts';
import { Timeliner } from '../../timeline/timeliner.ts';
import { UserError } from '../../user-error.ts';
import { answerLines, compact, LINE_FIELDS } from '../batch.ts';
import { writeOutput } from '../output-file.ts';
import type { Searchable } from '../place.ts';
import { layoutFor } from '../replies/render.ts';
import { renderTimeline } from '../replies/render-timeline.ts';
import { timelineJson } from '../replies/timeline-json.ts';
import type { Terminal } from '../terminal.ts';
import {
  readArguments,
  readWholeNumber,
  requireOneOrFile,
  UsageError,
  withReports,
  withUsage,
} from '../usage.ts';

const USAGE = `Usage:
  npm run --silent timeline -- "topic" [--from D] [--to D] [--source S] [--speaker P] [--entries N]
                               [--quotes K] [--chart FILE.png] [--corpus DIR] [--json]
  npm run --silent timeline -- --topics FILE.jsonl --json [--corpus DIR]`;

const count = z.int().min(1).max(MOST_FOR_SCRIPTS).nullish();

const batchLine = z.object({
  ...LINE_FIELDS,
  topic: z.string(),
  from: z.string().nullish(),
  to: z.string().nullish(),
  entries: count,
  quotes: count,
});

type BatchLine = z.infer<typeof batchLine>;

/**
 * `timeline`: one topic from the command line, or many from a file of JSON Lines.
 *
 * @param argv - Arguments after `timeline`.
 * @returns The exit code: 0, 1 on a fault, 2 for wrong usage.
 */
export function runTimeline(argv: readonly string[], terminal: Terminal): Promise<number> {
  return withUsage(USAGE, terminal, async () => {
    const usage = readUsage(argv);
    return withReports(usage.corpus, terminal, (searchable) => {
      const teller = new Teller(searchable, terminal);
      return usage.topics === undefined ? teller.one(usage) : teller.batch(usage.topics);
    });
  });
}

interface Usage {
  readonly topic: string;
  readonly topics: string | undefined;
  readonly typed: TypedTimelineOptions;
  readonly chart: string | undefined;
  readonly corpus: string | undefined;
  readonly json: boolean;
}

function readUsage(argv: readonly string[]): Usage {
  const { values, positionals } = readArguments({
    args: [...argv],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      source: { type: 'string' },
      speaker: { type: 'string' },
      entries: { type: 'string' },
      quotes: { type: 'string' },
      chart: { type: 'string' },
      corpus: { type: 'string' },
      topics: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const { chart, corpus, topics, json, ...given } = values;
  const typed = compact(given);
  const topic = positionals.join(' ').trim();
  const entries = readWholeNumber(
    '--entries',
    given.entries ?? String(DEFAULT_ENTRIES),
    chart === undefined ? MOST_FOR_SCRIPTS : MOST_ENTRIES,
  );
  const quotes = readWholeNumber('--quotes', given.quotes ?? '1', MOST_FOR_SCRIPTS);
  const optionCount = Object.keys(typed).length;
  requireOneOrFile('topic', 'Name a topic.', { subject: topic, file: topics, json, optionCount });
  if (chart !== undefined && topics !== undefined) {
    throw new UsageError('--chart draws one topic, not a file of them.');
  }
  if (chart === '') throw new UsageError('--chart needs the name of a file.');
  return { topic, topics, typed: { ...typed, entries, quotes }, chart, corpus, json };
}

class Teller {
  readonly #corpus: Corpus;
  readonly #timeliner: Timeliner;
  readonly #speakers: Speakers;
  readonly #terminal: Terminal;

  constructor({ corpus, searcher }: Searchable, terminal: Terminal) {
    this.#corpus = corpus;
    this.#speakers = searcher.speakers;
    this.#timeliner = new Timeliner(searcher.index, searcher.speakers);
    this.#terminal = terminal;
  }

  async one({ topic, typed, chart, json }: Usage): Promise<number> {
    const { stdout, columns } = this.#terminal;
    const { answer, ms } = await this.#tell(topic, typed);
    if (chart !== undefined) await writeChart(chart, answer);
    const shown = json
      ? JSON.stringify(timelineJson(null, answer.timeline, ms))
      : renderTimeline(answer, layoutFor(columns));
    stdout.write(`${shown}\n`);
    return 0;
  }

  batch(file: string): Promise<number> {
    const answer = async ({ id, topic, ...typed }: BatchLine) => {
      const { answer, ms } = await this.#tell(topic, compact<string | number>(typed));
      return timelineJson(id ?? null, answer.timeline, ms);
    };
    const example = '{"id": "1", "topic": "Mosul airport", "from": "2014"}';
    const batch = { schema: batchLine, noun: 'topic', example, answer };
    return answerLines(file, batch, this.#terminal);
  }

  async #tell(typedTopic: string, typed: TypedTimelineOptions) {
    const topic = readTypedTopic(typedTopic);
    const wanted = readTimelineOptions(typed, this.#corpus, this.#terminal.now());
    const filters = await withSpeaker(wanted.filters, typed.speaker, this.#speakers);
    const options = { ...wanted, filters };
    const started = performance.now();
    const answer = await answerTopic(this.#timeliner, topic, options);
    return { answer, ms: performance.now() - started };
  }
}

async function writeChart(file: string, { timeline, options }: TimelineAnswer): Promise<void> {
  const picture = await drawPicture(
    timeline,
    limitsInWords(options, (name) => name),
  );
  if (picture === null) {
    throw new UserError(`${file} was not written: a chart needs at least two dated entries.`);
  }
  await writeOutput(file, picture.png);
}
