import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { speakerInWords } from '../../../src/reading/statements/speaker-in-words.ts';
import { SearchIndex } from '../../../src/search/index/search-index.ts';
import { readSnapshot, writeSnapshot } from '../../../src/search/index/snapshot.ts';
import { Speakers } from '../../../src/search/speakers/speakers.ts';
import { cut } from '../../../src/text/span.ts';
import { UserError } from '../../../src/user-error.ts';
import { makeArticle, makeFolder } from '../../corpus/folders.ts';
import { reports } from '../corpora.ts';

const RYDER =
  'Pat Ryder, a spokesperson from the Pentagon, said the forces had not moved to the border.';
const OBSERVATORY = 'The Syrian Observatory for Human Rights said the raids went on at night.';
const WATCH = 'Human Rights Watch said that the raids had hit two schools in the town.';

function indexOf(...bodies: readonly string[]): SearchIndex {
  const index = new SearchIndex();
  for (const [at, body] of bodies.entries()) index.put(makeArticle({ id: `article-${at}`, body }));
  return index;
}

/** The words of all statements of a speaker. */
async function saidBy(speakers: Speakers, typed: string): Promise<string[]> {
  const name = await speakers.find(typed);
  const { statements } = await speakers.profile(name, { offset: 0, limit: 100 });
  return statements.map(({ article, span }) => cut(article.body, span));
}

async function refusal(speakers: Speakers, typed: string): Promise<string> {
  const error = await speakers.find(typed).catch((reason: unknown) => reason);
  if (!(error instanceof UserError)) throw error;
  return error.message;
}

describe('a speaker is found', () => {
  it.each([
    ['by the whole name', 'Pat Ryder'],
    ['by the surname', 'ryder'],
    ['by the body that it speaks for', 'the Pentagon'],
    ['in another spelling', 'Pat Rider'],
    ['in Arabic script', 'البنتاغون'],
  ])('%s', async (_how, typed) => {
    expect(await saidBy(new Speakers(indexOf(RYDER, OBSERVATORY)), typed)).toEqual([RYDER]);
  });

  it('with the statements that print only the surname', async () => {
    const alone = 'Ryder said the road to the base was open on Monday.';
    expect(await saidBy(new Speakers(indexOf(RYDER, alone)), 'Pat Ryder')).toEqual([RYDER, alone]);
  });

  it('without the statements of another with the same surname', async () => {
    const other = 'Jane Ryder, a lawyer from Texas, said the road to the base was open on Monday.';
    const alone = 'Ryder said the road to the town was open on Monday.';
    const speakers = new Speakers(indexOf(RYDER, other, alone));
    expect(await saidBy(speakers, 'Pat Ryder')).toEqual([RYDER]);
  });

  it.each([
    ['Syrian army', 'The Free Syrian Army said the road to the base was open on Monday.'],
    ['Coalition', 'The National Coalition said the road to the base was open on Monday.'],
    ['Omar Hassan', 'Omar Hassan al-Bashir said the road to the base was open on Monday.'],
  ])('without the statements of another whose name has it inside: %s', async (name, other) => {
    const own = `${name} said the road to the town was closed on Monday.`;
    expect(await saidBy(new Speakers(indexOf(own, other)), name)).toEqual([own]);
  });

  it('by the acronym that any report gives, with what is said under either name', async () => {
    const given = 'The Syrian Observatory for Human Rights (SOHR) watches the war from Coventry.';
    const short = 'SOHR said that the raids had hit two schools in the town.';
    const speakers = new Speakers(indexOf(OBSERVATORY, given, short));
    expect(await speakers.find('SOHR')).toBe('Syrian Observatory for Human Rights');
    expect(await saidBy(speakers, 'SOHR')).toEqual([OBSERVATORY, short]);
    expect(
      await saidBy(new Speakers(indexOf(OBSERVATORY, given, short)), 'the Observatory'),
    ).toEqual([OBSERVATORY, short]);
  });

  it('by a surname that nearly always means one person', async () => {
    const bashar = Array.from(
      { length: 6 },
      (_, at) => `Bashar al-Assad said that road ${at} to the base was open on Monday.`,
    );
    const other = 'Ammar al-Assad said that the road to the town was closed on Monday.';
    expect(await new Speakers(indexOf(...bashar, other)).find('Assad')).toBe('Bashar al-Assad');
    const refused = refusal(new Speakers(indexOf(...bashar.slice(0, 2), other)), 'Assad');
    expect(await refused).toContain('can mean several');
  });

  it('in the two reports', async () => {
    const corpus = await reports();
    const index = new SearchIndex();
    for (const article of corpus.articles()) index.put(article);
    expect(await new Speakers(index).find('pentagon')).toBe('Pentagon');
  });
});

describe('a speaker is refused', () => {
  it('without names that are not spelled like it', async () => {
    const amos = 'Valerie Amos said that the road to the town was closed on Monday.';
    expect(await refusal(new Speakers(indexOf(amos)), 'Amaq')).toBe(
      'I found no statements by “Amaq” in the reports.',
    );
  });

  it('with the nearest names if nobody has the name', async () => {
    expect(await refusal(new Speakers(indexOf(RYDER, OBSERVATORY)), 'Rydel')).toBe(
      'I found no statements by “Rydel” in the reports. Nearest: “Pat Ryder”.',
    );
  });

  it('if several have it', async () => {
    const others = ['Pat', 'Jane'].map(
      (name) => `${name} Ryder said the road to the base was open on Monday.`,
    );
    expect(await refusal(new Speakers(indexOf(...others)), 'Ryder')).toBe(
      '“Ryder” can mean several: “Pat Ryder”, “Jane Ryder”.',
    );
  });

  it('if only another body has the name inside', async () => {
    const message = await refusal(new Speakers(indexOf(WATCH, OBSERVATORY)), 'Human Rights');
    expect(message).toContain('I found no statements by “Human Rights” in the reports.');
    expect(message).toContain('“Human Rights Watch”');
  });

  it.each(['', '   ', '???', 'the', 'x'.repeat(200), '"“«'])('if it is “%s”', async (typed) => {
    expect(await refusal(new Speakers(indexOf(RYDER)), typed)).toMatch(/^I found no statements by/);
  });

  it('if it is too long', async () => {
    expect(await refusal(new Speakers(indexOf(RYDER)), 'x'.repeat(3_000))).toMatch(
      /too long|longer/,
    );
  });

  it('if the corpus has no statement', async () => {
    expect(await refusal(new Speakers(new SearchIndex()), 'Pat Ryder')).toBe(
      'I found no statements by “Pat Ryder” in the reports.',
    );
  });

  it('if a resident of a town is asked for by the town', async () => {
    const body = 'A resident of Homs said the road to the town was open on Monday.';
    expect(await refusal(new Speakers(indexOf(body)), 'Homs')).toMatch(/no statements/);
  });

  it('if a former official is asked for by the body', async () => {
    const body =
      'John Kirby, a former spokesman for the Pentagon, said the road was open on Monday.';
    expect(await refusal(new Speakers(indexOf(body)), 'Pentagon')).toMatch(/no statements/);
  });
});

describe('the choices', () => {
  it('begin with the typed letters, those of most sentences first', async () => {
    const speakers = new Speakers(indexOf(OBSERVATORY, WATCH, OBSERVATORY));
    expect(await speakers.choices('')).toEqual([
      { name: 'Syrian Observatory for Human Rights', sentences: 2 },
      { name: 'Human Rights Watch', sentences: 1 },
    ]);
    expect((await speakers.choices('obs')).map(({ name }) => name)).toEqual([
      'Syrian Observatory for Human Rights',
    ]);
    expect(await speakers.choices('zzz')).toEqual([]);
    expect(await speakers.choices('h'.repeat(1_000))).toEqual([]);
  });

  it('can be typed in Arabic script', async () => {
    const speakers = new Speakers(indexOf(RYDER));
    expect((await speakers.choices('البنتاغون')).map(({ name }) => name)).toEqual(['Pentagon']);
  });
});

describe('the index of speakers', () => {
  it('follows articles that are added, changed and removed', async () => {
    const index = indexOf(RYDER);
    const speakers = new Speakers(index);
    expect(await speakers.choices('')).toHaveLength(2);
    index.put(makeArticle({ id: 'added', body: OBSERVATORY }));
    expect(await saidBy(speakers, 'Observatory')).toEqual([OBSERVATORY]);
    index.put(makeArticle({ id: 'added', body: WATCH }));
    expect(await saidBy(speakers, 'Human Rights Watch')).toEqual([WATCH]);
    expect(await refusal(speakers, 'Observatory')).toMatch(/no statements/);
    index.remove('added');
    expect(await refusal(speakers, 'Human Rights Watch')).toMatch(/no statements/);
    index.remove('article-0');
    expect(await speakers.choices('')).toEqual([]);
  });

  it('has all speakers after an index was restored from its snapshot', async () => {
    const articles = (await reports()).articles();
    const index = new SearchIndex();
    for (const article of articles) index.put(article);
    const file = `${makeFolder()}/snapshot`;
    await writeSnapshot(file, index.snapshot());
    const snapshot = await readSnapshot(file);
    if (!snapshot) throw new Error('The snapshot was not trusted');
    const restored = await SearchIndex.restore(snapshot, articles);
    expect(restored.read).toBe(0);
    expect(await new Speakers(restored.index).choices('')).toEqual(
      await new Speakers(index).choices(''),
    );
  });

  it('is read ahead, and stops when told', async () => {
    const speakers = new Speakers(indexOf(RYDER, OBSERVATORY));
    const stopped = new AbortController();
    stopped.abort();
    await speakers.readAhead(undefined, stopped.signal);
    await speakers.readAhead();
    expect(await speakers.choices('')).toHaveLength(3);
  });

  it('holds 10,000 statements by one person', { timeout: 120_000 }, async () => {
    const sentences = Array.from(
      { length: 100 },
      (_, at) => `Pat Ryder said that base number ${at} in the desert is safe.`,
    );
    const index = new SearchIndex();
    for (let at = 0; at < 100; at += 1) {
      const published = `2024-01-${String(1 + (at % 28)).padStart(2, '0')}`;
      index.put(makeArticle({ id: `article-${at}`, published, body: sentences.join('\n\n') }));
    }
    const speakers = new Speakers(index);
    const name = await speakers.find('Ryder');
    const { total, statements } = await speakers.profile(name, { offset: 9_995, limit: 10 });
    expect(total).toBe(10_000);
    expect(statements).toHaveLength(5);
  });
});

describe('the profile of a speaker', () => {
  const DENIAL = 'Pat Ryder denied that the forces had ever moved to the border with Syria.';

  function dated(published: string | null, body: string): Partial<Article> {
    return { id: `of-${published}`, published, body };
  }

  async function profile(...articles: readonly Partial<Article>[]) {
    const index = new SearchIndex();
    for (const article of articles) index.put(makeArticle(article));
    const speakers = new Speakers(index);
    return speakers.profile(await speakers.find('Pat Ryder'), { offset: 0, limit: 5 });
  }

  it('has the namings as printed, the reports and their time', async () => {
    const { name, introductions, articles, from, to } = await profile(
      dated('2024-05', RYDER),
      dated('2024-02-01', DENIAL),
      dated(null, 'Pat Ryder said the road to the base was open on Monday.'),
    );
    expect(name).toBe('Pat Ryder');
    expect(introductions.map(({ article, span }) => cut(article.body, span))).toEqual([
      'Pat Ryder, a spokesperson from the Pentagon',
    ]);
    expect(articles).toHaveLength(3);
    expect([from, to]).toEqual(['2024-02-01', '2024-05']);
  });

  it('has the statements newest first, undated ones last, each denial marked by its speaker alone', async () => {
    const { statements } = await profile(
      dated(null, 'Pat Ryder said the road to the base was open on Monday.'),
      dated('2024-02-01', DENIAL),
      dated('2024-05', RYDER),
    );
    const marks = statements.map(({ article, span, side }) => [
      article.published,
      speakerInWords(article, span, (text) => text),
      side,
    ]);
    expect(marks).toEqual([
      ['2024-05', 'Said by Pat Ryder, a spokesperson from the Pentagon', null],
      ['2024-02-01', 'Denied by Pat Ryder', null],
      [null, 'Said by Pat Ryder', null],
    ]);
  });

  it('joins the sentences of one quotation', async () => {
    const body = '“The forces had not moved. They stay at the base,” Pat Ryder said.';
    const { statements } = await profile(dated(null, body));
    expect(statements.map(({ article, span }) => cut(article.body, span))).toEqual([body]);
  });
});
