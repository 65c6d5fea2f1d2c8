import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/search/answer.ts';
import { JointSearcher } from '../../../src/search/joint-searcher.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { corpusOf, quoted, reports } from '../corpora.ts';

const RYDER =
  'Pat Ryder, a spokesperson from the Pentagon, said that the road to the base was open.';
const NAJJAR =
  'Omar Najjar said that the road to the base had been closed for weeks to all trucks.';

async function asked(bodies: readonly string[], question: string, speaker = 'Pentagon') {
  const searcher = new Searcher(await corpusOf(bodies.map((body) => ({ body }))));
  return quoted(
    await searcher.ask(question, { filters: { ...NO_FILTERS, speaker }, limit: 5, offset: 0 }),
  );
}

describe('quotes of a speaker', () => {
  it('leave out better sentences of others in the same passage', async () => {
    expect(await asked([`${NAJJAR} ${RYDER}`], 'Was the road to the base closed?')).toEqual([
      RYDER,
    ]);
  });

  it('do not grow by the sentence before, if it is of the report', async () => {
    const said = '“It has been open all week for the trucks,” Pat Ryder said.';
    const body = `The road to the base is long. ${said}`;
    expect(await asked([body], 'open for trucks', 'Pat Ryder')).toEqual([said]);
  });

  it('are those of the question alone if it names the speaker too', async () => {
    const bridge =
      'Pat Ryder, a spokesperson from the Pentagon, said that the bridge across the river was open.';
    const question = 'What did Pat Ryder say about the bridge?';
    expect(await asked([RYDER, bridge], question, 'Pat Ryder')).toEqual([bridge]);
  });

  it('are none that only seem to be its words', async () => {
    const likely =
      'On the third day of the talks in the city, Pat Ryder said that the bridge across the river was open.';
    const question = 'What did Pat Ryder say about the bridge?';
    expect(await asked([RYDER, likely], question, 'Pat Ryder')).toEqual([]);
  });

  it('can begin with “he”, because the speaker is named below', async () => {
    const searcher = new Searcher(await reports());
    const filters = { ...NO_FILTERS, speaker: 'Pentagon' };
    const words = quoted(await searcher.ask('border', { filters, limit: 5, offset: 0 }));
    expect(words).toContainEqual(expect.stringMatching(/^Ryder dispels/));
    expect(words).toContainEqual(expect.stringMatching(/^He clarifies/));
  });
});

it.each([
  ['what did the pentagon say', /^However, Pat Ryder, a spokesperson from the Pentagon/],
  ['what did zuba say', /^Zuba concludes by predicting/],
])('“%s” is answered by the statements of that speaker', async (question, first) => {
  const answer = await new Searcher(await reports()).ask(question, {
    filters: NO_FILTERS,
    limit: 1,
    offset: 0,
  });
  expect(quoted(answer)).toEqual([expect.stringMatching(first)]);
});

it('knows the letters of a body that no report introduces with them', async () => {
  const body = 'Human Rights Watch said that the raids had hit two schools in the town.';
  const other = 'The Pentagon said that the raids had hit no schools in the town.';
  const searcher = new Searcher(await corpusOf([{ body }, { body: other }]));
  const options = { filters: NO_FILTERS, limit: 5, offset: 0 };
  const answer = await searcher.ask('what did hrw say about the raids', options);
  expect(quoted(answer)).toEqual([body]);
});

it('quotes of two corpora are all of the speaker that the question names', async () => {
  const road =
    'The road to the base is closed, and the Pentagon has nothing to say about the road.';
  const [own, other] = [await corpusOf([{ body: road }]), await corpusOf([{ body: RYDER }])];
  const all = { articles: () => [...own.articles(), ...other.articles()] };
  const searchers = [own, other].map((corpus) => new Searcher(corpus)) as [Searcher, Searcher];
  const joint = new JointSearcher(...searchers, { get: () => undefined }, all);
  const options = { filters: NO_FILTERS, limit: 5, offset: 0 };
  const answer = await joint.ask('what did the Pentagon say about the road to the base', options);
  expect(answer.speaker).toBe('Pentagon');
  expect(quoted(answer)).toEqual([RYDER]);
});
