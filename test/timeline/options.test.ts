import { describe, expect, it } from 'vitest';
import {
  inLessDetail,
  inMoreDetail,
  readTimelineOptions,
  readTypedTopic,
  type TypedTimelineOptions,
} from '../../src/timeline/options.ts';
import { UserError } from '../../src/user-error.ts';
import { corpusOf } from '../search/corpora.ts';

/** A Friday. */
const NOW = new Date('2026-11-20T10:00:00Z');

async function read(typed: TypedTimelineOptions) {
  const corpus = await corpusOf([{ source: 'The Verge' }]);
  return readTimelineOptions(typed, corpus, NOW);
}

describe('the options of a timeline', () => {
  it('are twelve entries of one quote from every report by default', async () => {
    expect(await read({ from: '', to: ' ' })).toEqual({
      filters: { sources: [], authors: [], after: null, before: null },
      from: null,
      to: null,
      entries: 12,
      quotes: 1,
    });
  });

  it('start on the first day of `from` and end on the last day of `to`', async () => {
    const range = async (from: string, to: string) => {
      const options = await read({ from, to });
      return [options.from, options.to];
    };
    expect(await range('2018', '2018')).toEqual(['2018-01-01', '2018-12-31']);
    expect(await range('Dec 2018', 'Feb 2020')).toEqual(['2018-12-01', '2020-02-29']);
    expect(await range('last week', 'last week')).toEqual(['2026-11-09', '2026-11-15']);
    expect(await range('7 September 2019', '2019-09-07')).toEqual(['2019-09-07', '2019-09-07']);
  });

  it('accept a source in any spelling, and dates of publication', async () => {
    const { filters } = await read({ source: 'verge', after: '2019', before: '2020' });
    expect(filters).toEqual({
      sources: ['The Verge'],
      authors: [],
      after: '2019-01-01',
      before: '2020-01-01',
    });
  });

  it.each<[TypedTimelineOptions, RegExp]>([
    [{ from: '7/9/2019' }, /^`from`: .*7 September 2019 to some and 9 July 2019 to others/],
    [{ to: 'soonish' }, /^`to`: I cannot read “soonish”/],
    [
      { from: '2020', to: 'Dec 2019' },
      /^`from` \(1 January 2020\) must not be after `to` \(31 December 2019\)/,
    ],
    [{ source: 'Nobody' }, /^`source`: .*Nearest: “The Verge”/],
    [{ entries: 0 }, /^`entries` takes a whole number from 1/],
    [{ entries: '1.5' }, /^`entries` .*“1.5”/],
    [{ entries: ' ' }, /^`entries`/],
    [{ quotes: 'many' }, /^`quotes` .*“many”/],
  ])('are refused with an explanation: %j', async (typed, sentence) => {
    await expect(read(typed)).rejects.toThrow(sentence);
    await expect(read(typed)).rejects.toThrow(UserError);
  });
});

describe('a topic', () => {
  it('is put on one line and trimmed', () => {
    expect(readTypedTopic('  Ayn\n al-Asad ')).toBe('Ayn al-Asad');
    expect(readTypedTopic('ائتلاف الفتح')).toBe('ائتلاف الفتح');
  });

  it.each([
    ['', /^The topic is empty\. Name a person.*for example/],
    ['what was it about', /^I cannot search for “what was it about”\..*for example/],
    ['base '.repeat(800), /^The topic has 3999 characters; the limit is 300\./],
  ])('is refused with an explanation: %.20s', (typed, sentence) => {
    expect(() => readTypedTopic(typed)).toThrow(sentence);
    expect(() => readTypedTopic(typed)).toThrow(UserError);
  });
});

describe('the steps of detail', () => {
  it('are 4, 8, 12 and 25 entries, also from a number in between', () => {
    expect([1, 4, 8, 10, 12, 24].map(inMoreDetail)).toEqual([4, 8, 12, 12, 25, 25]);
    expect([5, 8, 10, 12, 25, 30].map(inLessDetail)).toEqual([4, 4, 8, 8, 12, 25]);
    expect([inMoreDetail(25), inLessDetail(4), inLessDetail(1)]).toEqual([null, null, null]);
  });
});
