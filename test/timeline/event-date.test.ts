import { describe, expect, it } from 'vitest';
import { dateOf } from '../../bench/event-dates/event-dates.ts';
import { cut } from '../../src/text/span.ts';
import { eventMention } from '../../src/timeline/event-date.ts';
import type { Mention } from '../../src/timeline/mention.ts';

/** Sentences of a report published on Saturday, 7 September 2019, and the dates of their events. */
const SENTENCES: Readonly<Record<string, readonly (readonly [string, string | null])[]>> = {
  'has the date in its main clause': [
    ['In December last year, US President Donald Trump paid a surprise visit.', '2018-12'],
    ['Police fired on Friday.', '2019-09-06'],
    ['The bridge was closed to lorries on 3 March 2013.', '2013-03-03'],
    ['The dam was completed in 2009.', '2009'],
    ['Residents who had fled in July returned on Tuesday.', '2019-09-03'],
    ['The captain, who died on Monday, was buried on Wednesday.', '2019-09-04'],
    ['On Thursday the ceasefire agreed on 27 February collapsed.', '2019-09-05'],
    ['After talks that began on Sunday, a deal was reached on Tuesday.', '2019-09-03'],
    ['The station, opened in 1932, burned down on Sunday.', '2019-09-01'],
    ['Twelve people were killed when a bridge fell on Thursday.', '2019-09-05'],
    ['Speaking on Wednesday, the minister rejected a new vote.', '2019-09-04'],
    ['12 August: A second barge runs aground below the weir.', '2019-08-12'],
    ['More than 300 people were rescued on Friday.', '2019-09-06'],
    ['The mayor appeared before the committee on Thursday.', '2019-09-05'],
  ],
  'does not have a date that is part of a name': [
    ['It is a coalition formed to contest the 2018 general election.', null],
    ['The judges relied on a 2009 law.', null],
    ['The square was the centre of the January 25 revolution.', null],
    ['Thousands gathered after Friday prayers.', null],
    ["The ministry has spent half of last year's budget.", null],
    ['Veterans remembered the floods of 1953.', null],
    ['The death toll from an earthquake on Friday rose to 212.', null],
  ],
  'has the date in the name of its own event': [
    ["In Monday's attack 12 people died.", '2019-09-02'],
    ['More than 300 people died in the 2009 flood.', '2009'],
    ["The driver was charged in Monday's crash.", null],
    ["Relatives of those who died in Monday's crash ask for an inquiry.", null],
  ],
  'does not have the date of its background': [
    ['The groups are made up of men who fought ISIL from 2014 to 2017.', null],
    ['The coalition holds the base, which was built in 2003.', null],
    ['The author, born in 1962, grew up beside the river.', null],
    ['Fighting resumed after the ceasefire agreed on 27 February collapsed.', null],
    ['It was the worst drought since 1991.', null],
    ['Unemployment was up from 8 per cent in 2009.', null],
    ['Harvests are smaller than in 2012.', null],
    ['The engineer was accused of ignoring warnings in 2011.', null],
    ['The army controls the towns it captured in August.', null],
  ],
  'has the date of the event that was said, or else of the saying': [
    ['He said on Tuesday that the attack took place on Sunday.', '2019-09-01'],
    ['A barge struck the pier on Wednesday, the harbour office said on Friday.', '2019-09-04'],
    ['The ministry said on Tuesday that rebels had left the city.', '2019-09-03'],
    ['The operator said on Monday that trains would run again on Friday.', '2019-09-02'],
  ],
  'has a planned date only if it announces it, and never a merely possible one': [
    ['A vote on the plan is scheduled for Thursday.', '2019-09-12'],
    ['The new line will open on Monday.', '2019-09-09'],
    ['The last troops must leave by 2021.', null],
    ['The bridge will be finished in 2021.', null],
    ['The pact may be signed on Monday.', null],
    ['A hearing scheduled for Friday has been put off.', null],
    ['The convoy was due to leave on Wednesday.', null],
    ['Unless the parties agree by Tuesday, a new vote must be held.', null],
    ['What happened on Friday?', null],
  ],
  'has the day rather than the month or year around it': [
    ['On Friday, the busiest day of 2019, the airport closed.', '2019-09-06'],
  ],
  'has a range between two times': [
    ['The talks were held from 12 to 15 March 2018.', '2018-03-12/2018-03-15'],
    ['Rain fell between Monday and Wednesday.', '2019-09-02/2019-09-04'],
    ['Rain fell on Tuesday and Wednesday.', '2019-09-03/2019-09-04'],
  ],
  'has the first date of two events, and no date for an event that happened twice': [
    ['The driver was arrested on Monday and charged on Thursday.', '2019-09-02'],
    ['The town was flooded in 2002 and 2013.', null],
  ],
  'can be in other scripts': [
    ['وقع الفيضان في عام 2011.', '2011'],
    ['الطريق مغلق منذ عام 2016.', null],
  ],
};

describe('a sentence', () => {
  for (const [behaviour, sentences] of Object.entries(SENTENCES)) {
    it.each(sentences)(`${behaviour}: %s`, (text, event) => {
      expect(dateOf({ text, published: '2019-09-07' })).toBe(event);
    });
  }
});

describe('eventMention', () => {
  const body = 'It was dry. Rain fell between Monday and Wednesday.';
  const mention = (text: string, date: string): Mention => {
    const start = body.indexOf(text);
    return {
      span: { start, end: start + text.length },
      days: { date, until: null, precision: 'day' },
      isUncertain: false,
    };
  };
  const ends = [mention('Monday', '2019-09-02'), mention('Wednesday', '2019-09-04')];
  const sentence = { start: 12, end: body.length };

  it('returns a range with the span of both its ends', () => {
    const range = eventMention(body, sentence, ends);
    expect(range && cut(body, range.span)).toBe('Monday and Wednesday');
    expect(range?.days).toEqual({ date: '2019-09-02', until: '2019-09-04', precision: 'range' });
  });

  it('returns nothing for a sentence without times', () => {
    expect(eventMention(body, { start: 0, end: 11 }, [])).toBeNull();
  });

  it('reads the time of a very long sentence', () => {
    const long = `On Monday the river rose, ${'which, when the man who '.repeat(4_000)}`;
    const monday = { ...mention('Monday', '2019-09-02'), span: { start: 3, end: 9 } };
    expect(eventMention(long, { start: 0, end: long.length }, [monday])).toEqual(monday);
  });
});
