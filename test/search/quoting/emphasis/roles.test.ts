import { describe, expect, it } from 'vitest';
import { bold, boldIfQuoted } from './bold.ts';

describe('no name is bold', () => {
  it.each([
    [
      'if a name stands where nobody is said to have done what is asked',
      'Who killed the Russian ambassador?',
      'The deputy ambassador Vladimir Safronkov spoke of the Russian plan on Monday.',
    ],
    [
      'if a name is only where someone goes',
      'who did Jaish al-Islam blame for the clashes',
      'Jaish al-Islam blamed its opponents for the clashes, as they hit fighters headed for Qabun.',
    ],
    [
      'if the word that is asked for is passed over',
      'who claimed the Qamishli bombing',
      'The writer Suleiman Youssef told reporters of the Qamishli bombing on Monday.',
    ],
  ])('%s', async (_case, question, body) => {
    expect(await bold(question, body)).toBeNull();
  });

  it('but that of who did it is', async () => {
    const body = 'The officer Mevlut Altintas killed the Russian ambassador on Monday.';
    expect(await bold('Who killed the Russian ambassador?', body)).toBe('Mevlut Altintas');
  });

  it('if its sentence is of other years than the question', async () => {
    const told = 'Omar Najjar led the inspectors in the 2000s.';
    const boldFor = (question: string) => boldIfQuoted(question, told, 'Others led them in 2013.');
    expect(await boldFor('Who led the inspectors in 2013?')).toBeNull();
    expect(await boldFor('Who led the inspectors in 2005?')).not.toBeNull();
    expect(await boldFor('Who led the inspectors?')).not.toBeNull();
  });
});

describe('of what a question asks for by a noun, the name that has its part at the verb is bold', () => {
  it.each([
    [
      'Which insurer was allowed to sell the port?',
      'On Monday the council allowed Corvane Holdings to sell the port.',
      'Corvane Holdings',
    ],
    [
      'Which bank approved the loan for the port?',
      'On Monday Corvane Holdings, the large lender, approved the loan for the port.',
      'Corvane Holdings',
    ],
    [
      'Which bank approved the loan for the port?',
      'The loan for the port was approved, and Corvane Holdings built the quay.',
      null,
    ],
    [
      'Which bank approved the loan for the port?',
      'Banks approved the loan for the port in a deal that Corvane Holdings had brokered.',
      null,
    ],
  ])('%s %s', async (question, body, expected) => {
    expect(await boldIfQuoted(question, body)).toBe(expected);
  });
});

describe('a name is bold', () => {
  it.each([
    ['who acts', 'Who shelled Homs?', 'The Nusra Front shelled Homs on Monday.', 'Nusra Front'],
    [
      'who acts, behind “by”',
      'Who shelled Homs?',
      'Homs was shelled by the Nusra Front.',
      'Nusra Front',
    ],
    [
      'together with others that act',
      'Who shelled Homs?',
      'On Monday the Nusra Front and the Turkistan Party shelled Homs.',
      'Nusra Front and the Turkistan Party',
    ],
    [
      'without a name before its clause',
      'Who shelled the market?',
      'To spite Riad Haddad, the Nusra Front shelled the market.',
      'Nusra Front',
    ],
    ['not who bears it', 'Who attacked first in Homs?', 'Fighters attacked the Nusra Front.', null],
    [
      'who bears it',
      'Who was arrested in Homs?',
      'In Homs police arrested Colonel Riad Haddad on Monday.',
      'Colonel Riad Haddad',
    ],
    [
      'not a name before another that acts',
      'Who runs the clinics in Homs?',
      'It is over, said Omar Mishal an official with the group which runs the clinics in Homs.',
      null,
    ],
    [
      'not who only says so',
      'Who blew up the tunnel in Homs?',
      'The Syrian Observatory said that rebels blew up the tunnel in Homs.',
      null,
    ],
    [
      'not according to whom',
      'Who blew up the tunnel in Homs?',
      'According to Omar Najjar rebels blew up the tunnel in Homs.',
      null,
    ],
    [
      'not the place of a body',
      'Who blew up the tunnel in Homs?',
      'The Britain-based monitor said that rebels blew up the tunnel in Homs.',
      null,
    ],
    [
      'who acts, behind what that is',
      'Who led the inspection team?',
      'The inspection team led by Swedish expert Ake Sellstrom is meant to see three sites.',
      'Ake Sellstrom',
    ],
    [
      'not who is before “led by”',
      'Who led the inspection team?',
      'Ban sent the inspection team led by an expert to Homs.',
      null,
    ],
    [
      'who acts, also behind a day',
      'Who captured the town Hader?',
      'Omar Najjar saw the town Hader captured on Monday by the Nusra Front.',
      'Nusra Front',
    ],
    [
      'not who did something else, behind “by”',
      'Who vetoed the resolution on Aleppo?',
      'It vetoed a resolution on Aleppo chalked out by Omar Najjar.',
      null,
    ],
    [
      'not who made what the deed was done to',
      'Who vetoed the resolution on Aleppo?',
      'It vetoed a resolution on Aleppo by Omar Najjar.',
      null,
    ],
    [
      'who acts, also by an attack',
      'Who bombed the clinic in Homs?',
      'The clinic in Homs was bombed in a raid carried out by the Nusra Front.',
      'Nusra Front',
    ],
    [
      'not who wrote of it',
      'Who was the clinic in Homs bombed by?',
      'The clinic in Homs was bombed on Monday, says a report by the Nusra Front.',
      null,
    ],
    [
      'not who only has to do with what is called by the same word',
      'Who drafted the resolution on Aleppo?',
      'Later Omar Najjar saw the draft resolution on Aleppo.',
      null,
    ],
    [
      'not who only has to do with what somebody else did',
      'Who drafted the resolution on Aleppo?',
      'Later Omar Najjar saw a Western-drafted resolution on Aleppo.',
      null,
    ],
    [
      'but who did it with that word',
      'Who attacked the clinic in Homs?',
      'On Monday the Nusra Front launched an attack on the clinic in Homs.',
      'Nusra Front',
    ],
    [
      'not a name before another clause',
      'Who vetoed the resolution on Aleppo?',
      'Then Omar Najjar sought a resolution on Aleppo despite vetoes.',
      null,
    ],
    [
      'who is asked for by “backed by”, not the long form of the question',
      'who was the sdf backed by',
      'Villages were captured by the Syrian Democratic Forces (SDF), militias backed by regime ally Iran.',
      'Iran',
    ],
    [
      'who is asked for by “is heading”',
      'who is heading the inspectors',
      'The Nusra Front met the inspectors whom Omar Najjar is heading.',
      'Omar Najjar',
    ],
    [
      'who is heading it, behind a day',
      'Who is heading the inspectors?',
      'On Monday Omar Najjar headed the inspectors in Homs.',
      'Omar Najjar',
    ],
    [
      'not the head of another body',
      'who is heading the inspectors',
      'Arab League chief Nabil Arabi urged the inspectors to go.',
      null,
    ],
    [
      'not a name that describes another',
      'Who was killed in Qaim?',
      'The raid on Qaim killed a commander of the Shiite Muslim Militia.',
      null,
    ],
  ])('%s', async (_case, question, body, expected) => {
    expect(await bold(question, body)).toBe(expected);
  });
});
