import { describe, expect, it } from 'vitest';
import { hasTitle } from '../../../src/reading/titles.ts';
import { outcomeOf } from '../../../src/search/answer.ts';
import { ask, corpusOf } from '../corpora.ts';

/** Other reports, so that the words of the questions are neither rare nor everywhere. */
const OTHERS = [
  'The minister visited a school in Raqqa on Monday.',
  'A bakery was opened in a village near Daraa, and ten people came.',
  'The mayor sold a truck to a farmer for 300 dollars.',
  'Two people protested at the port. The pilot of a boat was ill.',
  'The book fair in Taji was closed on Friday. A bomber was arrested near it.',
  'Lina Aziz and Karim Haddad wrote a book on Raqqa. Cholera was found there.',
  'Pupils in Daraa caught a fever. A name was called.',
].map((body) => ({ title: 'News', body }));

async function outcome(body: string, question: string) {
  const answer = await ask(await corpusOf([{ title: 'Report', body }, ...OTHERS]), question);
  return { outcome: outcomeOf(answer), missing: answer.missing };
}

const TRIP = 'Karim Haddad cancelled his trip to Ankara after the attack on Iranian workers.';
const GIFT = 'Haddad promised 40 million dollars of aid to schools in Kenya, his office said.';

describe('the place of a deed', () => {
  it.each([
    [TRIP, 'why did karim haddad cancel his trip to tehran', 'tehran'],
    [TRIP, 'why did karim haddad cancel his trip to poland', 'poland'],
    [GIFT, 'how much aid did haddad promise chile', 'chile'],
    [GIFT, 'how much aid did haddad promise to schools in new zealand', 'new zealand'],
  ])('is named beside an answer: %s %s', async (body, question, text) => {
    const { outcome: found, missing } = await outcome(body, question);
    expect(found).toBe('about');
    expect(missing).toContainEqual({ kind: 'name', text });
  });

  it.each([
    [TRIP, 'why did karim haddad cancel his trip to ankara'],
    [GIFT, 'how much aid did haddad promise kenya'],
    [GIFT.replace('schools in Kenya', 'Kenyan schools'), 'how much aid did haddad promise kenya'],
    [`${GIFT} He flew to Rome.`, 'how much aid did haddad promise to schools in kenya'],
  ])('may be named by its people: %s %s', async (body, question) => {
    expect((await outcome(body, question)).outcome).toBe('answered');
  });
});

describe('a disease', () => {
  const FLU = 'On Friday Karim Haddad spoke of 20 cases of flu in Kenya. The cases are mild.';

  it('is told of the person who is asked to have caught it', async () => {
    const question = 'when did karim haddad catch flu';
    expect((await outcome(FLU, question)).missing).toContainEqual({
      kind: 'word',
      text: 'karim haddad catch flu',
    });
    const ill = 'On Friday Karim Haddad tested positive for flu. The cases are mild.';
    expect((await outcome(ill, question)).outcome).toBe('answered');
  });

  it('is the one that is asked about', async () => {
    const cases = 'Twenty pupils in Kenya have contracted flu, doctors said on Friday.';
    const { missing } = await outcome(cases, 'how many pupils in kenya came down with cholera');
    expect(missing).toContainEqual({ kind: 'name', text: 'cholera' });
    const flu = 'how many pupils in kenya came down with flu';
    expect((await outcome(cases, flu)).outcome).toBe('answered');
  });
});

describe('a name that is asked for', () => {
  it('is that of one who did it, not of one who saw it', async () => {
    const question = 'what was the name of the bomber who hit manbij';
    const seen =
      'A bomber hit Manbij. People ran away. Manbij resident Omar Najjar, a writer, heard the bomb.';
    expect((await outcome(seen, question)).missing).toContainEqual({
      kind: 'word',
      text: 'bomber',
    });
    const done = 'The bomber who hit Manbij was a man named Omar Najjar, police found.';
    const { missing } = await outcome(done, question);
    expect(missing.filter(({ kind }) => kind === 'word')).toEqual([]);
  });

  it('is a title of their own work', async () => {
    const other =
      'The book of Karim Haddad is called Through The Night. Lina Aziz has a book due out too.';
    expect((await outcome(other, 'what is the book of lina aziz called')).outcome).toBe('about');
    expect((await outcome(other, 'what is the book of karim haddad called')).outcome).toBe(
      'answered',
    );
  });
});

describe('a given name', () => {
  const question = 'when did karim haddad resign in raqqa';
  const namesIn = (missing: readonly { readonly text: string }[]) =>
    missing.filter(({ text }) => text.includes('karim'));

  it('is not missing if the surname is told of no one else', async () => {
    const told = 'On Friday Mr Haddad spoke in Raqqa of the bread in the town.';
    const others = 'On Friday Lina Haddad spoke in Raqqa of the bread in the town.';
    expect(namesIn((await outcome(told, question)).missing)).toEqual([]);
    expect(namesIn((await outcome(others, question)).missing)).not.toEqual([]);
  });
});

it.each([
  ['Her memoir is called Moonwalk.', true],
  ['His film, “Harbour”, was shown.', true],
  ['He read Through The Night twice.', true],
  ['You Are Not Alone came out on Friday.', true],
  ['The book of Karim Haddad will come out in Kenya.', false],
  ['When Lina came, In Kenya they read the book.', false],
])('recognises a title: %s', (text, isOne) => {
  expect(hasTitle(text)).toBe(isOne);
});

describe('those who are led', () => {
  const RIVALS = 'Qamar fought in Taji with rival factions led by Omar Zaghal.';

  it.each([
    ['who leads qamar', 'leads qamar', 'Qamar fought in Taji. It is led by Omar Zaghal.'],
    ['who is the boss of qamar', 'is the boss of qamar', 'Omar Zaghal is the boss of Qamar.'],
    [
      'who is in charge of qamar',
      'is in charge of qamar',
      'Qamar met in Taji. The man responsible for Qamar is Omar Zaghal.',
    ],
  ])('have a leader beside an answer: %s', async (question, text, told) => {
    expect(await outcome(RIVALS, question)).toMatchObject({
      outcome: 'about',
      missing: [{ kind: 'deed', text }],
    });
    expect((await outcome(told, question)).outcome).toBe('answered');
  });

  it.each([
    ['Qamar said that the pilot died while being held at a base.', 'about'],
    ['Qamar is run by Fatah.', 'answered'],
  ])('are held only if they are a place: %s', async (body, found) => {
    expect((await outcome(body, 'who runs qamar')).outcome).toBe(found);
  });

  it.each([
    ['Chemical weapons were used in Taji. ', 'answered'],
    ['Vaccines were used in Taji. ', 'about'],
  ])(
    'are a body that each report calls otherwise, if it tells of their matter: %s',
    async (matter, found) => {
      const body = `${matter}The U.N. inspection team led by Omar Zaghal came to Taji.`;
      const question = 'who leads the un chemical weapons team';
      expect((await outcome(body, question)).outcome).toBe(found);
    },
  );
});

describe('the place from or to which something goes', () => {
  const CONVOY = 'A convoy of 40 trucks crossed the border from Kenya on Friday.';

  it.each([
    ['how many trucks went back to kenya', 'about'],
    ['how many trucks came from kenya', 'answered'],
  ])('is not told the other way round: %s', async (question, found) => {
    expect((await outcome(CONVOY, question)).outcome).toBe(found);
  });

  it('need not be told in any direction', async () => {
    const body = 'About 40 trucks left Kenya on Friday, trying to flee Kenya by night.';
    expect((await outcome(body, 'how many trucks fled from kenya')).outcome).toBe('answered');
  });
});

describe('a successor', () => {
  const question = 'who replaced the governor that karim haddad sacked';
  const SACKED = 'Karim Haddad sacked the governor of Taji on Friday';

  it('is told of before the office', async () => {
    expect(await outcome(`${SACKED} after a new attack.`, question)).toMatchObject({
      outcome: 'about',
      missing: [{ kind: 'word', text: 'replaced' }],
    });
    const named = `${SACKED} and named Lina Aziz as governor.`;
    expect((await outcome(named, question)).outcome).toBe('answered');
  });

  it('is told of without what only says who is meant', async () => {
    const body = 'Lina Aziz was appointed governor of Taji by Karim Haddad on Friday.';
    const { missing } = await outcome(body, 'who replaced the taji governor who was arrested');
    expect(missing).not.toContainEqual({ kind: 'word', text: 'arrested' });
  });
});

describe('those who have an office', () => {
  const OTHER = 'In Jordan, the deputy health minister of Kenya, Lina Aziz, spoke of the clinic.';

  it.each([
    ['who is the health minister of jordan', 'Jordanian Health Minister Omar Zaghal spoke.'],
    ['who is jordans health minister', 'Omar Zaghal, the health minister of Jordan, spoke.'],
    [
      'who is the president of the qamar alliance',
      'President of the Qamar Alliance Omar Zaghal spoke.',
    ],
    ['who was the british prime minister', 'The prime minister of Britain, Omar Zaghal, spoke.'],
  ])('are named by an answer: %s', async (question, told) => {
    expect((await outcome(OTHER, question)).outcome).not.toBe('answered');
    expect((await outcome('The health minister of Jordan spoke.', question)).outcome).not.toBe(
      'answered',
    );
    expect((await outcome(told, question)).outcome).toBe('answered');
  });
});

describe('the first one', () => {
  const OTHER = 'Jordan has the first case of the flu in a man who has not been to Kenya.';

  it.each([
    [
      'who was the first case of flu in kenya',
      'Kenya confirmed its first case of the flu, a girl.',
    ],
    ['the first case of flu in kenya', 'The first case of the flu in Kenya is a girl.'],
    ['who was the first to die of flu in kenya', 'A girl is the first to die of the flu in Kenya.'],
  ])('is in the place of the question: %s', async (question, told) => {
    expect((await outcome(OTHER, question)).outcome).not.toBe('answered');
    expect((await outcome(told, question)).outcome).toBe('answered');
  });
});
