import { describe, expect, it } from 'vitest';
import {
  AGE,
  CLOCK,
  DURATION,
  HAS_NUMBER,
  KILLED,
  LASTING,
  LENGTH,
  MONEY,
  SHARE,
  WEIGHT,
  WOUNDED,
} from '../../../src/reading/kinds.ts';
import { told } from '../told.ts';

describe('the dead and the wounded', () => {
  it.each([
    ['The blast killed at least 70 people and wounded 130 others.', ['70'], ['130']],
    ['At least 12 people were killed and 30 injured in Idlib.', ['12'], ['30']],
    ['The death toll has risen to 76.', ['76'], []],
    [
      'The number of victims from Friday, March 27 to Friday, April 10 has reached 236.',
      ['236'],
      ['236'],
    ],
    ['The number of deaths in the city since the spring has risen to at least 90.', ['90'], []],
    ['Civilian deaths are estimated at between 150 and 200.', ['150 and 200'], []],
    ['The number of trucks that came after the deaths in Homs has reached 90.', [], []],
    ['Two rockets hit a market in Douma, killing ten.', ['ten'], []],
    ['Ten people, including three children, were killed in Homs.', ['Ten', 'three'], []],
    ['Of 12 dead, 3 were women.', ['12'], []],
    ['No fewer than five civilians were injured, some seriously.', [], ['five']],
    ['The shelling caused 40 casualties.', ['40'], ['40']],
    ['About 2,000 people fled Aleppo.', [], []],
    [
      'No civilian casualties were reported.',
      ['No civilian casualties'],
      ['No civilian casualties'],
    ],
    ['The militia reported no deaths.', ['no deaths'], []],
    ['None of the passengers was hurt.', [], ['None of the passengers was hurt']],
    ['Moscow said no Russian servicemen died.', ['no Russian servicemen died'], []],
    ['No one was killed in Taji.', ['No one was killed'], []],
    ['No one knows who was killed.', [], []],
    ['There were no immediate reports of casualties.', [], []],
    ['It had no effect on the people killed there.', [], []],
    [
      'No one was killed or injured.',
      ['No one was killed or injured'],
      ['No one was killed or injured'],
    ],
    ['There were no dead or wounded.', ['no dead or wounded'], ['no dead or wounded']],
    ['Nobody was seriously hurt.', [], ['Nobody was seriously hurt']],
    ['None of those on board died.', ['None of those on board died'], []],
    ['No doubt civilians were killed.', [], []],
    ['No, people were killed.', [], []],
    ['No matter how many people died, they went on.', [], []],
    ['No group said it had killed him.', [], []],
    ['There was no mercy for wounded men.', [], []],
    ['No wounded fighters were taken along.', [], []],
    ['No further deaths were reported.', [], []],
    ['None of the 12 killed was a soldier.', ['12'], []],
    ['There was no warning before 40 people were killed.', ['40'], []],
    ['No deal was reached; 30 died.', ['30'], []],
    ['None of the ministers said who was killed.', [], []],
  ])('“%s”: killed %j, wounded %j', (sentence, killed, wounded) => {
    expect(told(sentence, KILLED)).toEqual(killed);
    expect(told(sentence, WOUNDED)).toEqual(wounded);
  });

  it('are not counted by an age', () => {
    const sentence = 'Peter Kassig, 26, was beheaded.';
    expect(told(sentence, AGE)).toEqual(['26']);
    expect(told(sentence, KILLED)).toEqual([]);
    expect(told('The 26-year-old journalist was wounded.', WOUNDED)).toEqual([]);
  });
});

describe('a measure', () => {
  it.each([
    ['The base is about 110 km from Ramadi.', LENGTH, ['110 km']],
    ['The airlift took two days.', DURATION, ['two days']],
    ['The airlift took several long days.', DURATION, ['several long days']],
    ['The road has been closed since at least May.', LASTING, ['since at least May']],
    ['The road was open from May 2011 to 2013.', LASTING, ['from May 2011 to 2013']],
    ['They drove from Homs to Taji in 2013.', LASTING, []],
    ['The camp covers 12 square miles.', LENGTH, ['12 square miles']],
    ['The yard is half a mile away.', LENGTH, ['half a mile']],
    ['They waited for half an hour.', DURATION, ['half an hour']],
    ['Ships brought 500 metric tons of wheat.', WEIGHT, ['500 metric tons']],
    ['The reserve is 3 gigatons.', WEIGHT, ['3 gigatons']],
    ['The hill rises to 2,000 m (6,600 ft).', LENGTH, ['2,000']],
    ['They paid $2 m for it.', LENGTH, []],
    ['They paid $2.5 million for it.', MONEY, ['$2.5 million']],
    ['Bread costs 300 pounds in Aleppo.', MONEY, ['300 pounds']],
    ['Some 40 percent of Homs is destroyed.', SHARE, ['40 percent']],
    ['Some 40 per cent of Homs is destroyed.', SHARE, ['40 per cent']],
    ['Only 20% of them returned.', SHARE, ['20%']],
    ['A barrel bomb can weigh 500 kg.', WEIGHT, ['500 kg']],
    ['The truce began at 3:30 p.m. in Damascus.', CLOCK, ['3:30 p.m.']],
    ['Kassig was 26 years old.', AGE, ['26 years old']],
    ['He died at the age of 61.', AGE, ['61']],
    ['They serve until 50 years of age.', AGE, ['50 years of age']],
    ['They waited 50 years of the century.', AGE, []],
    ['It was found in a girl of 16 who came home.', AGE, ['16']],
  ])('of “%s” is read with its unit', (sentence, kind, words) => {
    expect(told(sentence, kind)).toEqual(words);
  });
});

describe('an age', () => {
  it.each([
    ['Ann Barnes , 59 , is from Essex.', ['59']],
    ['Omar, nine, and Lena, 7, watched.', ['nine', '7']],
    ['“We fled”, said Kim Chauvin, 42.', ['42']],
    ['We had to leave said Samira 55 who fled with her sons.', ['55']],
    ['We hope to go back said Noha 45 asking not to be named.', ['45']],
    ['There is no space Ahmed 24 said.', ['24']],
    ['Omar Najjar (64) has ruled since 1978.', ['64']],
    ['Najjar was 50 when he died.', ['50']],
    ['She turned 82 in May.', ['82']],
    ['Eight students aged between 7 and 12 fled.', ['7 and 12']],
    ['A 22-month-old boy died.', ['22-month-old']],
    ['The 2,000-year-old citadel was hit.', ['2,000-year-old']],
  ])('is read in “%s”', (sentence, ages) => {
    expect(told(sentence, AGE)).toEqual(ages);
  });

  it.each([
    ['Ten hospitals were damaged in the past 10 days.'],
    ['He has not been seen for nearly four years.'],
    ['The officials said Friday 19 people fled.'],
    ['The Observatory said Aleppo 23 people fled.'],
    ['France 24 said that Homs fell.'],
    ['The ministry said Article 51 was broken.'],
    ['Cases rose in Mexico, 97, and Spain, 13.'],
    ['However, 19 people fled.'],
    ['He was 12 of the way through.'],
    ['Fatah (45) and Hamas (74) won seats.'],
  ])('is not read in “%s”', (sentence) => {
    expect(told(sentence, AGE)).toEqual([]);
  });
});

describe('a number', () => {
  it.each([
    ['About 2,000 people fled.', ['2,000']],
    ['Between 20-30 trucks came.', ['20-30']],
    ['Two hundred trucks came.', ['Two hundred']],
    ['Some 3000 to 5000 people fled.', ['3000 to 5000']],
    ['Two or three trucks came.', ['Two or three']],
    ['Between 250000 and 300000 people fled.', ['250000 and 300000']],
    ['Tens of thousands of people fled.', ['Tens of thousands']],
    ['Hundreds of thousands fled.', ['Hundreds of thousands']],
    ['Half a million people fled.', ['Half a million']],
  ])('of “%s” is one', (sentence, words) => {
    expect(told(sentence, HAS_NUMBER)).toEqual(words);
  });

  it.each([
    ['The toll rose from 10 to 20.', ['10', '20']],
    ['The army lost 10 and 20 fled.', ['10', '20']],
    ['Of 12, 3 to the north fled.', ['12', '3']],
  ])('of “%s” is none with another', (sentence, words) => {
    expect(told(sentence, HAS_NUMBER)).toEqual(words);
  });

  it.each([
    ['Bombs fell on Seven Hospitals in Homs.', ['Seven']],
    ['Near the Golan Seven people fled.', ['Seven']],
  ])('of “%s” is none of a name', (sentence, words) => {
    expect(told(sentence, HAS_NUMBER)).toEqual(words);
  });

  it.each([
    ['Israel seized it in the Six-Day War.'],
    ['Israel seized it in the 1967 Six Day War.'],
    ['Leaders of the Group of Seven met.'],
    ['It broke resolutions 2118, 2209 and 2235.'],
    ['It happened in 2014.'],
    ['It happened on 5 May.'],
    ['It happened on May 5, 2014.'],
    ['It happened on the 6th of June.'],
    ['It happened on 12/05/2014.'],
    ['An F-16 crashed near the M5 highway.'],
  ])('is none of a date or a name: “%s”', (sentence) => {
    expect(told(sentence, HAS_NUMBER)).toEqual([]);
  });
});
