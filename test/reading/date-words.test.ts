import { describe, expect, it } from 'vitest';
import { CLOCK, DAY, HAS_DATE, YEAR } from '../../src/reading/kinds.ts';
import { told } from './told.ts';

describe('dates of a sentence', () => {
  it.each([
    ['Aid reached Homs on January 26.', ['January 26']],
    ['Aid reached Homs on 26 January 2014.', ['26 January 2014']],
    ['Aid reached Homs on January 26, 2014, at last.', ['January 26, 2014']],
    ['Aid reached Homs on the 6th of June.', ['6th of June']],
    ['Aid reached Homs on 12/05/2014.', ['12/05/2014']],
    ['In December last year, Donald Trump visited the base.', ['December last year']],
    ['He spoke on Tuesday and again yesterday.', ['Tuesday', 'yesterday']],
    ['On Monday 12 people died.', ['Monday']],
    ['Talks may march on.', []],
    ['The 26-year-old journalist spoke.', []],
    ['About 2,000 people fled.', []],
    ['In 1066 William conquered England.', ['1066']],
    ['He besieged the town between 1268 and 1273.', ['1268', '1273']],
    ['They were defeated at the river (1288).', ['1288']],
    ['The walls are from the late 13th century.', ['century']],
    ['The aid is for some of 1200 people in Homs.', []],
    ['They fired 1350 shells.', []],
    ['By autumn 1347 the plague was in Egypt.', ['autumn 1347']],
    ['A storm met the fleet in April 1191.', ['April 1191']],
    ['In the 1060s he led them.', ['1060s']],
    ['Augustus died in AD 14.', ['14']],
  ])('“%s”: %j', (sentence, words) => {
    expect(told(sentence, HAS_DATE)).toEqual(words);
  });

  it('are days, years or times of day', () => {
    const sentence = 'At dawn on Monday the siege that began in 2012 ended.';
    expect(told(sentence, CLOCK)).toEqual(['dawn']);
    expect(told('The truce began at 1700 GMT.', CLOCK)).toEqual(['1700']);
    expect(told('The truce began at 1700 GMT.', YEAR)).toEqual([]);
    expect(told(sentence, DAY)).toEqual(['Monday']);
    expect(told(sentence, YEAR)).toEqual(['2012']);
  });
});
