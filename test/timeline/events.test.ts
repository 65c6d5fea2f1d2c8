import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { cut } from '../../src/text/span.ts';
import type { Entry, TimelineOptions } from '../../src/timeline/timeline.ts';
import { Timeliner } from '../../src/timeline/timeliner.ts';
import { corpusOf } from '../search/corpora.ts';

async function entriesOf(
  articles: readonly Partial<Article>[],
  topic: string,
  options: Partial<TimelineOptions> = {},
): Promise<readonly Entry[]> {
  const { index } = new Searcher(await corpusOf(articles));
  const timeline = await new Timeliner(index).build(topic, {
    filters: NO_FILTERS,
    from: null,
    to: null,
    entries: 12,
    quotes: 1,
    ...options,
  });
  return timeline.entries;
}

function told({ when, quotes }: Entry) {
  const texts = quotes.map(({ article, span, side }) => [side, cut(article.body, span)]);
  return [when.date, ...texts];
}

const report = (published: string, title: string, body: string): Partial<Article> => ({
  published,
  title,
  body,
});

describe('an event that several reports tell', () => {
  const FIRST =
    'A bomb in the market of Azaz killed at least 20 people on 13 October 2016, officials said.';

  it('is one entry, with the newest other toll beside it', async () => {
    const later = 'The bomb in the Azaz market on 13 October 2016 killed 27 people, medics said.';
    const entries = await entriesOf(
      [
        report('2016-10-14', 'Bomb in Azaz market', FIRST),
        report(
          '2016-10-15',
          'Azaz buries its dead',
          'The bomb in the market of Azaz on 13 October 2016 killed 24 people, the town said.',
        ),
        report('2016-10-16', 'Toll of Azaz bomb', later),
      ],
      'Azaz market bomb',
    );
    const [entry, ...others] = entries.map(told);
    expect(others).toEqual([]);
    expect(entry).toHaveLength(3);
    expect(entry?.[2]?.[0]).toBe('figure');
    expect(entry?.[2]?.[1]).toMatch(/27|20/);
  });

  it('stands once if two reports print the same sentence on two dates', async () => {
    const sentence =
      'A bomb in the market of Azaz killed at least 20 people on Thursday, officials of the town said.';
    const entries = await entriesOf(
      [
        report('2016-10-14', 'Bomb in Azaz market', sentence),
        report('2016-10-24', 'Bomb kills many in Azaz', sentence),
      ],
      'Azaz market bomb',
    );
    expect(entries).toHaveLength(1);
  });

  it('has an entry beside another event of its day', async () => {
    const entries = await entriesOf(
      [
        report('2016-10-14', 'Bomb in Azaz market', FIRST),
        report(
          '2016-10-14',
          'Turkey closes its border at Azaz',
          'Turkey closed the border crossing near Azaz on 13 October 2016 because of the market bomb.',
        ),
      ],
      'Azaz market bomb',
    );
    expect(entries.map(({ when }) => when.date)).toEqual(['2016-10-13', '2016-10-13']);
  });

  it('shares one entry with the rest of its day if several quotes are asked for', async () => {
    const entries = await entriesOf(
      [
        report('2016-10-14', 'Bomb in Azaz market', FIRST),
        report(
          '2016-10-14',
          'Turkey closes its border at Azaz',
          'Turkey closed the border crossing near Azaz on 13 October 2016 because of the market bomb.',
        ),
      ],
      'Azaz market bomb',
      { quotes: 2 },
    );
    expect(entries.map(({ quotes }) => quotes.length)).toEqual([2]);
  });
});

it('leaves out what is hardly about the topic if there is enough to tell', async () => {
  const bombs = ['March', 'April', 'May'].map((month, at) =>
    report(
      `2016-0${at + 3}-14`,
      `Bomb in Azaz market in ${month}`,
      `A bomb in the market of Azaz killed ${at + 12} people on 13 ${month} 2016, officials said.`,
    ),
  );
  const aside = report(
    '2016-09-20',
    'Apples',
    `${'The harvest of apples was good in all villages of the north this year. '.repeat(12)}On 1 September 2016 our cousins sold apples: at the market of Azaz, in Idlib, in Homs; and in three towns near the border.`,
  );
  const entries = await entriesOf([...bombs, aside], 'Azaz market bomb');
  expect(entries.map(({ when }) => when.date)).toEqual(['2016-03-13', '2016-04-13', '2016-05-13']);
});

describe('a topic that asks for a toll', () => {
  const toll = (published: string, body: string) => report(published, 'Azaz market bomb', body);

  it('has one entry for each new figure, on the day that it was given', async () => {
    const entries = await entriesOf(
      [
        toll(
          '2016-10-14',
          'The bomb in the Azaz market killed 20 people, officials said on Friday.',
        ),
        toll(
          '2016-10-15',
          'At least 20 people died in the bomb attack on the market, a paper said.',
        ),
        toll(
          '2016-10-16',
          'The Azaz market bomb killed 27 people and wounded 60, the medics said.',
        ),
      ],
      'Azaz bomb death toll',
    );
    expect(entries.map(({ when }) => [when.date, when.basis])).toEqual([
      ['2016-10-14', 'report'],
      ['2016-10-16', 'report'],
    ]);
  });
});
