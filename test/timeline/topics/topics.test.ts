import { describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { Corpus } from '../../../src/corpus/corpus.ts';
import { FolderStore } from '../../../src/storage/folder/articles.ts';
import { namesInOpening } from '../../../src/timeline/topics/opening-names.ts';
import { topicChoices } from '../../../src/timeline/topics/topic-choices.ts';
import { jointTopics, type TopicList } from '../../../src/timeline/topics/topic-list.ts';
import { TopicNames } from '../../../src/timeline/topics/topic-names.ts';
import { makeArticle, makeFolder, TESTER } from '../../corpus/folders.ts';

const namesIn = (body: string, details: Partial<Article> = {}) => [
  ...namesInOpening(makeArticle({ body, ...details })).values(),
];

describe('the names that a report opens with', () => {
  it('are those of its first three sentences', () => {
    const body =
      'Trucks came from Jordan. They went to Mosul. Nobody knew why. A convoy left for Baghdad.';
    expect(namesIn(body)).toEqual(['Jordan', 'Mosul']);
  });

  it('include the shorter names in a long one', () => {
    const names = namesIn('On that day, US President Donald Trump paid a visit.');
    expect(names).toContain('US President Donald Trump');
    expect(names).toContain('Donald Trump');
    expect(names).not.toContain('Trump');
  });

  it('do not join an owner to what it owns', () => {
    expect(namesIn("They met in Egypt's Sharm el Sheikh.")).toEqual(
      expect.arrayContaining(['Egypt', 'Sharm el Sheikh']),
    );
  });

  it('leave out the source and the author of the report', () => {
    const body = 'This was told to Xinhua by Ken Hanly in Mosul.';
    expect(namesIn(body, { source: 'Xinhua', author: 'Ken Hanly' })).toEqual(['Mosul']);
  });

  it('are at most 24, however long the first sentence is', () => {
    const body = `They saw ${Array.from({ length: 400 }, (_, at) => `B${at}x`).join(', ')}.`;
    expect(namesIn(body).length).toBeLessThanOrEqual(24);
  });
});

/** Opens a corpus of reports with these bodies. */
async function open(bodies: readonly string[]) {
  const corpus = await Corpus.open(new FolderStore(makeFolder()));
  await corpus.putAll(
    bodies.map((body, at) => makeArticle({ id: `report-${at}`, body })),
    TESTER,
  );
  const names = new TopicNames(corpus, (error) => {
    throw error;
  });
  await names.readAhead();
  return { corpus, names };
}

const shown = (list: TopicList) => list.topics().map(({ name, reports }) => `${name} ${reports}`);

describe('the topics of a corpus', () => {
  const BODIES = [
    'A convoy reached Mosul from Jordan.',
    'The trucks in Mosul came from Jordan.',
    'The bridge of Mosul is closed.',
    'The harbour of Latakia is open.',
  ];

  it('are names and pairs, those of most reports first', async () => {
    const { names } = await open(BODIES);
    expect(shown(names)).toEqual(['Mosul 3', 'Jordan 2', 'Mosul and Jordan 2', 'Latakia 1']);
  });

  it('follow changes to reports', async () => {
    const { corpus, names } = await open(BODIES);
    await corpus.put(makeArticle({ id: 'report-0', body: 'A convoy reached Latakia.' }), TESTER);
    await corpus.remove('report-2', TESTER);
    names.topics();
    await vi.waitFor(() => expect(shown(names)[0]).toBe('Latakia 2'));
    expect(shown(names)).toEqual(expect.arrayContaining(['Mosul 1', 'Jordan 1']));
  });

  it('leave out a name that is nearly always part of a longer one', async () => {
    const body = 'It was said by the Syrian Observatory for Human Rights.';
    const { names } = await open([body, body.replace('said', 'written')]);
    expect(shown(names)).toEqual(['Syrian Observatory for Human Rights 2']);
  });

  it('leave out adjectives of a name', async () => {
    const { names } = await open(['The war in Syria goes on.', 'A few Syrian soldiers left.']);
    expect(shown(names)).toEqual(['Syria 1']);
  });

  it('show a name as reports spell it, not in capitals', async () => {
    const { names } = await open(['Rain in NEW ORLEANS today.', 'Rain in New Orleans again.']);
    expect(shown(names)).toEqual(['New Orleans 2']);
  });

  it('are few enough to choose from, however many names there are', async () => {
    const letters = Array.from({ length: 900 }, (_, at) =>
      [at % 26, Math.floor(at / 26)].map((place) => 'abcdefghijklmnopqrstuvwxyzäöüéèñçøåæ'[place]),
    );
    const bodies = letters.map(([one, two], at) => `The people of B${one}${two}q left camp ${at}.`);
    const { names } = await open(bodies);
    expect(names.topics().length).toBeGreaterThan(300);
    expect(names.topics().length).toBeLessThanOrEqual(600);
  });

  it('are given at once, before the reports are read', async () => {
    const { corpus } = await open(BODIES);
    const names = new TopicNames(corpus, () => undefined);
    expect(names.topics()).toEqual([]);
    await vi.waitFor(() => expect(names.topics()).not.toEqual([]));
  });

  it('of two corpora are counted together', async () => {
    const [own, other] = await Promise.all([open(BODIES), open(BODIES.slice(3))]);
    expect(shown(jointTopics(own.names, other.names))).toEqual([
      'Mosul 3',
      'Jordan 2',
      'Mosul and Jordan 2',
      'Latakia 2',
    ]);
  });
});

describe('the topics to choose from', () => {
  const topic = (name: string, reports: number) => ({ name, folded: name.toLowerCase(), reports });
  const TOPICS = [topic('Iraq', 9), topic('North Iran', 8), topic('Iran', 7), topic('Mosul', 6)];
  const offered = (typed: string) => topicChoices(typed, TOPICS).map(({ name }) => name);

  it('begin with what is typed, in any case, or have a word that does', () => {
    expect(offered('ira')).toEqual(['Iraq', 'Iran', 'North Iran']);
    expect(offered(' MOS')).toEqual(['Mosul']);
    expect(offered('zzz')).toEqual([]);
  });

  it('are those of most reports if nothing is typed', () => {
    expect(offered('')).toEqual(['Iraq', 'North Iran', 'Iran', 'Mosul']);
  });

  it('are none for a long text', () => {
    expect(offered('Iraq '.repeat(60))).toEqual([]);
  });
});
