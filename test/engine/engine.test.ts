import { stat } from 'node:fs/promises';
import type { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { snapshotFile } from '../../src/search/index/snapshot.ts';
import { UserError } from '../../src/user-error.ts';
import { makeArticle, makeFolder, TESTER } from '../corpus/folders.ts';
import { corpusOf, quoted, reports } from '../search/corpora.ts';

const OPTIONS = { filters: NO_FILTERS, limit: 5, offset: 0 };
const TIMELINE = { filters: NO_FILTERS, from: null, to: null, entries: 8, quotes: 1 };

const open: Engine[] = [];
const threads: Worker[] = [];
const errors: unknown[] = [];

function onThread(thread: Worker): void {
  threads.push(thread);
}
process.on('worker', onThread);

async function engine(corpus: Corpus, threadFrom: number): Promise<Engine> {
  const onError = (error: unknown) => void errors.push(error);
  const opened = await openEngine(corpus, { snapshot: null, onError, threadFrom });
  open.push(opened);
  return opened;
}

const inThread = (corpus: Corpus) => engine(corpus, 0);
const here = (corpus: Corpus) => engine(corpus, Number.POSITIVE_INFINITY);

/** Engines over the two reports, for tests that change nothing: a thread takes a second to start. */
let two: Corpus;
let twoInThread: Engine;
let twoHere: Engine;

beforeAll(async () => {
  two = await reports();
  twoInThread = await inThread(two);
  expect(threads).toHaveLength(1);
  twoHere = await here(two);
  expect(threads).toHaveLength(1);
  open.length = 0;
});

afterAll(async () => {
  await twoInThread.close();
  await twoHere.close();
});

afterEach(async () => {
  for (const opened of open.splice(0)) await opened.close();
  threads.length = 0;
  errors.length = 0;
});

it.each([
  ['in a thread of its own', inThread],
  ['in this thread', here],
])('an engine %s reports how many passages can be found now', async (_, openIt) => {
  const corpus = await corpusOf([{ body: 'The dam at Mosul was repaired.' }]);
  const opened = await openIt(corpus);
  expect(opened.passages).toBe(1);
  await corpus.put(makeArticle({ id: 'added', body: 'Rain filled the reservoir.' }), TESTER);
  await opened.searcher.ask('reservoir', OPTIONS);
  expect(opened.passages).toBe(2);
});

it.each([
  ['in a thread of its own', () => twoInThread],
  ['in this thread', () => twoHere],
])('an engine %s lists the articles of the corpus itself', async (_, opened) => {
  const { searcher } = opened();
  const { reports: list } = await searcher.ask('what did Ken Hanly write', OPTIONS);
  const [first] = list?.articles ?? [];
  expect(first?.author).toBe('Ken Hanly');
  expect(first).toBe(two.get(first?.id ?? ''));
});

it.each([
  ['in a thread of its own', () => twoInThread],
  ['in this thread', () => twoHere],
])('an engine %s knows the speakers of the corpus', async (_, opened) => {
  const { speakers, timeliner, searcher } = opened();
  expect((await speakers.choices('ryd')).map(({ name }) => name)).toEqual(['Pat Ryder']);
  const refused: unknown = await speakers.find('Rydel').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(UserError);
  // For the same sentence in other languages.
  expect(refused).toMatchObject({ told: { values: { typed: 'Rydel' } } });
  const name = await speakers.find('the Pentagon');
  const { articles, statements } = await speakers.profile(name, { offset: 0, limit: 5 });
  expect(statements.length).toBeGreaterThan(1);
  expect(articles[0]).toBe(two.get(articles[0]?.id ?? ''));
  const filters = { ...NO_FILTERS, speaker: name };
  const { quotes } = await searcher.ask('border', { ...OPTIONS, filters });
  expect(quotes[0]?.article).toBe(articles[0]);
  const timeline = await timeliner.build('Iraq', { ...TIMELINE, filters });
  expect(timeline.articles.every((article) => article === articles[0])).toBe(true);
});

it.each([
  ['in a thread of its own', inThread],
  ['in this thread', here],
])('an engine %s answers a question before timelines that have not begun', async (_, openIt) => {
  const { searcher, timeliner } = await openIt(two);
  const story: string[] = [];
  const timelines = Array.from({ length: 6 }, async () => {
    await timeliner.build('Ayn al-Asad', TIMELINE);
    story.push('timeline');
  });
  await searcher.ask('Who leads the Fatah Alliance?', OPTIONS);
  story.push('answer');
  await Promise.all(timelines);
  // One timeline may be under way before the question arrives, and another may arrive with it.
  expect(story.indexOf('answer')).toBeLessThan(3);
});

it.each([
  ['in a thread of its own', inThread],
  ['in this thread', here],
])('an engine %s builds the timelines of several people in turn', async (_, openIt) => {
  const { timeliner } = await openIt(two);
  const story: string[] = [];
  const build = async (asker: string) => {
    await timeliner.build('Ayn al-Asad', { ...TIMELINE, asker });
    story.push(asker);
  };
  await Promise.all(['Ann', 'Ann', 'Ann', 'Ann', 'Ann', 'Bob'].map(build));
  expect(story.indexOf('Bob')).toBeLessThan(3);
});

it.each([
  ['in a thread of its own', inThread],
  ['in this thread', here],
])('an engine %s knows which interests new reports meet, and what they tell', async (_, openIt) => {
  const corpus = await corpusOf([
    { body: 'The dam at Mosul was repaired by four hundred workers.' },
  ]);
  const { interests, newEvents } = await openIt(corpus);
  const body = 'Rain filled the reservoir of Ellery on Friday, and 340 people left their homes.';
  await corpus.put(makeArticle({ id: 'rain', body }), TESTER);
  const topics = ['the dam at Mosul', 'How many people left their homes?', 'the moon'];
  expect(await interests.met(topics, ['rain', 'article-0', 'gone'])).toEqual([
    { interest: 1, article: 'rain' },
    { interest: 0, article: 'article-0' },
  ]);
  const [event, ...others] = await newEvents.tell(['rain', 'gone']);
  expect(others).toEqual([]);
  expect(event?.quote.article).toBe(corpus.get('rain'));
  expect(event?.reports).toEqual([corpus.get('rain')]);
});

describe('an engine in a thread of its own', () => {
  it('gives the same answers as one in this thread, with the articles of the corpus itself', async () => {
    const [one, other] = [twoInThread, twoHere];
    expect(one.passages).toBe(other.passages);
    for (const question of ['Who leads the Fatah Alliance?', 'What is the capital of France?']) {
      const answer = await one.searcher.ask(question, OPTIONS);
      expect(answer).toEqual(await other.searcher.ask(question, OPTIONS));
      for (const { article } of answer.quotes) expect(article).toBe(two.get(article.id));
      for (const article of answer.nearest) expect(article).toBe(two.get(article.id));
    }
    const timeline = await one.timeliner.build('Ayn al-Asad', TIMELINE);
    expect(timeline.entries.length).toBeGreaterThan(1);
    expect(timeline).toEqual(await other.timeliner.build('Ayn al-Asad', TIMELINE));
  });

  it('keeps offsets correct in bodies with all kinds of characters', async () => {
    const body = 'مطار الموصل 😀 “quoted” — Ramadi fell. Mosul’s airport in Ramadi reopened.';
    const corpus = await corpusOf([{ body }, { body: 'Ramadi’s café was closed.' }]);
    const [one, other] = [await inThread(corpus), await here(corpus)];
    const answer = await one.searcher.ask('airport in Ramadi', OPTIONS);
    expect(quoted(answer)).toEqual(quoted(await other.searcher.ask('airport in Ramadi', OPTIONS)));
    expect(quoted(answer).join()).toContain('airport in Ramadi reopened.');
  });

  it('follows the corpus: a change before the question counts', async () => {
    const corpus = await corpusOf([{ body: 'The dam at Mosul was repaired.' }]);
    const { searcher } = await inThread(corpus);
    const ask = async (question: string) => quoted(await searcher.ask(question, OPTIONS));
    const added = makeArticle({ id: 'added', body: 'Rain filled the reservoir at Haditha.' });
    await corpus.put(added, TESTER);
    expect(await ask('reservoir Haditha')).toEqual([added.body]);
    await corpus.put({ ...added, body: 'Snow fell on the hills of Sinjar.' }, TESTER);
    expect(await ask('reservoir Haditha')).toEqual([]);
    expect(await ask('snow Sinjar')).toHaveLength(1);
    await corpus.remove('added', TESTER);
    expect(await ask('snow Sinjar')).toEqual([]);
  });

  it('quotes the version that was asked about if the article changes meanwhile', async () => {
    const corpus = await corpusOf([{ id: 'dam', body: 'The dam at Mosul was repaired.' }]);
    const { searcher } = await inThread(corpus);
    const asked = searcher.ask('dam at Mosul', OPTIONS);
    await corpus.put(makeArticle({ id: 'dam', body: 'Gone.' }), TESTER);
    expect(quoted(await asked)).toEqual(['The dam at Mosul was repaired.']);
  });

  it('still answers if the thread ends, and reports why it ended', async () => {
    const corpus = await corpusOf([{ body: 'The dam at Mosul was repaired.' }]);
    const { searcher } = await inThread(corpus);
    await corpus.put(
      makeArticle({ id: 'added', body: 'Rain filled the reservoir at Haditha.' }),
      TESTER,
    );
    const asked = searcher.ask('dam at Mosul', OPTIONS);
    await threads[0]?.terminate();
    expect(quoted(await asked)).toHaveLength(1);
    expect(quoted(await searcher.ask('reservoir Haditha', OPTIONS))).toHaveLength(1);
    expect(threads).toHaveLength(2);
    expect(errors.map(String)).toEqual(['Error: The search thread ended']);
  });

  it('gives up on a question that ends the thread twice', async () => {
    const corpus = await corpusOf([{ body: 'The dam at Mosul was repaired.' }]);
    const { searcher } = await inThread(corpus);
    const asked = searcher.ask('dam at Mosul', OPTIONS).catch(String);
    await threads[0]?.terminate();
    while (threads.length < 2) await new Promise(setImmediate);
    await threads[1]?.terminate();
    expect(await asked).toBe('Error: The search thread ended');
    expect(quoted(await searcher.ask('dam at Mosul', OPTIONS))).toHaveLength(1);
  });

  it('rejects questions once it is closed, including open ones', async () => {
    const opened = await inThread(two);
    const asked = opened.searcher.ask('Who leads the Fatah Alliance?', OPTIONS).catch(String);
    await opened.close();
    expect(await asked).toBe('Error: The search was closed');
    await expect(opened.timeliner.build('Iraq', TIMELINE)).rejects.toThrow('closed');
  });

  it('writes a snapshot before it ends, and reads it the next time', async () => {
    const sentence = (at: number) =>
      `Report ${at} tells of Ramadi and of ${'the dam '.repeat(180)}.`;
    const body = (from: number) =>
      Array.from({ length: 150 }, (_, at) => sentence(from + at)).join('\n\n');
    const corpus = await corpusOf([0, 150, 300, 450].map((from) => ({ body: body(from) })));
    const snapshot = snapshotFile(makeFolder());
    const onError = (error: unknown) => void errors.push(error);
    const first = await openEngine(corpus, { snapshot, onError, threadFrom: 0 });
    await first.close();
    const { ino } = await stat(snapshot);
    const second = await openEngine(corpus, { snapshot, onError, threadFrom: 0 });
    expect(second.passages).toBe(first.passages);
    expect(quoted(await second.searcher.ask('Ramadi report 456', OPTIONS))[0]).toContain('456');
    await second.close();
    // A snapshot that could not be read would have been replaced.
    expect((await stat(snapshot)).ino).toBe(ino);
    expect(errors).toEqual([]);
  });

  it('starts only for a large corpus', async () => {
    const corpus = await corpusOf([{ body: 'The dam at Mosul was repaired. '.repeat(100) }]);
    await engine(corpus, 1_000);
    expect(threads).toHaveLength(0);
    await engine(corpus, 3);
    expect(threads).toHaveLength(1);
  });
});
