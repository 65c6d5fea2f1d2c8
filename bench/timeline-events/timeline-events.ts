import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Searcher } from '../../src/search/searcher.ts';
import { answerTopic } from '../../src/timeline/answer-topic.ts';
import { readTimelineOptions, readTypedTopic } from '../../src/timeline/options.ts';
import type { Timeline } from '../../src/timeline/timeline.ts';
import { Timeliner } from '../../src/timeline/timeliner.ts';
import { loadSet } from '../data.ts';
import type { Detailed, Figures } from '../figures.ts';
import {
  countRepeated,
  type EventScore,
  type JudgedScore,
  scoreEvent,
  scoreJudged,
} from './score.ts';
import { type EventTopic, type JudgedTopic, readJudged, readTopics } from './topics.ts';

/** A topic's timeline, scored. */
interface ScoredTopic {
  readonly topic: EventTopic;
  readonly events: readonly EventScore[];
  readonly entries: number;
  readonly repeated: number;
}

/** A topic's timeline, with what is known of its entries. */
interface LookedUp {
  readonly topic: JudgedTopic;
  readonly entries: number;
  readonly score: JudgedScore;
}

/**
 * Measures whether timelines tell the key events of a topic: `bench -- timeline-events --data DIR
 * --topics FILE…`. Builds each topic's timeline as a member's `/timeline topic` does without options. With
 * `--judged FILE` in place of topics, counts the entries that people judged to be about something else or
 * misdated.
 *
 * @returns Figures for all files together and for each; the topics are in the details.
 */
export async function benchTimelineEvents(argv: readonly string[]): Promise<Detailed> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      topics: { type: 'string', multiple: true },
      judged: { type: 'string' },
    },
  });
  const { data, topics, judged } = values;
  if (data === undefined) throw new Error('Say where the corpora are: --data DIR');
  if (judged !== undefined) return judgedFigures(data, await readJudged(judged));
  if (topics === undefined) throw new Error('Say which topics: --topics FILE or --judged FILE');
  return eventFigures(data, topics);
}

async function eventFigures(data: string, files: readonly string[]): Promise<Detailed> {
  const read = await Promise.all(files.map(readTopics));
  const timelines = await buildAll(data, read.flat());
  const scored = read.map((topics) => topics.map((topic) => scoreTopic(topic, timelines)));
  const together = { topics: 'all', ...figuresOf(scored.flat()) };
  const apart = scored.map((topics, at) => ({ topics: files[at] ?? '', ...figuresOf(topics) }));
  return {
    rows: files.length > 1 ? [together, ...apart] : apart,
    details: scored.flat().map(detailsOf),
  };
}

async function judgedFigures(data: string, topics: readonly JudgedTopic[]): Promise<Detailed> {
  const timelines = await buildAll(data, topics);
  const looked = topics.map((topic) => {
    const { entries } = timelineOf(topic, timelines);
    return { topic, entries: entries.length, score: scoreJudged(entries, topic.entries) };
  });
  return {
    rows: [{ topics: topics.length, ...judgedShares(looked) }],
    details: looked.map((one) => ({
      corpus: one.topic.corpus,
      topic: one.topic.topic,
      ...judgedShares([one]),
    })),
  };
}

/** Builds the timelines of all topics, opening each corpus once. */
async function buildAll(
  data: string,
  topics: readonly Pick<EventTopic, 'corpus' | 'topic'>[],
): Promise<ReadonlyMap<string, Timeline>> {
  const timelines = new Map<string, Timeline>();
  for (const corpus of new Set(topics.map((topic) => topic.corpus))) {
    const set = await loadSet(join(data, corpus));
    try {
      const searcher = new Searcher(set.corpus);
      const timeliner = new Timeliner(searcher.index);
      const options = readTimelineOptions({}, set.corpus, new Date());
      for (const topic of topics.filter((one) => one.corpus === corpus)) {
        const typed = readTypedTopic(topic.topic);
        const { timeline } = await answerTopic(timeliner, typed, options);
        timelines.set(keyOf(topic), timeline);
      }
      searcher.close();
    } finally {
      await set.close();
    }
  }
  return timelines;
}

function timelineOf(
  topic: Pick<EventTopic, 'corpus' | 'topic'>,
  timelines: ReadonlyMap<string, Timeline>,
): Timeline {
  const timeline = timelines.get(keyOf(topic));
  if (!timeline) throw new RangeError(`No timeline was built for ${topic.topic}`);
  return timeline;
}

function keyOf({ corpus, topic }: Pick<EventTopic, 'corpus' | 'topic'>): string {
  return `${corpus}\n${topic}`;
}

function scoreTopic(topic: EventTopic, timelines: ReadonlyMap<string, Timeline>): ScoredTopic {
  const { entries } = timelineOf(topic, timelines);
  return {
    topic,
    events: topic.events.map((event) => scoreEvent(entries, event)),
    entries: entries.length,
    repeated: countRepeated(entries),
  };
}

function figuresOf(topics: readonly ScoredTopic[]): Figures {
  const events = topics.flatMap((topic) => topic.events);
  const share = (is: (event: EventScore) => boolean) => shareOf(events.filter(is), events);
  return {
    events: events.length,
    found: share(({ found }) => found),
    foundNear: share(({ foundNear }) => foundNear),
    coarse: share(({ coarse }) => coarse),
    dated: share(({ dated }) => dated),
    entries: sum(topics.map(({ entries }) => entries)),
    repeated: sum(topics.map(({ repeated }) => repeated)),
  };
}

function detailsOf(scored: ScoredTopic): Figures {
  const { id, corpus, topic, events } = scored.topic;
  const missed = events.filter((_event, at) => !scored.events[at]?.found);
  return {
    id,
    corpus,
    topic,
    ...figuresOf([scored]),
    missed: missed.map(({ date, match }) => `${date} ${match}`).join('; '),
  };
}

/** Shares are of the entries that are judged. */
function judgedShares(topics: readonly LookedUp[]): Figures {
  const total = (count: keyof JudgedScore) => sum(topics.map(({ score }) => score[count]));
  const entries = sum(topics.map((topic) => topic.entries));
  const judged = total('judged');
  return {
    entries,
    notJudged: entries - judged,
    offTopic: judged === 0 ? null : (judged - total('about')) / judged,
    misdated: judged === 0 ? null : total('wrong') / judged,
    unclear: judged === 0 ? null : total('unclear') / judged,
  };
}

function shareOf(part: readonly unknown[], whole: readonly unknown[]): number | null {
  return whole.length === 0 ? null : part.length / whole.length;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
