import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeInWords, withShortMonths } from '../../../src/timeline/chart/date-words.ts';
import {
  drawableText,
  graphemes,
  isRightToLeft,
} from '../../../src/timeline/chart/drawing/drawable-text.ts';
import { fitText, wrapText } from '../../../src/timeline/chart/drawing/fit-text.ts';
import { FONT_FAMILY, FONT_FILES } from '../../../src/timeline/chart/drawing/font.ts';
import { textWidth } from '../../../src/timeline/chart/drawing/text-width.ts';
import { STYLES } from '../../../src/timeline/chart/style.ts';

const ARABIC = 'قال المتحدث إن ائتلاف الفتح سيعقد اجتماعاً طارئاً يوم السبت لبحث الوضع الأمني';

describe('the width of a text', () => {
  it.each([
    ['A convoy of more than 100 US military trucks'],
    ['“Ünïcödé” – şçğ, Ångström'],
    ['Жители вышли на площадь'],
    ['Οι διαδηλωτές γέμισαν την πλατεία'],
    [ARABIC],
    ['لا إله والأسد ولأول'],
    ['رئیس‌جمهور ایران گفت'],
    ['ראש הממשלה אמר'],
  ])('is the drawn width or a little more: %s', (text) => {
    for (const style of [STYLES.words, STYLES.date]) {
      const [measured, drawn] = [textWidth(text, style), drawnWidth(text, style)];
      expect(measured).toBeGreaterThan(drawn - 3);
      expect(measured).toBeLessThan(drawn * 1.06 + 6);
    }
  });
});

describe('a text that is too long', () => {
  it('is cut between words, with an ellipsis', () => {
    expect(fitText('A convoy of more than 100 trucks', STYLES.words, 200)).toBe('A convoy of…');
  });

  it('is cut within a word if that word is most of it', () => {
    expect(fitText('x'.repeat(4_000), STYLES.words, 200)).toMatch(/^x+…$/);
  });

  it('always fits, and is never cut inside a grapheme', () => {
    const texts = fc.string({ unit: 'grapheme', maxLength: 60 }).map(drawableText);
    fc.assert(
      fc.property(texts, fc.integer({ min: 0, max: 600 }), (text, width) => {
        const fitted = fitText(text, STYLES.words, width);
        expect(textWidth(fitted, STYLES.words)).toBeLessThanOrEqual(width);
        const kept = graphemes(fitted.replace(/…$/, ''));
        expect(graphemes(text).slice(0, kept.length)).toEqual(kept);
      }),
      { numRuns: 300 },
    );
  });

  it('is wrapped between words, and cut on the last line', () => {
    const lines = wrapText('one two three four five six seven', STYLES.words, 130, 2);
    expect(lines).toEqual(['one two', 'three…']);
  });

  it('has no line that begins with the dot between two parts', () => {
    const text = 'one two · three four';
    const width = textWidth('one two', STYLES.words) + 1;
    expect(wrapText(text, STYLES.words, width, 3)).toEqual(['one', 'two ·', 'three…']);
  });
});

describe('the direction of a text', () => {
  it.each([
    [ARABIC, true],
    ['“الفتح” won', true],
    ['100 شاحنة', true],
    ['Fatah (الفتح)', false],
    ['1,300', false],
  ])('is that of its first letter: %s', (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });
});

describe('a range in words', () => {
  it.each([
    ['2019-09-02', '2019-09-07', '2–7 September 2019'],
    ['2019-08-28', '2019-09-02', '28 August – 2 September 2019'],
    ['2018-12-30', '2019-01-02', '30 December 2018 – 2 January 2019'],
    ['2011-01-01', '2011-03-31', 'January–March 2011'],
    ['2010-01-01', '2019-12-31', '2010–2019'],
    ['2019-09-01', '2019-09-30', 'September 2019'],
    ['2018-12', '2019-09-07', 'December 2018 – 7 September 2019'],
    ['2019-09-07', '2019-09-07', '7 September 2019'],
  ])('names the month and year that %s and %s share once', (from, until, words) => {
    expect(rangeInWords(from, until)).toBe(words);
  });

  it('can have short months', () => {
    expect(withShortMonths('28 August – 2 September 2019')).toBe('28 Aug – 2 Sep 2019');
  });
});

function drawnWidth(text: string, { size, weight }: { size: number; weight: string }): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="0" y="50" font-family="${FONT_FAMILY}" font-size="${size}" font-weight="${weight === 'bold' ? 700 : 400}">${text}</text></svg>`;
  const font = { loadSystemFonts: false, fontFiles: Object.values(FONT_FILES) };
  return new Resvg(svg, { font }).getBBox()?.width ?? 0;
}
