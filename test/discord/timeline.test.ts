import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { COLOURS } from '../../src/discord/message/components.ts';
import { heightOnPhone } from '../../src/discord/message/height-on-phone.ts';
import { timelineReply } from '../../src/discord/replies/timeline/timeline-reply.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import type { Entry } from '../../src/timeline/timeline.ts';
import { asText } from './as-text.ts';
import { convoy, planes, quoteOf } from './reports.ts';
import { accusation, entryOf, REPORT_DAY, timelineAnswer, undated, visit } from './timelines.ts';
import { WORST } from './worst.ts';

const VIEW = { start: 0, asker: '100000000000000001', picture: null };
const PICTURE = { png: Buffer.from('pixels'), description: 'Timeline of Ayn al-Asad.' };

const CONVOY =
  '-# Ken Hanly · 7 September 2019 · A convoy of more than 100 US military trucks have crossed…';

const RYDER =
  'Ryder dispels recent misconceptions suggesting US forces are involved in securing the Iraq-Syria border.';

/** An entry with a long quote, different for each `at`. */
function longEntry(at: number, length = 380): Entry {
  const body = `${at} ${'word '.repeat(length)}`.slice(0, length - 1).concat('.');
  const span = { start: 0, end: body.length };
  const article: Article = { ...WORST, id: `long-${at}`, title: 'T'.repeat(90), body };
  const quote = { article, span, emphasis: null, passage: span, score: 1, side: null, alsoIn: [] };
  return entryOf({ ...REPORT_DAY, date: `2019-01-${String(at + 1).padStart(2, '0')}` }, quote);
}

const shortEntries = (count: number) => Array.from({ length: count }, (_, at) => longEntry(at, 40));

const longEntries = (count: number) => Array.from({ length: count }, (_, at) => longEntry(at));

describe('a timeline', () => {
  test('shows its picture, then numbered dates, quotes, and where the dates came from', () => {
    const answer = timelineAnswer({ entries: [visit, accusation], undated: [undated] });
    const reply = timelineReply(answer, { ...VIEW, picture: PICTURE }, ENGLISH);
    expect(asText(reply)).toBe(
      [
        '### Ayn al-Asad',
        '-# December 2018 – 7 September 2019 · 2 reports',
        '(MediaGallery)',
        '**1 · December 2018**',
        '> In December last year, US President Donald Trump paid a surprise visit to troops there during the Xmas period.',
        CONVOY,
        '-# Dated by the text: “In December last year”',
        '**2 · About 2–7 September 2019**',
        '> Earlier in the week there were reports that accused Iran of creating a major base at al-Bukamai which is the main border crossing from Iraq into Syria.',
        CONVOY,
        '-# Dated by the text: “Earlier in the week”',
        '**3 · Undated**',
        '> Ryder dispels recent misconceptions suggesting US forces are involved in securing the Iraq-Syria border.',
        '-# Denied by Pat Ryder, a spokesperson from the Pentagon',
        '-# undated · Unusual Activity of US Military Cargo Planes Near…',
        '-# Show in context:',
        '‹ 1 › ‹ 2 › ‹ 3 ›',
        '‹ Export › ‹ Delete ›',
      ].join('\n'),
    );
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS.answer });
    expect(reply.files).toMatchObject([{ name: 'timeline.png', description: PICTURE.description }]);
  });

  test('names who says a quote', () => {
    const words =
      'However, Pat Ryder, a spokesperson from the Pentagon, asserts that there hasn’t been any significant shift in the forces’ mission to combat ISIS in Syria.';
    const reply = timelineReply(
      timelineAnswer({ undated: [quoteOf(planes, words)] }),
      VIEW,
      ENGLISH,
    );
    expect(asText(reply)).toContain(
      `> ${words}\n-# Said by Pat Ryder, a spokesperson from the Pentagon\n-# undated · Unusual Activity`,
    );
  });

  test('says that a date is uncertain, with both days of its report', () => {
    const uncertain = { printed: ['2014-08-18'], stored: '2016-08-03' };
    const answer = timelineAnswer({ entries: [{ ...visit, when: { ...visit.when, uncertain } }] });
    expect(asText(timelineReply(answer, VIEW, ENGLISH))).toContain(
      '-# Dated by the text: “In December last year” · date uncertain: the report prints 18 August 2014 at its head, but its date is 3 August 2016',
    );
  });

  test('numbers the entries as in the picture, on every page', () => {
    const answer = timelineAnswer({ entries: longEntries(12) });
    const numbers = (start: number) =>
      [
        ...asText(timelineReply(answer, { ...VIEW, start }, ENGLISH)).matchAll(/^\*\*(\d+) · /gm),
      ].map(([, number]) => Number(number));
    expect(numbers(0)[0]).toBe(1);
    expect(numbers(11).at(-1)).toBe(12);
  });

  test('says "date of the report" when nothing else dates an entry', () => {
    const quote = quoteOf(convoy, 'A convoy of more than 100 US military trucks');
    const answer = timelineAnswer({ entries: [entryOf(REPORT_DAY, quote)] });
    expect(asText(timelineReply(answer, VIEW, ENGLISH))).toContain(
      `${CONVOY}\n-# Date of the report`,
    );
  });

  test('shows quotes that contradict each other under one date', () => {
    const quotes = [...visit.quotes, quoteOf(planes, 'there hasn’t been any significant shift')];
    const answer = timelineAnswer({ entries: [{ ...visit, quotes }] });
    const shown = asText(timelineReply(answer, VIEW, ENGLISH));
    expect(shown.match(/^\*\*.*\*\*$/gm)).toEqual(['**December 2018**']);
    expect(shown.match(/^> /gm)).toHaveLength(2);
    expect(shown.match(/Dated by the text/g)).toHaveLength(1);
  });

  test('names two other reports of an event, and counts the rest', () => {
    const others = ['Xinhua', 'Reuters', null, 'Xinhua'].map((source, at) => ({
      ...planes,
      id: `other-${at}`,
      source,
    }));
    const [xinhua, reuters, titled] = others;
    const shownWith = (alsoReportedBy: readonly Article[]) =>
      asText(
        timelineReply(timelineAnswer({ entries: [{ ...visit, alsoReportedBy }] }), VIEW, ENGLISH),
      );
    expect(shownWith(others)).toContain(
      'last year” · also reported by Xinhua, Reuters and 1 more\n',
    );
    expect(shownWith([xinhua, reuters].filter((each) => each !== undefined))).toContain(
      '· also reported by Xinhua and Reuters\n',
    );
    expect(shownWith(titled ? [titled] : [])).toContain('· also reported by Unusual Activity');
    expect(shownWith([convoy])).not.toContain('also reported');
  });

  test('offers more and less detail only when that would change something', () => {
    const buttons = (count: number, more: boolean) =>
      asText(timelineReply(timelineAnswer({ entries: shortEntries(count), more }), VIEW, ENGLISH))
        .split('\n')
        .at(-1);
    expect(buttons(2, false)).toBe('‹ Export › ‹ Delete ›');
    expect(buttons(4, true)).toBe('‹ More detail › ‹ Export › ‹ Delete ›');
    expect(buttons(5, true)).toBe('‹ More detail › ‹ Less detail › ‹ Export › ‹ Delete ›');
    expect(buttons(5, false)).toBe('‹ Less detail › ‹ Export › ‹ Delete ›');
  });

  test('puts six buttons into two rows', () => {
    const answer = timelineAnswer({ entries: longEntries(16), more: true });
    const options = { ...answer.options, entries: 16 };
    const shown = asText(timelineReply({ ...answer, options }, { ...VIEW, start: 8 }, ENGLISH));
    expect(shown.split('\n').slice(-2)).toEqual([
      '‹ Earlier › ‹ Later › ‹ More detail › ‹ Less detail ›',
      '‹ Export › ‹ Delete ›',
    ]);
  });

  test('that is too long for a message is split between entries, and says which are shown', () => {
    const answer = timelineAnswer({ entries: longEntries(25), undated: [undated], more: false });
    const starts: number[] = [];
    for (let start = 0; start < 25; ) {
      const shown = asText(timelineReply(answer, { ...VIEW, start }, ENGLISH));
      const which = /^-# Entr(?:y|ies) (\d+)(?:–(\d+))? of 25\. Show in context:$/m.exec(shown);
      const [, from, to = from] = which ?? [];
      expect(Number(from)).toBe(start + 1);
      expect(shown).not.toMatch(/^> .*…$/m);
      expect(shown.includes('‹ Earlier ›')).toBe(start > 0);
      expect(shown.includes('‹ Later ›')).toBe(Number(to) < 25);
      expect(shown.includes('**26 · Undated**')).toBe(Number(to) === 25);
      starts.push(start);
      start = Number(to);
    }
    expect(starts.length).toBeGreaterThan(2);
  });

  test('has pages of at most two screens of a phone, with the picture and the buttons', () => {
    const answer = timelineAnswer({ entries: longEntries(12) });
    const shown = asText(timelineReply(answer, VIEW, ENGLISH))
      .split('\n')
      .slice(2, -3);
    expect(heightOnPhone(shown.join('\n'))).toBeLessThan(1_000);
    expect(shown.filter((line) => line.startsWith('> '))).toHaveLength(2);
  });

  test('numbers the second quote of an entry, as its button does', () => {
    const quotes = [...visit.quotes, quoteOf(planes, RYDER, { side: 'denial' })];
    const entries = [{ ...visit, quotes }, accusation];
    const shown = asText(timelineReply(timelineAnswer({ entries }), VIEW, ENGLISH));
    expect(shown).toContain('\n-# 1.2 · Denied:\n> Ryder');
    expect(shown).toContain('‹ 1 › ‹ 1.2 › ‹ 2 ›');
  });

  test('that has become too short for the requested page shows its last page', () => {
    const answer = timelineAnswer({ entries: longEntries(12) });
    const shown = asText(timelineReply(answer, { ...VIEW, start: 99 }, ENGLISH));
    expect(shown).toContain('–12 of 12.');
    expect(shown).toContain('‹ Earlier ›');
  });

  test('cuts only a quote that is too long for a message', () => {
    const answer = timelineAnswer({ entries: [visit, longEntry(1, 5_000), accusation] });
    const shown = asText(timelineReply(answer, { ...VIEW, start: 1 }, ENGLISH));
    expect(shown).toMatch(/^> 1 word .* word…$/m);
    expect(shown).toContain(
      '-# Entry 2 of 3. Show in context:\n‹ 2 ›\n‹ Earlier › ‹ Later › ‹ Export › ‹ Delete ›',
    );
  });
});

describe('a topic without entries', () => {
  test('is grey and names the nearest reports', () => {
    const answer = timelineAnswer({ topic: 'Paris', articles: [], nearest: [planes] });
    const reply = timelineReply(answer, VIEW, ENGLISH);
    expect(asText(reply)).toBe(
      [
        '### Paris',
        'The reports say nothing about this.',
        'Closest by subject:',
        '- undated · Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions',
        '‹ Delete ›',
      ].join('\n'),
    );
    expect(reply.components[0]).toMatchObject({ accent_color: COLOURS.none });
  });

  test('says that the reports give no dates', () => {
    const answer = timelineAnswer({ articles: [planes], undated: [undated] });
    expect(asText(timelineReply(answer, VIEW, ENGLISH))).toMatch(
      /^### Ayn al-Asad\n-# 1 report\nThe reports give no dates for this\.\n\*\*Undated\*\*\n> Ryder/,
    );
  });

  test('says which dates outside the range have some', () => {
    const filters = { ...NO_FILTERS, sources: ['Xinhua'] };
    const options = { filters, from: null, to: '2009-12-31', entries: 8, quotes: 1 };
    const shown = asText(
      timelineReply(
        timelineAnswer({}, { options, elsewhere: { from: '2018-12', until: '2018-12' } }),
        VIEW,
        ENGLISH,
      ),
    );
    expect(shown).toBe(
      [
        '### Ayn al-Asad',
        '-# 2 reports',
        '-# Only reports from Xinhua.',
        'The reports give no dates for this on or before 31 December 2009. They give dates for December 2018.',
        'Reports about this:',
        '- Ken Hanly · 7 September 2019 · A convoy of more than 100 US military trucks have crossed the border into Iraq',
        '- undated · Unusual Activity of US Military Cargo Planes Near Iraqi-Syrian Border Raises Questions',
        '‹ Delete ›',
      ].join('\n'),
    );
  });
});
