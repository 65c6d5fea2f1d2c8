import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/discord/languages/language.ts';
import { textsOf } from '../../../src/discord/languages/texts.ts';
import { chartWordsIn, comparisonWordsIn } from '../../../src/discord/replies/words/pictures.ts';
import { chartAlternativeText } from '../../../src/timeline/chart/alternative-text.ts';
import { chartData } from '../../../src/timeline/chart/chart.ts';
import { advancesOf } from '../../../src/timeline/chart/drawing/font.ts';
import { boxOf, type TextLine } from '../../../src/timeline/chart/drawing/text-line.ts';
import { CANVAS } from '../../../src/timeline/chart/style.ts';
import type { Comparison } from '../../../src/timeline/comparison/comparison.ts';
import { drawComparison } from '../../../src/timeline/comparison/picture/picture.ts';
import { comparisonSvg } from '../../../src/timeline/comparison/picture/table.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { makeArticle } from '../../corpus/folders.ts';
import { arbitraryTimeline } from '../../timeline/chart/arbitrary-timelines.ts';
import {
  daysAfter,
  makeEntry,
  makeTimeline,
  retractedEntry,
  timelineOf,
} from '../../timeline/chart/timelines.ts';
import { quoteOf } from '../reports.ts';

const [first, second] = [
  makeEntry('2019-08-28', 'The gate was closed.', '2019-09-07'),
  makeEntry('2019-09-09', 'Pat Ryder denied that the road was open.'),
];
const TIMELINE = makeTimeline([
  { ...first, when: { ...first.when, uncertain: { printed: ['2014-08-18'], stored: '2016' } } },
  { ...second, quotes: [...second.quotes, ...sided(makeEntry('2019-09-09', 'It was open.'))] },
  retractedEntry('2019-12-01', 'The gate was opened.'),
]);

function sided({ quotes }: Timeline['entries'][number]) {
  return quotes.map((quote) => ({ ...quote, side: 'denial' as const }));
}

const OUTLETS = ['Agency', 'Daily', 'Evening'].map((source, at) => {
  const body = `At least ${at + 20} people were killed and ${at + 40} were wounded at the gate.`;
  const article = makeArticle({
    ...{ id: source, source, body, published: `2019-09-0${at + 1}` },
    retracted: at === 1 ? 'The figures were wrong.' : null,
  });
  const quote = quoteOf(article, body);
  const figures = [
    { counted: 'killed' as const, value: at + 20, span: { start: 0, end: 'At least 20'.length } },
  ];
  return { outlet: source, quote, figures, only: at === 0 ? quote : null, later: 0 };
});

const COMPARISON: Comparison = {
  topic: 'The gate',
  days: { date: '2019-09-01', until: null, precision: 'day' },
  rows: OUTLETS,
  reports: 1_200,
  nearest: [],
};

/** Spaces on which no line breaks are like others here. */
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

function drawnIn(language: (typeof LANGUAGES)[number], timeline = TIMELINE): readonly TextLine[] {
  const chart = chartData(timeline, null, chartWordsIn(textsOf(language)));
  if (chart === null) return [];
  return [
    ...chart.heading,
    ...chart.legend.flat(),
    ...chart.axis.ticks.flatMap(({ label, context }) => [label, context]),
  ].filter((line) => line !== null);
}

describe('the picture of a timeline', () => {
  test.each([
    [
      'de',
      ['Etwa 28. Aug. – 7. Sept. 2019', 'Datum unsicher (gedruckt: 18. Aug. 2014)'],
      ['„The gate was closed.“', 'Bestritten:', 'Zurückgezogen ·', '28. August – 1. Dezember 2019'],
      ['Sept.', 'Bestritten von: Pat Ryder', 'Xinhua · 8. Sept. 2019'],
    ],
    [
      'fr',
      ['date incertaine (imprimée : 18 août 2014)', '« The gate was closed. »'],
      ['Démenti :', 'Rétracté ·', '1er déc. 2019', '9 sept. 2019'],
      ['Démenti par : Pat Ryder'],
    ],
    [
      'es',
      ['fecha incierta (impresa: 18 ago 2014)', '«The gate was closed.»'],
      ['Retractada ·', '9 sept 2019', '3 noticias'],
      ['Desmentido por: Pat Ryder'],
    ],
  ] as const)('in %s', (language, ...expected) => {
    const drawn = plain(
      drawnIn(language)
        .map(({ text }) => text)
        .join('\n'),
    );
    for (const words of expected.flat()) expect(drawn).toContain(words);
    expect(drawn).not.toMatch(/\b(?:About|uncertain|Denied|Retracted|Said|undated)\b/);
  });
});

describe('the axis', () => {
  const days = (count: number, step: number) =>
    timelineOf(Array.from({ length: count }, (_, at) => daysAfter('2019-08-28', at * step)));
  const namesIn = (language: (typeof LANGUAGES)[number], timeline: Timeline) => {
    const chart = chartData(timeline, null, chartWordsIn(textsOf(language)));
    const ticks = chart?.axis.ticks ?? [];
    return ticks.flatMap(({ label, context }) => [label, context]).map((line) => line?.text ?? '');
  };

  test.each([
    ['en', 'Aug 2019', '9 Sep', 'Dec'],
    ['de', 'Aug. 2019', '9. Sept.', 'Dez'],
    ['fr', 'août 2019', '9 sept.', 'déc.'],
    ['es', 'ago 2019', '9 sept', 'dic'],
  ] as const)('names months, weeks and days in %s', (language, month, week, short) => {
    expect(namesIn(language, days(5, 1)).map(plain)).toContain(month);
    expect(namesIn(language, days(5, 7)).map(plain)).toContain(week);
    expect(namesIn(language, days(9, 20)).map(plain)).toContain(short);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = chartWordsIn(textsOf(language));

  test('no line leaves the picture, and the fonts have every letter', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        for (const line of drawnIn(language, timeline)) {
          const { left, width } = boxOf(line);
          expect(left, line.text).toBeGreaterThanOrEqual(0);
          expect(left + width, line.text).toBeLessThanOrEqual(CANVAS.width);
          const letters = Array.from(line.text.replace(/\u200c/g, ''));
          const missing = letters.filter(
            (letter) => !advancesOf(line.style.weight).has(letter.codePointAt(0) ?? 0),
          );
          expect(missing).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the text for screen readers fits what Discord takes', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        expect(chartAlternativeText(timeline, words).length).toBeLessThanOrEqual(1_024);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the text for screen readers', () => {
  test('has whole months in the language of the reader', () => {
    const text = plain(chartAlternativeText(TIMELINE, chartWordsIn(textsOf('fr'))));
    expect(text).toMatch(
      /^Chronologie de Ayn al-Asad : 28 août – 1er décembre 2019, 3 articles\. /,
    );
    expect(text).toContain('1er décembre 2019, « The gate was opened. » (rétracté, Xinhua).');
    expect(text).toContain('date incertaine');
  });

  test('of a comparison names outlets, dates and retractions', async () => {
    const drawn = await drawComparison(COMPARISON, comparisonWordsIn(textsOf('de')));
    expect(plain(drawn?.description ?? '')).toMatch(
      /^Vergleich zu The gate: 1\. September 2019 · 3 Medien · 1\.200 Berichte zum Thema .*Daily, 2\. September 2019, zurückgezogen: „At least 21/,
    );
  });
});

describe('the picture of a comparison', () => {
  test('is in the language of the reader, and its quotes are as printed', () => {
    const svg = plain(comparisonSvg(COMPARISON, comparisonWordsIn(textsOf('es'))));
    expect(svg).toContain('Muertos: At least 20 (Agency) · At least 21 (Daily)');
    expect(svg).toContain('Retractada · 2 sept 2019');
    expect(svg).toContain('Solo aquí: «At least 20 people were killed');
    expect(svg).not.toMatch(/Killed:|Only here|Retracted|outlets/);
  });

  test('counts the outlets that it leaves out', () => {
    const rows = Array.from({ length: 12 }, () => OUTLETS).flat();
    const svg = plain(comparisonSvg({ ...COMPARISON, rows }, comparisonWordsIn(textsOf('fr'))));
    expect(svg).toContain('et 26 autres médias');
    expect(svg).toContain('Les mêmes mots que 1');
  });
});
