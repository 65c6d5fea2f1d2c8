import { describe, expect, it } from 'vitest';
import * as kinds from '../../../../src/reading/kinds.ts';
import { askedKind } from '../../../../src/search/question/asked/kind.ts';

const { HAS_DATE, HAS_NAME, HAS_NUMBER, REASON, MEANS, SPEECH } = kinds;
const LASTS = HAS_NUMBER | kinds.DURATION | kinds.LASTING;
const WHEN = kinds.DAY | kinds.YEAR;
const WHO = kinds.PERSON | kinds.GROUP;

describe('what a question asks for', () => {
  it.each([
    ['How many civilians were killed in Aleppo?', HAS_NUMBER, kinds.KILLED],
    ['death toll of the Douma attack', HAS_NUMBER, kinds.KILLED],
    ['how many were wounded in homs', HAS_NUMBER, kinds.WOUNDED],
    ['How many trucks crossed?', HAS_NUMBER, kinds.COUNT],
    ['how many km is it to Ramadi', HAS_NUMBER, kinds.LENGTH],
    ['how many days did the siege last', HAS_NUMBER, kinds.DURATION],
    ['how many more paid holiday days did they get', HAS_NUMBER, kinds.DURATION],
    ['how many metric tons of flour arrived', HAS_NUMBER, kinds.WEIGHT],
    ['how many of the trucks crossed', HAS_NUMBER, kinds.COUNT | kinds.SHARE],
    ['how old was peter kassig', HAS_NUMBER, kinds.AGE],
    ['How much did the trucks cost?', HAS_NUMBER, kinds.MONEY],
    ['how far is the base from ramadi', HAS_NUMBER, kinds.LENGTH],
    ['How long did the siege last?', LASTS, kinds.DURATION | kinds.LASTING],
    ['how long is the bridge', LASTS, kinds.LENGTH | kinds.DURATION | kinds.LASTING],
    ['how wide is the river', HAS_NUMBER, kinds.LENGTH],
    ['in what time period did they rule', HAS_DATE, 0],
    ['What percentage of Homs was destroyed?', HAS_NUMBER, kinds.SHARE],
    ['how heavy are barrel bombs', HAS_NUMBER, kinds.WEIGHT],
    ['When did Trump visit the base?', HAS_DATE, WHEN],
    ['what year did the war start', HAS_DATE, kinds.YEAR],
    ['operation launch date', HAS_DATE, WHEN],
    ['the launch date of the operation?', HAS_DATE, WHEN],
    ['At what time did the truce begin?', HAS_DATE, kinds.CLOCK],
    ['Who leads the Fatah Alliance?', HAS_NAME, WHO],
    ['who is the president of france', HAS_NAME, WHO],
    ['who was killed in al-qaim', HAS_NAME, WHO],
    ['Which American writer spoke?', HAS_NAME, kinds.PERSON],
    ['where is ain al-asad', HAS_NAME, kinds.PLACE],
    ['Which Iraqi province is it in?', HAS_NAME, kinds.PLACE],
    ['Which militia was struck?', HAS_NAME, kinds.GROUP],
    ['which oil companies left', HAS_NAME, kinds.GROUP],
    ['which bank bought the insurer', HAS_NAME, kinds.GROUP],
    ['which of the judges heard it', HAS_NAME, kinds.PERSON],
    ['which drug killed the singer', 0, 0],
    ['which hotel was shelled', HAS_NAME, 0],
    ['which bridges did the coalition bomb', HAS_NAME, 0],
    ['what are the names of the bridges they hit', HAS_NAME, 0],
    ['whats the name of the pilot', HAS_NAME, kinds.PERSON],
    ['how much did the queen give to haiti', HAS_NUMBER, kinds.MONEY],
    ['how much did bp put into the fund', HAS_NUMBER, kinds.MONEY],
    ['how much is the queen giving haiti', HAS_NUMBER, kinds.MONEY],
    ['how much water does the dam give to farmers', HAS_NUMBER, 0],
    ['how many were beheaded in raqqa', HAS_NUMBER, kinds.KILLED],
    ['Did Murray testify, and why not?', 0, 0],
    ['why did they leave', REASON, 0],
    ['What did Pat Ryder say about the border?', SPEECH, 0],
    ['What did the spokesman say of the ceasefire?', SPEECH, 0],
    ['What did the army say about the city?', SPEECH, 0],
    ['what did the army do in response to the strike', 0, 0],
    ['what do the trucks want to carry', 0, 0],
    ['what does turkey want', SPEECH, 0],
    ['how did they enter raqqa', MEANS, 0],
    ['What did the officials decide about the dam?', 0, 0],
    ['Did Iran build a base at Albukamal?', 0, 0],
    ['was anybody hurt near the hospital', 0, kinds.KILLED | kinds.WOUNDED],
    ['Did any people die?', 0, kinds.KILLED | kinds.WOUNDED],
    ['Did any Russian soldiers die?', 0, 0],
    ['what happened, and when?', HAS_DATE, WHEN],
    ['trucks in Ramadi', 0, 0],
    ['', 0, 0],
  ])('“%s”', (question, broad, narrow) => {
    expect(askedKind(question)).toMatchObject({ broad, narrow });
  });

  it.each([
    ['hey, when did trump visit the base', HAS_DATE, WHEN],
    ['does anyone know where the convoy went', HAS_NAME, kinds.PLACE],
    ['ok so who leads the fatah alliance', HAS_NAME, WHO],
    ['pls how many trucks crossed', HAS_NUMBER, kinds.COUNT],
  ])('is read behind chatter: “%s”', (question, broad, narrow) => {
    expect(askedKind(question)).toMatchObject({ broad, narrow });
  });

  it.each([
    ['How many died on the day when the truce ended?', HAS_NUMBER],
    ['why did the people who lived in Douma leave', REASON],
    ['the town where the convoy stopped', 0],
    ['what were they queueing for when they were bombed', 0],
    ['When the bridge fell, what did the army do?', 0],
    ['From 2004 to 2005 the number of trucks fell from 90 to what?', 0],
    ['when the bridge fell', HAS_DATE],
    ['the man who leads the Fatah Alliance', 0],
  ])('is not read from a word that joins clauses: “%s”', (question, broad) => {
    expect(askedKind(question).broad).toBe(broad);
  });

  it.each([
    ['كم شاحنة عبرت الحدود', HAS_NUMBER],
    ['متى بدأت الهدنة', HAS_DATE],
    ['أين تقع القاعدة', HAS_NAME],
    ['من هو زعيم التحالف', HAS_NAME],
    ['لماذا غادروا', REASON],
  ])('is read in Arabic: “%s”', (question, broad) => {
    expect(askedKind(question).broad).toBe(broad);
  });

  it.each([
    ['what is the name of the festival in Homs', false],
    ['What is the law named that the council passed?', false],
    ['what is the name of the surgeon in Homs', true],
    ['whats the name of the man who was killed', true],
    ['names of the six teachers killed in Hass', true],
  ])('is only a name of a person if the noun is one for persons: “%s”', (question, isPerson) => {
    const { isStrict, narrow } = askedKind(question);
    expect([isStrict, narrow]).toEqual(isPerson ? [true, kinds.PERSON] : [false, 0]);
  });

  it.each([['Who is Jared Zuba?'], ['who is pat ryder'], ['what is the fatah alliance']])(
    'is what a person or a thing is, not a name: “%s”',
    (question) => {
      expect(askedKind(question)).toMatchObject({ broad: 0, isDefinition: true });
    },
  );

  it.each([
    ['what is the observatory for human rights', true],
    ['what is maliki afraid of', false],
    ['who is heading the mission', false],
  ])('is a definition, or what someone does: “%s”', (question, isDefinition) => {
    expect(askedKind(question).isDefinition).toBe(isDefinition);
  });

  it.each([
    ['did Assad admit it', true],
    ['did Assad deny it', true],
    ['did Assad do it', false],
  ])('can be whether something is denied: “%s”', (question, isDenial) => {
    expect(askedKind(question).isDenial).toBe(isDenial);
  });

  it.each([
    ['latest death toll in Homs', true],
    ['death toll in Homs', false],
  ])('can be what holds last: “%s”', (question, isLatest) => {
    expect(askedKind(question).isLatest).toBe(isLatest);
  });

  it.each([
    ['Where did the trucks come from?', 'from'],
    ['from which country did the convoy come', 'from'],
    ['where were the weapons sent', 'to'],
    ['Where is the convoy heading to?', 'to'],
    ['where is the base', null],
    ['who did the militia take the town from', null],
  ])('asks for a direction: “%s”', (question, direction) => {
    expect(askedKind(question).direction).toBe(direction);
  });
});
