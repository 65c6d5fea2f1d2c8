import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import type { SearchIndex } from '../../src/search/index/search-index.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { cut } from '../../src/text/span.ts';
import type { Entry, Timeline, TimelineOptions } from '../../src/timeline/timeline.ts';
import { Timeliner } from '../../src/timeline/timeliner.ts';
import { TESTER } from '../corpus/folders.ts';
import { corpusOf, reports } from '../search/corpora.ts';

const OPTIONS: TimelineOptions = {
  filters: NO_FILTERS,
  from: null,
  to: null,
  entries: 8,
  quotes: 1,
};

async function timelineOf(
  articles: readonly Partial<Article>[] | 'reports',
  topic: string,
  options: Partial<TimelineOptions> = {},
): Promise<Timeline> {
  const corpus = articles === 'reports' ? await reports() : await corpusOf(articles);
  return new Timeliner(new Searcher(corpus).index).build(topic, { ...OPTIONS, ...options });
}

function told({ quotes }: Entry): string[] {
  return quotes.map(({ article, span }) => cut(article.body, span));
}

function dates({ entries }: Timeline): string[] {
  return entries.map(({ when }) => [when.date, when.until].filter(Boolean).join('/'));
}

describe('a timeline of the two reports', () => {
  it('dates an event by the text, and points at the words', async () => {
    const timeline = await timelineOf('reports', 'Ayn al-Asad');
    const visit = timeline.entries.find((entry) => told(entry).join().includes('Trump'));
    expect(visit?.when).toMatchObject({ date: '2018-12', precision: 'month', basis: 'text' });
    const [quote] = visit?.quotes ?? [];
    const { expression } = visit?.when ?? {};
    expect(quote && expression && cut(quote.article.body, expression)).toContain(
      'December last year',
    );
  });

  it('uses the day of the report if the text gives no date', async () => {
    const timeline = await timelineOf('reports', 'Ayn al-Asad');
    const convoy = timeline.entries.find((entry) =>
      told(entry).join().includes('convoy of more than'),
    );
    expect(convoy?.when).toMatchObject({ date: '2019-09-07', basis: 'report', expression: null });
  });

  it('dates "Earlier in the week" by the days up to the report', async () => {
    expect(dates(await timelineOf('reports', 'Iranian base'))).toContain('2019-09-02/2019-09-07');
  });

  it('gives no date to a "Monday" quoted from another report', async () => {
    const timeline = await timelineOf('reports', 'Fatah Alliance withdrawal');
    const texts = timeline.entries.flatMap(told).join('\n');
    expect(texts).not.toContain('to call Monday');
  });

  it('lists the undated report as undated', async () => {
    const timeline = await timelineOf('reports', 'Ayn al-Asad');
    const dated = timeline.entries.flatMap(({ quotes }) => quotes.map(({ article }) => article));
    expect(dated.every(({ published }) => published !== null)).toBe(true);
    expect(timeline.undated.map(({ article }) => article.published)).toEqual([null]);
  });

  it('names the nearest reports for a topic without reports', async () => {
    const timeline = await timelineOf('reports', 'capital of France');
    expect([timeline.entries, timeline.undated]).toEqual([[], []]);
    expect(timeline.nearest).toHaveLength(1);
  });

  it('quotes only the relevant passages of a report that only mentions the topic', async () => {
    const timeline = await timelineOf('reports', 'Trump');
    expect(timeline.entries.flatMap(told).join()).not.toContain('al-Bukamai');
  });
});

describe('the entries of a timeline', () => {
  const report = (title: string, body: string, published = '2016-07-03') => ({
    title,
    published,
    body,
  });

  it('count weekdays from the day that their report prints at its head', async () => {
    const timeline = await timelineOf(
      [
        report(
          'Bomb hits Qamishli',
          '27 Jul 2016 A bomb killed at least 44 people in the city of Qamishli on Wednesday, officials of the city said.',
          '2016-07-06',
        ),
      ],
      'Qamishli bomb',
    );
    expect(dates(timeline)).toEqual(['2016-07-27']);
  });

  it('are about all of the topic, not half of it', async () => {
    const timeline = await timelineOf(
      [
        report(
          'Car bombs in Homs',
          'Two car bombs killed 32 people in the city of Homs on 1 July 2016, the governor of the province said.',
        ),
        report(
          'Talks in Homs',
          'Rebels and the government met in the city of Homs on 2 July 2016 for talks on a truce, the governor said.',
        ),
        report(
          'Car bombs in Raqqa',
          'Two car bombs killed 12 people in the city of Raqqa on 3 July 2016, the governor of the province said.',
        ),
      ],
      'Homs car bombs',
    );
    expect(dates(timeline)).toEqual(['2016-07-01']);
  });

  it('can name the topic in their heading alone', async () => {
    const timeline = await timelineOf(
      [
        report(
          'A week of war',
          'Rebels and the government met for talks on a truce in the capital.\n\nKobane\n\nOn 1 July 2016 the last fighters left the ruins of the town by bus, with their families. Rain fell for two days on the fields around it. On 2 July 2016 the first shops were opened again by traders who had returned.',
        ),
      ],
      'Kobane',
    );
    expect(dates(timeline)).toEqual(expect.arrayContaining(['2016-07-01', '2016-07-02']));
  });
});

describe('a timeline', () => {
  const flood = (published: string, body: string, rest: Partial<Article> = {}) => ({
    title: 'The flood at the dam',
    published,
    body,
    ...rest,
  });

  it('does not give later developments the date of the sentence before', async () => {
    const timeline = await timelineOf(
      [
        flood(
          '2020-03-12',
          'The flood reached the dam on 2 March 2020 and broke its northern gate. Many families have returned to the dam since then, and its market has opened.',
        ),
      ],
      'flood at the dam',
      { quotes: 5 },
    );
    const [first] = timeline.entries;
    expect(first && told(first).join()).not.toContain('returned');
  });

  it('quotes other reports before retracted ones', async () => {
    const day = 'The flood reached the dam on 2 March 2020 and broke its';
    const timeline = await timelineOf(
      [
        flood('2020-03-02', `${day} gate, the long northern gate.`, { retracted: 'made up' }),
        flood('2020-03-03', `${day} gate, an engineer said to the people of the town.`),
        flood('2020-03-04', `${day} gate, the long northern gate, said one.`, { retracted: 'no' }),
      ],
      'flood at the dam',
    );
    const [first] = timeline.entries;
    expect(first?.quotes[0]?.article.retracted).toBeNull();
  });

  it('is in the order of events, not of reports', async () => {
    const timeline = await timelineOf(
      [
        flood(
          '2020-03-10',
          'The dam was opened again on 9 March 2020 after the long flood had gone.',
        ),
        flood(
          '2020-03-12',
          'The flood reached the dam on 2 March 2020 and broke its northern gate.',
        ),
      ],
      'flood at the dam',
    );
    expect(dates(timeline)).toEqual(['2020-03-02', '2020-03-09']);
    expect([timeline.from, timeline.to]).toEqual(['2020-03-02', '2020-03-09']);
  });

  it('stays within its range, and drops dates that may be outside', async () => {
    const articles = [
      flood('2020-03-12', 'The flood reached the dam on 2 March 2020 and broke its northern gate.'),
      flood('2020-05-12', 'The flood of water from the dam was first feared by engineers in 2020.'),
      flood(
        '2020-06-12',
        'The flood gates of the dam were all repaired in May 2020 by the engineers.',
      ),
    ];
    const options = { from: '2020-05-01', to: '2020-05-31' };
    expect(dates(await timelineOf(articles, 'flood at the dam', options))).toEqual(['2020-05']);
  });

  it('has the most reported days, and says that there are more', async () => {
    const articles = [
      ...Array.from({ length: 4 }, (_, at) =>
        flood(
          `2020-03-1${at}`,
          `Report ${at}: the flood reached the dam on 2 March 2020 by night.`,
        ),
      ),
      flood(
        '2020-03-20',
        'The flood was discussed in a meeting at the dam on 17 March 2020 again.',
      ),
    ];
    const timeline = await timelineOf(articles, 'flood at the dam', { entries: 1 });
    expect(dates(timeline)).toEqual(['2020-03-02']);
    expect(timeline.more).toBe(true);
  });

  it('quotes one report, and names the others', async () => {
    const timeline = await timelineOf(
      [
        flood(
          '2020-03-03',
          'The flood reached the dam on 2 March 2020 and broke its northern gate.',
        ),
        flood(
          '2020-03-04',
          'On 2 March 2020 the flood reached the dam, whose northern gate broke.',
          {
            title: 'The gate',
          },
        ),
      ],
      'flood at the dam',
    );
    const entry = timeline.entries.find(({ when }) => when.date === '2020-03-02');
    expect(entry?.quotes).toHaveLength(1);
    expect(entry?.alsoReportedBy).toHaveLength(1);
  });

  it('shows a denial beside the claim', async () => {
    const timeline = await timelineOf(
      [
        flood(
          '2020-03-03',
          'Engineers opened the northern gate of the dam on 2 March 2020 in the flood.',
        ),
        flood(
          '2020-03-04',
          'The ministry denied that engineers opened the northern gate of the dam on 2 March 2020 in the flood.',
          { title: 'The ministry' },
        ),
      ],
      'gate of the dam in the flood',
    );
    const entry = timeline.entries.find(({ when }) => when.date === '2020-03-02');
    expect(entry && told(entry).filter((text) => text.includes('denied'))).toHaveLength(1);
    expect(entry?.quotes).toHaveLength(2);
  });

  it('does not take the dateline for an event', async () => {
    const timeline = await timelineOf(
      [
        flood(
          '2020-03-04',
          '4 March 2020\n\nThe flood broke the northern gate of the old dam at night.',
        ),
      ],
      'flood at the dam',
    );
    expect(timeline.entries.map(({ when }) => [when.date, when.basis])).toEqual([
      ['2020-03-04', 'report'],
    ]);
  });

  it('uses only the reports that pass the filters', async () => {
    const articles = [
      flood(
        '2020-03-12',
        'The flood reached the dam on 2 March 2020 and broke its northern gate.',
        {
          source: 'One',
        },
      ),
      flood('2020-03-12', 'The flood left the dam on 9 March 2020 and the gate was built again.', {
        source: 'Two',
        title: 'The flood at the dam, later',
      }),
    ];
    const filters = { ...NO_FILTERS, sources: ['Two'] };
    const timeline = await timelineOf(articles, 'flood at the dam', { filters });
    expect(dates(timeline)).toEqual(['2020-03-09']);
    expect(timeline.articles.map(({ source }) => source)).toEqual(['Two']);
  });

  describe('while it is built', () => {
    const TOPIC = 'flood at the dam';
    const report = (number: number, told: string) =>
      flood(`2020-03-0${number}`, `On ${number} March 2020 the flood at the dam ${told}.`, {
        id: `report-${number}`,
        title: `The flood at the dam, day ${number}`,
      });

    /** Builds it with a clock that jumps at each reading, and calls `atPause` at each pause. */
    async function interrupted(atPause: (index: SearchIndex, pause: number) => void) {
      const { index } = new Searcher(
        await corpusOf([
          report(1, 'broke the northern gate by night'),
          report(2, 'drowned the harvest of four villages'),
          report(3, 'closed both roads to the capital'),
        ]),
      );
      let [time, pauses] = [0, 0];
      const clock = () => {
        time += 10;
        return time;
      };
      const timeline = await new Timeliner(index, undefined, clock).build(
        TOPIC,
        OPTIONS,
        async () => {
          pauses += 1;
          atPause(index, pauses);
        },
      );
      return { timeline, pauses };
    }

    it('gives way before each passage, report and entry', async () => {
      const { timeline, pauses } = await interrupted(() => {});
      expect(dates(timeline)).toEqual(['2020-03-01', '2020-03-02', '2020-03-03']);
      expect(pauses).toBe(9);
    });

    it('leaves out a report that is removed', async () => {
      const { timeline } = await interrupted((index, pause) => {
        if (pause === 3) index.remove('report-2');
      });
      expect(dates(timeline)).toEqual(['2020-03-01', '2020-03-03']);
      expect(timeline.articles).toHaveLength(2);
    });

    it('uses the new text of a report that is changed', async () => {
      const { timeline } = await interrupted((index, pause) => {
        const article = index.article('report-2')?.article;
        if (pause === 3 && article)
          index.put({ ...article, ...report(2, 'broke the eastern gate') });
      });
      const texts = timeline.entries.flatMap(told).join();
      expect(texts).toContain('eastern');
      expect(texts).not.toContain('harvest');
    });
  });

  it('uses the new date of a report that is changed', async () => {
    const corpus = await corpusOf([
      flood('2020-03-12', 'The flood reached the dam on 2 March 2020 and broke its northern gate.'),
    ]);
    const timeliner = new Timeliner(new Searcher(corpus).index);
    await timeliner.readAhead();
    const [article] = corpus.articles();
    if (!article) throw new Error('The corpus has an article');
    await corpus.put({ ...article, body: article.body.replace('2 March', '3 March') }, TESTER);
    expect(dates(await timeliner.build('flood at the dam', OPTIONS))).toEqual(['2020-03-03']);
  });
});
