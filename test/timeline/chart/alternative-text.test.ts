import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartAlternativeText } from '../../../src/timeline/chart/alternative-text.ts';
import { arbitraryTimeline } from './arbitrary-timelines.ts';
import { makeEntry, makeTimeline, retractedEntry, timelineOf } from './timelines.ts';

describe('the alternative text', () => {
  it('says the topic, the range, and each entry’s date, first words and source', () => {
    const timeline = makeTimeline([
      makeEntry('2018-12', 'In December last year, Trump paid a visit.'),
      makeEntry('2019-09-02', 'Earlier in the week there were reports.', '2019-09-07'),
    ]);
    expect(chartAlternativeText(timeline)).toBe(
      'Timeline of Ayn al-Asad: December 2018 – 7 September 2019, 2 reports. ' +
        'December 2018, “In December last year, Trump paid a visit.” (A convoy crosses the border); ' +
        'About 2–7 September 2019, “Earlier in the week there were reports.” (A convoy crosses the border).',
    );
  });

  it('says which reports are retracted, with and without room for quotes', () => {
    const retracted = retractedEntry('2019-09-07', 'The convoy came.');
    const text = chartAlternativeText(makeTimeline([retracted]));
    expect(text).toMatch(/ 7 September 2019, “The convoy came\.” \(retracted, Xinhua\)\.$/);
    const many = makeTimeline(Array(25).fill(retracted));
    expect(chartAlternativeText(many).split('etracted')).toHaveLength(26);
  });

  it('says who speaks, where it is sure', () => {
    const entry = makeEntry('2019-09-07', 'Pat Ryder said that the road was open.');
    expect(chartAlternativeText(makeTimeline([entry]))).toContain(
      '“Pat Ryder said that the road was open.” (Said by Pat Ryder, ',
    );
  });

  it('says which dates are uncertain', () => {
    const entry = makeEntry('2014-08-15', 'The convoy came.');
    const uncertain = { printed: ['2014-08-18'], stored: '2016-08-03' };
    const text = chartAlternativeText(
      makeTimeline([{ ...entry, when: { ...entry.when, uncertain } }]),
    );
    expect(text).toContain('15 August 2014, “The convoy came.” (date uncertain, ');
  });

  it('names the date of each of 25 entries with long quotes', () => {
    const dates = Array.from(
      { length: 25 },
      (_, day) => `2019-09-${`${day + 1}`.padStart(2, '0')}`,
    );
    const text = chartAlternativeText(timelineOf(dates, 'word '.repeat(80)));
    for (let day = 1; day <= 25; day += 1) expect(text).toContain(`${day} September 2019, “word`);
    expect(text.length).toBeLessThanOrEqual(1_024);
  });

  it('counts the others when not even the dates fit', () => {
    const entry = makeEntry('2018-09-28', 'word '.repeat(80), '2019-02-27');
    const topic = 'long topic '.repeat(400);
    const text = chartAlternativeText(makeTimeline(Array(25).fill(entry), topic));
    expect(text).toMatch(/; and \d+ more\.$/);
    expect(text.length).toBeLessThanOrEqual(1_024);
  });

  it('never exceeds 1,024 characters, and has no control character or lone surrogate', () => {
    fc.assert(
      fc.property(arbitraryTimeline, (timeline) => {
        const text = chartAlternativeText(timeline);
        expect(text.length).toBeLessThanOrEqual(1_024);
        expect(text).not.toMatch(/\p{Cc}/u);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});
