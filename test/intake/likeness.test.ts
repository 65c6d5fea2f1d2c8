import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Actor } from '../../src/corpus/change.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { Likenesses } from '../../src/intake/likeness/likeness.ts';
import { shinglesOf } from '../../src/intake/likeness/shingles.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { makeArticle, makeFile, makeFolder, makeFolderWith } from '../corpus/folders.ts';
import { CONVOY, PLANES } from './pages.ts';

const BY: Actor = { kind: 'terminal', name: 'layla' };
const LINK = 'https://www.example.org/world/convoy';

async function openLikenesses() {
  const folder = makeFolderWith({
    'convoy.md': makeFile(['title: Convoy', `url: ${LINK}`], CONVOY),
    'planes.md': makeFile(['title: Planes'], PLANES),
  });
  const corpus = await Corpus.open(new FolderStore(folder));
  return { corpus, likenesses: new Likenesses(corpus) };
}

/** Finds likenesses, and returns them as text. */
async function find(draft: { url?: string | null; body: string }, except?: string) {
  const { likenesses } = await openLikenesses();
  const found = await likenesses.of({ url: null, ...draft }, except);
  return found.map(({ kind, article }) => `${kind} ${article.id}`);
}

const SENTENCES = CONVOY.split(/(?<=\.)\s+/);

describe('an article is like a draft', () => {
  it('that has its link in another spelling', async () => {
    const url = 'http://m.example.org/world/convoy/amp?utm_source=x#top';
    expect(await find({ url, body: 'Something else.' })).toEqual(['link convoy']);
  });

  it('that has its words with other case, spacing and punctuation', async () => {
    const body = CONVOY.toUpperCase()
      .replaceAll('"', '”')
      .replace(/[,.]/g, '')
      .replace(/\s+/g, ' ');
    expect(await find({ body })).toEqual(['text convoy']);
  });

  it.each([
    ['begins with other words', `${PLANES.slice(0, 300)}\n\n${CONVOY}`],
    ['leaves out every third sentence', SENTENCES.filter((_, index) => index % 3 > 0).join(' ')],
    ['is its first half', CONVOY.slice(0, CONVOY.length / 2)],
    ['is a paragraph of it', CONVOY.split('\n\n').find((part) => part.length > 300) ?? ''],
    ['has other words here and there', CONVOY.replace(/\b(?:the|is|by|that)\b/gi, 'another')],
  ])('that %s', async (_name, body) => {
    expect(await find({ body })).toEqual(['near convoy']);
  });

  it('that has all of it and much more', async () => {
    const found = await find({ body: `${PLANES}\n\n${CONVOY}` });
    expect(found.sort()).toEqual(['near convoy', 'near planes']);
  });

  it('and the share of the shorter text is returned', async () => {
    const { likenesses } = await openLikenesses();
    const [half] = await likenesses.of({ url: null, body: CONVOY.slice(0, CONVOY.length / 2) });
    const [mixed] = await likenesses.of({
      url: null,
      body: `${CONVOY.slice(0, 1200)} ${'Elsewhere nothing of the kind was heard today. '.repeat(3)}`,
    });
    expect(half?.share).toBeGreaterThan(0.97);
    expect(mixed?.share).toBeGreaterThan(0.8);
    expect(mixed?.share).toBeLessThan(0.97);
  });

  it('in scripts without spaces between words', async () => {
    const { corpus, likenesses } = await openLikenesses();
    const body = '美国军方一支由一百多辆卡车组成的车队从叙利亚越过边境进入伊拉克当地消息人士说';
    await corpus.put(makeArticle({ id: 'zh', body }), BY);
    const found = await likenesses.of({ url: null, body: `另据报道，${body.slice(0, 30)}。` });
    expect(found.map(({ kind, article }) => [kind, article.id])).toEqual([['near', 'zh']]);
  });

  it('in the order of link, text and share', async () => {
    const { corpus, likenesses } = await openLikenesses();
    await corpus.put(makeArticle({ id: 'a-half', body: CONVOY.slice(0, 1500) }), BY);
    await corpus.put(makeArticle({ id: 'copy', body: `${CONVOY}\n` }), BY);
    await corpus.put(
      makeArticle({ id: 'link', body: 'Else.', url: 'https://example.org/link' }),
      BY,
    );
    const draft = { url: 'https://example.org/link', body: CONVOY };
    const found = await likenesses.of(draft);
    const kinds = found.map(({ kind, article }) => `${kind} ${article.id}`);
    expect(kinds).toEqual(['link link', 'text convoy', 'text copy', 'near a-half']);
  });
});

describe('an article is not like a draft', () => {
  it.each([
    ['on the same subject', { body: PLANES.slice(0, PLANES.length / 2) }, 'planes'],
    ['that quotes a sentence of it', { body: `${PLANES} ${SENTENCES[1] ?? ''}` }, 'planes'],
  ])('%s', async (_name, draft, except) => {
    expect(await find(draft, except)).toEqual([]);
  });

  it.each([
    ['that has no words', ''],
    ['that shares only a few words', 'The convoy came from Jordan, it is said.'],
    ['with the same words in another order', CONVOY.split(/\s+/).sort().join(' ')],
  ])('%s', async (_name, body) => {
    expect(await find({ body })).toEqual([]);
  });

  it('with a link to another report of the site', async () => {
    const url = 'https://www.example.org/world/convoy?id=2';
    expect(await find({ url, body: 'Something else.' })).toEqual([]);
  });

  it('that is the one being edited', async () => {
    expect(await find({ url: LINK, body: CONVOY }, 'convoy')).toEqual([]);
  });
});

describe('a long draft', () => {
  const LONG = Array.from({ length: 15_000 }, (_, at) => `word${at} of${at % 977}`).join(' ');

  it('is read outside this thread if possible, and in it if that fails', async () => {
    const { corpus } = await openLikenesses();
    await corpus.put(makeArticle({ id: 'long', body: LONG }), BY);
    const far = vi.fn(async (text: string) => shinglesOf(text));
    const failing = vi.fn(() => Promise.reject(new Error('busy')));
    for (const elsewhere of [far, failing]) {
      const likenesses = new Likenesses(corpus, elsewhere);
      const found = await likenesses.of({ url: null, body: LONG });
      expect(found).toMatchObject([{ article: { id: 'long' }, kind: 'text', share: 1 }]);
      expect(elsewhere).toHaveBeenCalledTimes(1);
      await likenesses.of({ url: null, body: CONVOY });
      expect(elsewhere).toHaveBeenCalledTimes(1);
    }
  });

  it('and a large corpus yield to other work many times', async () => {
    const { corpus, likenesses } = await openLikenesses();
    for (let at = 0; at < 10; at += 1) {
      await corpus.put(makeArticle({ id: `long-${at}`, body: `${at} ${LONG}` }), BY);
    }
    // Time passes by a whole slice each time it is read, so the speed of the machine does not count.
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 10;
      return now;
    });
    onTestFinished(() => clock.mockRestore());
    let ticks = 0;
    const tick = () => {
      ticks += 1;
      next = setImmediate(tick);
    };
    let next = setImmediate(tick);
    await likenesses.of({ url: null, body: LONG });
    clearImmediate(next);
    expect(ticks).toBeGreaterThan(10);
  });
});

describe('likenesses follow the corpus', () => {
  it('when articles are added, changed and removed', async () => {
    const folder = makeFolder();
    const corpus = await Corpus.open(new FolderStore(folder));
    const likenesses = new Likenesses(corpus);
    const ids = async (body: string, url: string | null = null) =>
      (await likenesses.of({ url, body })).map(({ article }) => article.id);
    expect(await ids(CONVOY)).toEqual([]);
    await corpus.put(makeArticle({ id: 'a', body: CONVOY, url: LINK }), BY);
    expect([await ids(CONVOY), await ids('', LINK)]).toEqual([['a'], ['a']]);
    await corpus.put(makeArticle({ id: 'a', body: PLANES, url: 'https://example.org/b' }), BY);
    expect([await ids(CONVOY), await ids(PLANES), await ids('', LINK)]).toEqual([[], ['a'], []]);
    await corpus.remove('a', BY);
    expect([await ids(PLANES), await ids('', 'https://example.org/b')]).toEqual([[], []]);
    await corpus.put(makeArticle({ id: 'b', body: CONVOY }), BY);
    expect(await ids(CONVOY)).toEqual(['b']);
  });

  it('when an article is changed while it is read', async () => {
    const corpus = await Corpus.open(new FolderStore(makeFolder()));
    const body = Array.from({ length: 100_000 }, (_, at) => `word${at}`).join(' ');
    await corpus.put(makeArticle({ id: 'a', body }), BY);
    const likenesses = new Likenesses(corpus);
    const reading = likenesses.of({ url: null, body: PLANES });
    await corpus.put(makeArticle({ id: 'a', body: PLANES }), BY);
    await reading;
    const found = await likenesses.of({ url: null, body: PLANES });
    expect(found).toMatchObject([{ kind: 'text', article: { id: 'a', body: PLANES } }]);
    expect(await likenesses.of({ url: null, body })).toEqual([]);
  });

  it('until they are closed', async () => {
    const { corpus, likenesses } = await openLikenesses();
    likenesses.close();
    await corpus.put(makeArticle({ id: 'a', body: CONVOY }), BY);
    const found = await likenesses.of({ url: null, body: CONVOY });
    expect(found.map(({ article }) => article.id)).toEqual(['convoy']);
  });

  it('with the same result if they were read ahead', async () => {
    const { corpus, likenesses } = await openLikenesses();
    const ahead = new Likenesses(corpus);
    await ahead.readAhead();
    const draft = { url: null, body: CONVOY.slice(0, 1500) };
    expect(await ahead.of(draft)).toEqual(await likenesses.of(draft));
  });
});
