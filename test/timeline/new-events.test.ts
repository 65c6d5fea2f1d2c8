import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { Slices } from '../../src/give-way.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { cut } from '../../src/text/span.ts';
import { JointNewEvents } from '../../src/timeline/new-events/joint-new-events.ts';
import { newEvents } from '../../src/timeline/new-events/new-events.ts';
import { corpusOf } from '../search/corpora.ts';

const FLOOD = {
  title: 'River Tamar floods Ellery',
  published: '2026-11-17',
  body: 'The river Tamar flooded the lower town of Ellery on Tuesday. Schools stayed closed.',
};

const tell = async (articles: readonly Partial<Article>[]) => {
  const corpus = await corpusOf(articles);
  const { index } = new Searcher(corpus);
  const ids = corpus.articles().map(({ id }) => id);
  const events = await newEvents(ids, index, new Slices());
  return events.map(({ quote, reports }) => ({
    words: cut(quote.article.body, quote.span),
    reports: reports.map(({ id }) => id),
  }));
};

describe('new reports', () => {
  test('make one event if they tell the same, and two if they are from other days', async () => {
    const later = { ...FLOOD, published: '2026-11-28' };
    const [first, second] = await tell([FLOOD, { ...FLOOD, title: 'Ellery flooded' }, later]);
    expect(first?.reports).toEqual(['article-0', 'article-1']);
    expect(second?.reports).toEqual(['article-2']);
    expect(first?.words).toBe('The river Tamar flooded the lower town of Ellery on Tuesday.');
  });

  test('are quoted word for word, with the sentence before if the quoted one leans on it', async () => {
    const [event] = await tell([
      {
        title: 'He resigned',
        body: 'Ines Calder is mayor of Ellery. She resigned as mayor of Ellery on Monday over the flood.',
      },
    ]);
    expect(event?.words).toContain('Ines Calder is mayor of Ellery.');
  });

  test('are not quoted by a heading, by what belongs to the page, or if they are retracted', async () => {
    expect(await tell([{ ...FLOOD, retracted: 'It was another river.' }])).toEqual([]);
    expect(await tell([{ title: 'Nothing', body: 'Nothing.' }])).toEqual([]);
    const [event] = await tell([{ ...FLOOD, body: `Flood news\n\n${FLOOD.body}` }]);
    expect(event?.words).toContain('The river Tamar flooded');
  });

  test('of two corpora are told together, those of each by itself', async () => {
    const [own, other] = [
      await corpusOf([FLOOD]),
      await corpusOf([FLOOD, { ...FLOOD, id: 'other' }]),
    ];
    const finderOf = ({ index }: Searcher) => ({
      tell: (ids: readonly string[]) => newEvents(ids, index, new Slices()),
    });
    const joint = new JointNewEvents(
      finderOf(new Searcher(own)),
      finderOf(new Searcher(other)),
      own,
    );
    const events = await joint.tell(['article-0', 'other']);
    expect(events.map(({ quote }) => quote.article)).toEqual([
      own.get('article-0'),
      other.get('other'),
    ]);
  });
});
