import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../src/search/filters.ts';
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

const CLOSED = 'Najjar said that the road to the base had been closed for weeks to all trucks.';

/** The quotes of reports for a question, without a filter. */
async function answered(bodies: readonly string[], question: string) {
  const searcher = new Searcher(await corpusOf(bodies.map((body) => ({ body }))));
  return quoted(await searcher.ask(question, { filters: NO_FILTERS, limit: 5, offset: 0 }));
}

describe('an office stands for whom a report introduces with it', () => {
  it.each([
    'what did the governor of Homs say',
    'what did the homs governor say about the road',
    'according to the governor of Homs, was the road closed',
    'statements by the Homs governor on the road',
  ])('“%s”', async (question) => {
    const body = `Homs Governor Omar Najjar visited the base on Monday. ${CLOSED} ${RYDER}`;
    const other = 'Hama Governor Ali Saleh said that the road to the base was closed again.';
    expect(await answered([body, other], question)).toEqual([CLOSED]);
  });

  it.each([
    'The deputy governor of Homs, Omar Najjar, said that the road to the base was closed.',
    'The former Homs governor, Omar Najjar, said that the road to the base was closed.',
    'A spokesman for the Homs governor said that the road to the base was closed.',
    'The wife of the Homs governor said that the road to the base was closed.',
    'Hama Governor Omar Najjar said in Homs that the road to the base was closed.',
    'Omar Najjar, a resident of Homs, told the governor that the road was closed.',
  ])('and for no one else: “%s”', async (body) => {
    expect(await answered([body], 'what did the governor of Homs say about the road')).toEqual([]);
  });

  it.each([
    'according to the governor of Hama what happened at the base',
    'what did the governor of Hama say about the road',
    'did the governor of Hama say that the road was closed',
    'what does the governor of Hama want',
    'how long was the road closed according to the governor of Hama',
  ])('so no one else answers if none has it: “%s”', async (question) => {
    const bodies = [
      `Homs Governor Omar Najjar visited the base near Hama on Monday. ${CLOSED}`,
      'The road to the base near Hama was closed for weeks, said Ali Saleh.',
    ];
    expect(await answered(bodies, question)).toEqual([]);
  });

  it.each([
    'Lieutenant Omar Najjar Syrias interior minister told reporters that two men attacked the base.',
    'Omar Najjar the interior minister of Syria said that two men attacked the base.',
    "Syria 's interior minister said that two men attacked the base .",
  ])('also without commas or with spaces between the marks: “%s”', async (body) => {
    const question = 'according to the Syrian interior minister, how many men attacked the base';
    expect(await answered([body], question)).toEqual([body]);
  });

  it('so an ambassador to a country is not one of it', async () => {
    const [own, other] = ['Syrian ambassador to Russia', 'Russian ambassador to Syria'].map(
      (office, at) => `The ${office} said that the talks about the road would last ${at + 2} days.`,
    );
    const bodies = [own ?? '', other ?? ''];
    expect(await answered(bodies, 'what did the Syrian ambassador say about the talks')).toEqual([
      own,
    ]);
  });

  it('also in a report that does not print the country, if it prints the full name', async () => {
    const told = 'Foreign Minister Sergei Lavrov said that the talks about the road had begun.';
    const bodies = ['Russian Foreign Minister Sergei Lavrov arrived in Geneva.', told];
    const question = 'what did the Russian foreign minister say about the talks';
    expect(await answered(bodies, question)).toEqual([told]);
    expect(await answered(bodies.slice(1), question)).toEqual([]);
  });

  it('and a body for its spokesman if no report has the words of one', async () => {
    const told = 'The Pentagon said that the bridge across the river was open again.';
    expect(await answered([told, CLOSED], 'what did the pentagon spokesman say')).toEqual([told]);
    expect(await answered([RYDER, told], 'what did the pentagon spokesman say')).toEqual([RYDER]);
  });

  it('although “state” is a verb of saying as well', async () => {
    const told = 'US Secretary of State John Kerry said that the talks about the road had begun.';
    expect(await answered([told, RYDER], 'what did the US secretary of state say')).toEqual([told]);
  });
});

it('quotes no deed of a speaker if nothing but what was said is asked', async () => {
  const body = 'The king of Jordan recently fired his government and named a new prime minister.';
  expect(await answered([body], 'what did the king of Jordan say')).toEqual([]);
});

it('quotes what tells the most first, if nothing but what was said is asked', async () => {
  const late = 'Pat Ryder, a spokesperson from the Pentagon, said that it was late.';
  const long =
    '“The road has been open all week for the trucks, and it will stay open as long as the bridge stands,” he said.';
  const body = `${late}\n\n${long}\n\nThe base is old.`;
  expect(await answered([body], 'what did Pat Ryder say')).toEqual([long, late]);
});
