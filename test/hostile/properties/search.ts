import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { NO_FILTERS } from '../../../src/search/filters.ts';
import { passagesOf } from '../../../src/search/index/passages.ts';
import { SearchIndex } from '../../../src/search/index/search-index.ts';
import { readSnapshot, writeSnapshot } from '../../../src/search/index/snapshot.ts';
import { readFollowUp } from '../../../src/search/question/follow-up.ts';
import { NamedSources } from '../../../src/search/question/named-sources.ts';
import { foldQuestion, readEntry } from '../../../src/search/question-log/question-entry.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { choices, readFilters } from '../../../src/search/typed-filters.ts';
import { isDay } from '../../../src/text/iso-dates.ts';
import { readTimelineOptions, readTypedTopic } from '../../../src/timeline/options.ts';
import { Timeliner } from '../../../src/timeline/timeliner.ts';
import { damaged, hostileJson, hostileText } from '../fragments.ts';
import { REPORT, searched } from '../readers/search.ts';
import { orRefused, type Property, property } from './property.ts';
import { expectInOrder, expectQuoted } from './spans.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

const ASKED = { limit: 3, offset: 0, filters: NO_FILTERS };

const QUESTION = 'How many US trucks crossed the border into Iraq in September 2019?';

const typed = fc.oneof(
  hostileText(6),
  damaged(QUESTION),
  damaged('and what did BBC News say on Friday?'),
);

/** A hostile report and an ordinary one. */
const reports = fc
  .tuple(hostileText(), hostileText(3), fc.option(hostileText(2)))
  .map(([text, title, source]): readonly Article[] => [
    REPORT,
    { ...REPORT, id: 'other', title, source, body: `${text} ${REPORT.body} ${text}` },
  ]);

const sources = new NamedSources(['BBC News', 'Xinhua', 'The Verge', 'Sky | News']);

/** The bytes of a real snapshot file. */
async function snapshotBytes(): Promise<Buffer> {
  const index = new SearchIndex();
  index.put(REPORT);
  return inFolder(async (file) => {
    await writeSnapshot(file, index.snapshot());
    return readFile(file);
  });
}

const SNAPSHOT = await snapshotBytes();

const MAGIC = 'dateline search index\n'.length;
const HASH = 32;

async function inFolder<Result>(work: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  try {
    return await work(join(folder, 'search-index'));
  } finally {
    await rm(folder, { recursive: true });
  }
}

function readBytes(bytes: Uint8Array) {
  return inFolder(async (file) => {
    await writeFile(file, bytes);
    return readSnapshot(file);
  });
}

/** Makes a snapshot with a valid hash of any content. */
function signed(rest: Uint8Array): Buffer {
  const hash = createHash('sha256').update(rest).digest();
  return Buffer.concat([SNAPSHOT.subarray(0, MAGIC), hash, rest]);
}

const damage = fc.array(fc.record({ at: fc.nat(SNAPSHOT.length - 1), byte: fc.nat(255) }), {
  minLength: 1,
  maxLength: 4,
});

function changed(bytes: Uint8Array, changes: readonly { at: number; byte: number }[]): Buffer {
  const copy = Buffer.from(bytes);
  for (const { at, byte } of changes) copy[at % copy.length] = byte;
  return copy;
}

/** Properties of questions, topics, filters and the index. */
export const SEARCH_PROPERTIES: readonly Property[] = [
  property('passages are parts of a body, and so are their sentences', hostileText(), (body) => {
    const passages = passagesOf(body);
    expectInOrder(body, passages);
    for (const { sentences } of passages) expectInOrder(body, sentences);
  }),
  property(
    'an answer quotes reports, for any question and any report',
    fc.tuple(typed, reports),
    async ([question, articles]) => {
      const searcher = new Searcher(searched(articles), undefined, () => NOW);
      for (const asked of [question, QUESTION]) {
        const { quotes, nearest } = await searcher.ask(asked, ASKED);
        for (const quote of quotes) expectQuoted(quote, articles);
        expect(quotes.length <= 3 && (quotes.length === 0 || nearest.length === 0)).toBe(true);
      }
    },
    60,
  ),
  property(
    'a timeline quotes reports in the order of days, for any topic',
    fc.tuple(typed, reports),
    async ([topic, articles]) => {
      const index = new SearchIndex();
      for (const article of articles) index.put(article);
      for (const drawn of [topic, 'trucks in Iraq']) {
        const options = { filters: NO_FILTERS, from: null, to: null, entries: 8, quotes: 1 };
        const { entries, undated } = await new Timeliner(index).build(drawn, options);
        const dates = entries.map(({ when }) => when.date);
        expect(entries.length).toBeLessThanOrEqual(8);
        for (const date of dates) expect(date).toMatch(/^\d{4}(?:-\d\d){0,2}$/);
        for (const quote of [...entries.flatMap(({ quotes }) => quotes), ...undated]) {
          expectQuoted(quote, articles);
        }
      }
    },
    40,
  ),
  property('a topic is one line or refused', hostileText(6), async (text) => {
    const topic = await orRefused(() => readTypedTopic(text));
    if (topic !== null) expect(topic).toMatch(/^\S(?:.*\S)?$/u);
  }),
  property(
    'a message about an answer is read in one of the known ways',
    fc.tuple(typed, typed),
    ([before, said]) => {
      const followUp = readFollowUp(before, said, sources);
      if ('question' in followUp) expect(typeof followUp.question).toBe('string');
      if (followUp.kind === 'unclear') expect(followUp.readings.length).toBeLessThanOrEqual(3);
    },
    200,
  ),
  property('a named source is part of the question', typed, (question) => {
    const found = sources.find(question);
    expectInOrder(question, found);
    expect(sources.countMissing(question, found)).toBeGreaterThanOrEqual(0);
  }),
  property(
    'filters are names of the corpus or refused',
    fc.record(
      { source: typed, author: typed, after: hostileText(2), before: hostileText(2) },
      { requiredKeys: [] },
    ),
    async (given) => {
      const corpus = searched([REPORT]);
      const filters = await orRefused(() => readFilters(given, corpus, NOW));
      if (filters === null) return;
      expect(corpus.sources()).toEqual(expect.arrayContaining([...filters.sources]));
      expect(corpus.authors()).toEqual(expect.arrayContaining([...filters.authors]));
      for (const day of [filters.after, filters.before])
        if (day !== null) expect(day).toSatisfy(isDay);
    },
  ),
  property('choices are names of the corpus', typed, (text) => {
    const corpus = searched([REPORT]);
    expect(corpus.sources()).toEqual(expect.arrayContaining([...choices('source', text, corpus)]));
  }),
  property(
    'options of a timeline are days and whole numbers, or refused',
    fc.record(
      { from: hostileText(2), to: hostileText(2), entries: fc.oneof(hostileText(1), fc.double()) },
      { requiredKeys: [] },
    ),
    async (given) => {
      const options = await orRefused(() => readTimelineOptions(given, searched([REPORT]), NOW));
      if (options === null) return;
      for (const day of [options.from, options.to]) if (day !== null) expect(day).toSatisfy(isDay);
      expect(options.entries).toSatisfy(Number.isInteger);
    },
  ),
  property(
    'a stored question is read as it was written, or rejected',
    fc.oneof(
      hostileText(),
      hostileJson().map((value) => JSON.stringify(value)),
      damaged('{"day":"2026-11-20","question":"Who?","server":null}'),
    ),
    (line) => {
      const entry = readEntry(line);
      if (entry !== null) expect(readEntry(JSON.stringify(entry))).toEqual(entry);
      expect(typeof foldQuestion(line)).toBe('string');
    },
  ),
  property('a damaged index is rejected', damage, async (changes) => {
    const bytes = changed(SNAPSHOT, changes);
    const read = await readBytes(bytes);
    if (!bytes.equals(SNAPSHOT)) expect(read).toBeNull();
  }),
  property(
    'an index that another program has written is rejected or can be searched',
    fc.oneof(
      damage.map((changes) => changed(SNAPSHOT.subarray(MAGIC + HASH), changes)),
      hostileText(4).map((text) =>
        Buffer.concat([Buffer.from([text.length, 0, 0, 0]), Buffer.from(text)]),
      ),
      fc.uint8Array({ maxLength: 12 }),
    ),
    async (rest) => {
      await readBytes(signed(rest));
    },
  ),
];
