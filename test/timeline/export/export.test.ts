import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { ENGLISH, textsOf } from '../../../src/discord/languages/texts.ts';
import { timelineFileWordsIn } from '../../../src/discord/replies/words/files.ts';
import { exportFiles } from '../../../src/timeline/export/files.ts';
import { COLUMNS } from '../../../src/timeline/export/rows.ts';
import type { Entry } from '../../../src/timeline/timeline.ts';
import { makeArticle } from '../../corpus/folders.ts';
import { convoy } from '../../discord/reports.ts';
import { accusation, timelineAnswer, undated, visit } from '../../discord/timelines.ts';
import { makeEntry } from '../chart/timelines.ts';

/** The timeline of the two real reports. */
const ASAD = timelineAnswer({ entries: [visit, accusation], undated: [undated] });

function contentOf(name: string, answer = ASAD, texts = ENGLISH): string {
  const file = exportFiles(answer.timeline, timelineFileWordsIn(answer, texts)).find(
    (each) => each.name === name,
  );
  if (!file) throw new Error(`There is no ${name}`);
  return file.content;
}

/** An entry that quotes all of a report. */
function entryFrom(details: Partial<Article>, date = '2019-09-07'): Entry {
  const article = makeArticle(details);
  const entry = makeEntry(date, article.body);
  return { ...entry, quotes: entry.quotes.map((quote) => ({ ...quote, article })) };
}

const withEntries = (...entries: readonly Entry[]) => timelineAnswer({ entries });

/** Reads CSV as RFC 4180 describes it. */
function readCsv(csv: string): string[][] {
  const records: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') records.push([]);
  }
  return records.slice(0, -1);
}

describe('the table', () => {
  it('has a row for each quote, with what is known of it', () => {
    const { rows } = JSON.parse(contentOf('timeline.json'));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toEqual({
      number: 1,
      date: '2018-12',
      until: null,
      precision: 'month',
      basis: 'text',
      expression: 'In December last year',
      quote:
        'In December last year, US President Donald Trump paid a surprise visit to troops there during the Xmas period.',
      source: null,
      author: 'Ken Hanly',
      published: '2019-09-07',
      title: convoy.title,
      url: convoy.url,
      retracted: null,
      others: null,
      article: convoy.id,
      uncertain: null,
      speaker: null,
    });
    expect(rows[1]).toMatchObject({ number: 2, date: '2019-09-02', until: '2019-09-07' });
    expect(rows[2]).toMatchObject({ number: null, date: null, basis: 'none', published: null });
  });

  it('says why a report is retracted, and who else reports the event', () => {
    const entry = entryFrom({ source: 'Xinhua', retracted: 'The figures were wrong.' });
    const others = [makeArticle({ source: 'Reuters' }), makeArticle({ author: 'Ken Hanly' })];
    const answer = withEntries({ ...entry, alsoReportedBy: others });
    const [row] = JSON.parse(contentOf('timeline.json', answer)).rows;
    expect(row).toMatchObject({
      retracted: 'The figures were wrong.',
      others: 'Reuters; Ken Hanly',
    });
  });

  it('has a contradicting quote under the same number, without the words of another report', () => {
    const against = entryFrom({ body: 'No president came.' }).quotes;
    const answer = withEntries({ ...visit, quotes: [...visit.quotes, ...against] });
    const { rows } = JSON.parse(contentOf('timeline.json', answer));
    expect(rows).toMatchObject([
      { number: 1, expression: 'In December last year' },
      { number: 1, date: '2018-12', expression: null, quote: 'No president came.' },
    ]);
  });

  it('says what limits the timeline', () => {
    const options = { ...ASAD.options, from: '2018-01-01' };
    const { limits } = JSON.parse(contentOf('timeline.json', { ...ASAD, options }));
    expect(limits).toBe('Only events on or after 1 January 2018.');
  });
});

describe('CSV', () => {
  it('has the same columns and values as the JSON', () => {
    const [header, ...records] = readCsv(contentOf('timeline.csv').slice(1));
    expect(header).toEqual(COLUMNS);
    const { rows } = JSON.parse(contentOf('timeline.json'));
    expect(Object.keys(rows[0])).toEqual(COLUMNS);
    expect(records).toEqual(
      rows.map((row: Record<string, unknown>) =>
        COLUMNS.map((column) => String(row[column] ?? '')),
      ),
    );
  });

  it('begins with a byte order mark, so that spreadsheets read it as UTF-8', () => {
    expect(contentOf('timeline.csv').startsWith('\ufeffnumber,date,')).toBe(true);
  });

  it.each([
    'He said "no", then; left.',
    'One line.\r\nAnother.\n\nThird.',
    ' Spaces before and after ',
    'قال المتحدث، إن',
    'It cost 5 = 3 + 2.',
    'O’Brien’s “word”',
  ])('keeps %j as it is', (body) => {
    const [header = [], record = []] = readCsv(
      contentOf('timeline.csv', withEntries(entryFrom({ body }))).slice(1),
    );
    expect(record[header.indexOf('quote')]).toBe(body);
  });

  it.each([
    '=HYPERLINK("http://example.com","Click")',
    '+1 555 0100',
    '-2 degrees',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '\n=1+1',
    '＝1+1',
    "'=1+1",
    "''-1",
  ])('has an apostrophe before %j, in any column', (text) => {
    const entry = entryFrom({ body: text, title: text, source: text, author: text });
    const [header = [], record = []] = readCsv(
      contentOf('timeline.csv', withEntries(entry)).slice(1),
    );
    for (const column of ['quote', 'title', 'source', 'author']) {
      expect(record[header.indexOf(column)]).toBe(`'${text}`);
    }
  });
});

describe('Markdown', () => {
  it('has a heading for each date, and each quote with its attribution', () => {
    const url = 'https://example.com/a_(b)';
    const entry = entryFrom({ source: 'Xinhua', author: 'Li Wei', published: '2019-09-08', url });
    const retracted = entryFrom({ retracted: 'Wrong.' }, '2019-09');
    const answer = timelineAnswer({ entries: [entry, retracted], undated: [undated] });
    expect(contentOf('timeline.md', answer)).toBe(
      [
        '# Ayn al-Asad',
        'September 2019 · 2 reports',
        '## 1 · 7 September 2019',
        '> The convoy came from Jordan.',
        `[A convoy crosses the border](<${url}>) · Xinhua · Li Wei · 8 September 2019`,
        '## 2 · September 2019',
        '> The convoy came from Jordan.',
        '**Retracted: Wrong.** · A convoy crosses the border · undated',
        '## Undated',
        '> Ryder dispels recent misconceptions suggesting US forces are involved in securing the Iraq-Syria border.',
        'Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions · Denied by Pat Ryder, a spokesperson from the Pentagon · undated\n',
      ].join('\n\n'),
    );
  });

  it('says how a date is known', () => {
    expect(contentOf('timeline.md')).toContain('dated by the text: “Earlier in the week”');
    const entry = makeEntry('2019-09-07', 'The convoy came.');
    const when = { ...entry.when, basis: 'report' } as const;
    expect(contentOf('timeline.md', withEntries({ ...entry, when }))).toContain(
      '· date of the report',
    );
  });

  it.each([
    ['# heading', '> \\# heading'],
    ['1. one', '> 1\\. one'],
    ['- item', '> \\- item'],
    ['    code', '> code'],
    ['*bold* _it_ `x` <b> [a](b) \\', '> \\*bold\\* \\_it\\_ \\`x\\` \\<b\\> \\[a\\](b) \\\\'],
    ['one\n\ntwo', '> one\n> two'],
  ])('shows %j as it is printed', (body, shown) => {
    expect(contentOf('timeline.md', withEntries(entryFrom({ body })))).toContain(`\n\n${shown}\n`);
  });
});

describe('an uncertain date', () => {
  const entry = makeEntry('2014-08-15', 'The convoy came.');
  const uncertain = { printed: ['2014-08-18'], stored: '2016-08-03' };
  const answer = withEntries({ ...entry, when: { ...entry.when, uncertain } });
  const reason = 'the report prints 18 August 2014 at its head, but its date is 3 August 2016';

  it.each(['timeline.md', 'timelinejs.json'])('is marked in %s, with both days', (name) => {
    expect(contentOf(name, answer)).toContain(`date uncertain: ${reason}`);
    expect(contentOf(name)).not.toContain('uncertain');
  });

  it('has its reason in a column of the table', () => {
    const [, row] = readCsv(contentOf('timeline.csv', answer).slice(1));
    expect(row?.[COLUMNS.indexOf('uncertain')]).toBe(reason);
    expect(JSON.parse(contentOf('timeline.json', answer)).rows[0].uncertain).toBe(reason);
  });
});

describe('in the language of the reader', () => {
  const german = (name: string, answer = ASAD) => contentOf(name, answer, textsOf('de'));

  it.each(['timeline.md', 'timelinejs.json'])('%s says what is around the quotes', (name) => {
    const written = german(name).replaceAll('\\"', '"');
    expect(written).toContain('Dezember 2018');
    expect(written).toContain('Etwa 2.–7. September 2019');
    expect(written).toContain('datiert nach dem Text: „Earlier in the week“');
    expect(written).toContain('Ohne Datum');
    expect(written).toContain('Bestritten von: Pat Ryder');
    expect(written).not.toMatch(/dated by|Undated|Denied by|\d reports|About/);
  });

  it('the table has the same columns and quotes', () => {
    const rowsOf = (written: string) => readCsv(written.slice(1));
    const [columns, ...rows] = rowsOf(german('timeline.csv'));
    expect(columns).toEqual([...COLUMNS]);
    const at = COLUMNS.indexOf('quote');
    expect(rows.map((row) => row[at])).toEqual(
      rowsOf(contentOf('timeline.csv'))
        .slice(1)
        .map((row) => row[at]),
    );
  });

  it('an uncertain date and a retraction are told', () => {
    const entry = entryFrom({ retracted: 'Wrong.' });
    const uncertain = { printed: ['2014-08-18'], stored: '2016-08-03' };
    const answer = withEntries({ ...entry, when: { ...entry.when, uncertain } });
    expect(german('timeline.md', answer)).toContain('**Zurückgezogen: Wrong.**');
    expect(german('timeline.md', answer)).toContain(
      'Datum unsicher, denn der Bericht druckt am Anfang ein Datum (18. August 2014), ist aber mit einem anderen verzeichnet (3. August 2016)',
    );
  });
});

describe('the speaker of a quote', () => {
  const body = 'Pat Ryder, a spokesperson from the Pentagon, said the road to the base was open.';
  const answer = withEntries(entryFrom({ body }));
  const line = 'Said by Pat Ryder, a spokesperson from the Pentagon';

  it.each(['timeline.csv', 'timeline.json', 'timeline.md', 'timelinejs.json'])(
    'is in %s',
    (name) => {
      expect(contentOf(name, answer)).toContain(line);
    },
  );

  it('is the last column of the table', () => {
    const [, row] = readCsv(contentOf('timeline.csv', answer).slice(1));
    expect(COLUMNS.at(-1)).toBe('speaker');
    expect(row?.at(-1)).toBe(line);
  });
});

describe('TimelineJS', () => {
  const slidesOf = (answer = ASAD) => JSON.parse(contentOf('timelinejs.json', answer));

  it('has a slide for each entry, with its date as precise as it is known', () => {
    const { events, scale } = slidesOf();
    expect(scale).toBe('human');
    expect(events).toMatchObject([
      { start_date: { year: 2018, month: 12 }, display_date: 'December 2018' },
      {
        start_date: { year: 2019, month: 9, day: 2 },
        end_date: { year: 2019, month: 9, day: 7 },
        display_date: 'About 2–7 September 2019',
      },
    ]);
    expect(Object.keys(events[0].start_date)).toEqual(['year', 'month']);
    expect(events[0]).not.toHaveProperty('end_date');
    expect(events.map((event: { unique_id: string }) => event.unique_id)).toEqual([
      'entry-1',
      'entry-2',
    ]);
  });

  it('has the quote with its attribution, and its first words as the headline', () => {
    const [slide] = slidesOf().events;
    expect(slide.text.headline).toMatch(/^In December last year, US President .*…$/);
    expect(slide.text.text).toMatch(
      /^<blockquote>In December last year, .* Xmas period\.<\/blockquote><p>.*Ken Hanly · 7 September 2019 · dated by the text: “In December last year”<\/p>$/,
    );
  });

  it('has the undated quotes with the topic, because a slide needs a date', () => {
    const { title } = slidesOf();
    expect(title.text.headline).toBe('Ayn al-Asad');
    expect(title.text.text).toContain('<p>Undated</p><blockquote>Ryder dispels');
  });

  it('marks a retracted report in its headline', () => {
    const [slide] = slidesOf(withEntries(entryFrom({ retracted: 'Wrong.' }))).events;
    expect(slide.text.headline).toBe('Retracted: The convoy came from Jordan.');
    expect(slide.text.text).toContain('<strong>Retracted: Wrong.</strong>');
  });

  it('lets no report add HTML or links', () => {
    const hostile = '<img src=x onerror=alert(1)> "A" & \'B\'';
    const entry = entryFrom({ body: hostile, title: hostile, url: 'javascript:alert(1)' });
    const [slide] = slidesOf(withEntries(entry)).events;
    expect(slide.autolink).toBe(false);
    expect(slide.text.text).not.toMatch(/<(img|a)\b/);
    expect(slide.text.text).toContain('&lt;img src=x onerror=alert(1)&gt; &quot;A&quot; &amp;');
    expect(slide.text.headline).not.toContain('<');
  });
});
