import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  countRepeated,
  placeOf,
  scoreEvent,
  scoreJudged,
} from '../../bench/timeline-events/score.ts';
import { benchTimelineEvents } from '../../bench/timeline-events/timeline-events.ts';
import { type Judgement, readJudged, readTopics } from '../../bench/timeline-events/topics.ts';
import type { Entry, EventDate } from '../../src/timeline/timeline.ts';
import { makeArticle, makeFolder } from '../corpus/folders.ts';
import { quoteOf } from '../discord/reports.ts';

/** An entry with one quote, its article's whole body. */
function entry(date: string, body: string, rest: Partial<EventDate> & { id?: string } = {}): Entry {
  const { id = body, ...when } = rest;
  const article = makeArticle({ id, title: `Report ${id}`, body });
  return {
    when: {
      date,
      until: null,
      precision: 'day',
      basis: 'text',
      expression: null,
      uncertain: null,
      ...when,
    },
    quotes: [quoteOf(article, body)],
    alsoReportedBy: [],
  };
}

const CROSSING = { date: '2019-09-07', match: 'crossed' };

describe('a key event', () => {
  it('is found by an entry of its day whose quote tells it, in any case', () => {
    const score = scoreEvent([entry('2019-09-07', 'The convoy Crossed the border.')], CROSSING);
    expect(score).toEqual({ found: true, foundNear: true, coarse: false, dated: true });
  });

  it('is only dated if the quote of its day tells something else', () => {
    const score = scoreEvent([entry('2019-09-07', 'The convoy reached the base.')], CROSSING);
    expect(score).toEqual({ found: false, foundNear: false, coarse: false, dated: true });
  });

  it('is near, but not found, on the day before or after', () => {
    const text = 'The convoy crossed the border.';
    for (const [date, foundNear] of Object.entries({
      '2019-09-05': false,
      '2019-09-06': true,
      '2019-09-08': true,
      '2019-09-09': false,
    })) {
      const score = scoreEvent([entry(date, text)], CROSSING);
      expect(score).toEqual({ found: false, foundNear, coarse: false, dated: false });
    }
  });

  it('is found coarsely by a month, a year or a range that covers its day', () => {
    const text = 'The convoy crossed the border.';
    const month = entry('2019-09', text, { precision: 'month' });
    const year = entry('2019', text, { precision: 'year' });
    const range = entry('2019-09-05', text, { until: '2019-09-08', precision: 'range' });
    for (const coarse of [month, year, range]) {
      expect(scoreEvent([coarse], CROSSING)).toMatchObject({ found: true, coarse: true });
    }
    const day = entry('2019-09-07', text);
    expect(scoreEvent([month, day], CROSSING)).toMatchObject({ found: true, coarse: false });
    const before = entry('2019-08', text, { precision: 'month' });
    expect(scoreEvent([before], CROSSING)).toMatchObject({ found: false, foundNear: false });
  });

  it('can be known to one of several days, or to a month or year', () => {
    const entries = [entry('2019-09-07', 'The convoy crossed the border.')];
    const found = (date: string) => scoreEvent(entries, { ...CROSSING, date }).found;
    expect(['2019-09-0[67]', '2019-09-(07|10)', '2019-09', '2019'].map(found)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(['2019-09-0[68]', '2019-10', '2018', '09-07'].map(found)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('is found by any quote of an entry', () => {
    const [told, denied] = [
      entry('2019-09-07', 'Nothing moved.'),
      entry('2019-09-07', 'It crossed.'),
    ];
    const both = { ...told, quotes: [...told.quotes, ...denied.quotes] };
    expect(scoreEvent([both], CROSSING).found).toBe(true);
  });
});

describe('an entry is a repetition', () => {
  const first = entry(
    '2019-09-07',
    'More than 100 trucks crossed the border into Iraq from Jordan.',
  );

  it('of the same sentence, or of almost the same', () => {
    const same = entry(
      '2019-09-08',
      'More than 100 trucks crossed the border into Iraq from Jordan',
    );
    const headed = entry(
      '2019-09-09',
      'Convoy seen. MORE THAN 100 trucks crossed the border into Iraq from Jordan.',
    );
    const updated = entry(
      '2019-09-10',
      'More than 120 trucks crossed the border into Iraq from Jordan.',
    );
    expect(countRepeated([first, same, headed, updated])).toBe(3);
  });

  it('of another report with the same headline', () => {
    const title = 'Convoy crosses the border';
    const told = (id: string, body: string) => ({
      ...first,
      quotes: [quoteOf(makeArticle({ id, title, body }), body)],
    });
    const original = told('a', 'Trucks crossed the border.');
    expect(countRepeated([original, told('b', 'The base is large.')])).toBe(1);
    expect(countRepeated([original, told('a', 'The base is large.')])).toBe(0);
  });
});

describe('the judgements of a timeline', () => {
  const wrong = entry('2019-09-08', 'The convoy crossed the border.', { id: 'a' });
  const off = entry('2019-09-09', 'The base is large.', { id: 'b' });
  const range = entry('2019-09-01', 'Trucks came.', { until: '2019-09-03', id: 'c' });
  const judge = (one: Entry, rest: Pick<Judgement, 'about' | 'dated'>) => ({
    ...placeOf(one),
    ...rest,
  });
  const judgements = [
    judge(wrong, { about: true, dated: 'wrong' }),
    judge(off, { about: false, dated: 'unclear' }),
    judge(range, { about: true, dated: 'right' }),
  ];

  it('are found by article, start and date, with the end of a range', () => {
    expect(placeOf(range)).toEqual({ article: 'c', start: 0, date: '2019-09-01/2019-09-03' });
    expect(scoreJudged([wrong, off, range], judgements)).toEqual({
      judged: 3,
      about: 2,
      wrong: 1,
      unclear: 1,
    });
  });

  it('do not count for the same sentence on another day, or another sentence', () => {
    const mended = entry('2019-09-07', 'The convoy crossed the border.', { id: 'a' });
    const other = entry('2019-09-08', 'The convoy crossed the border.', { id: 'd' });
    expect(scoreJudged([mended, other], judgements).judged).toBe(0);
  });
});

describe('the benchmark of key events', () => {
  const article = {
    id: 'convoy',
    title: 'Convoy crosses into Iraq',
    source: null,
    author: null,
    published: '2019-09-09',
    url: null,
    body: 'A convoy of more than 100 military trucks crossed into Iraq from Jordan on 7 September 2019.',
  };
  const events = [
    { date: '2019-09-07', match: 'jordan' },
    { date: '2019-09-09', match: 'base' },
  ];

  function makeData(): string {
    const folder = makeFolder();
    mkdirSync(join(folder, 'iraq'));
    writeFileSync(join(folder, 'iraq', 'corpus.jsonl'), JSON.stringify(article));
    const topics = { id: 't', corpus: 'iraq', topic: 'military convoy', events };
    writeFileSync(join(folder, 'topics.jsonl'), `${JSON.stringify(topics)}\n`);
    return folder;
  }

  it('scores files together and apart, and names what each topic misses', async () => {
    const data = makeData();
    const file = join(data, 'topics.jsonl');
    const { rows, details } = await benchTimelineEvents([
      ...['--data', data, '--topics', file],
      ...['--topics', file],
    ]);
    const figures = { found: 0.5, foundNear: 0.5, coarse: 0, dated: 0.5, repeated: 0 };
    expect(rows).toEqual([
      { topics: 'all', events: 4, entries: 2, ...figures },
      { topics: file, events: 2, entries: 1, ...figures },
      { topics: file, events: 2, entries: 1, ...figures },
    ]);
    expect(details[0]).toMatchObject({ id: 't', found: 0.5, missed: '2019-09-09 base' });
  });

  it('counts judged entries, and those without a judgement', async () => {
    const data = makeData();
    const file = join(data, 'judged.json');
    const entries = [
      { article: 'convoy', start: 0, date: '2019-09-07', about: true, dated: 'right' },
    ];
    const judged = { corpus: 'iraq', topic: 'military convoy', entries };
    writeFileSync(file, JSON.stringify([judged, { ...judged, topic: 'convoy', entries: [] }]));
    const { rows } = await benchTimelineEvents(['--data', data, '--judged', file]);
    expect(rows).toEqual([
      { topics: 2, entries: 2, notJudged: 1, offTopic: 0, misdated: 0, unclear: 0 },
    ]);
  });
});

describe("the project's own topics", () => {
  const folder = 'bench/timeline-events';

  it('are in one file each', async () => {
    const fitted = await readTopics(join(folder, 'fitted.jsonl'));
    const read = await readTopics(join(folder, 'read.jsonl'));
    expect([fitted.length, read.length]).toEqual([20, 20]);
    const all = [...fitted, ...read];
    expect(new Set(all.map(({ id }) => id)).size).toBe(40);
    expect(new Set(all.map(({ corpus, topic }) => `${corpus} ${topic}`)).size).toBe(40);
  });

  it('are judged once for each entry', async () => {
    for (const { entries } of await readJudged(join(folder, 'judged.json'))) {
      const places = entries.map(({ article, start, date }) => `${article} ${start} ${date}`);
      expect(new Set(places).size).toBe(entries.length);
    }
  });
});
