import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted, reports } from '../../corpora.ts';
import { firstQuote, OTHERS } from './first-quote.ts';

describe('British and American spellings', () => {
  it.each([
    ['recognised', 'Nobody abroad recognized the annexation.'],
    ['recognized', 'Nobody abroad recognised the annexation.'],
    ['organisations', 'Two organizations sent blankets.'],
    ['defence', 'The ministry of defense denied it.'],
    ['defense', 'The ministry of defence denied it.'],
    ['centre', 'Shells hit the center of Taji.'],
    ['program', 'The programme was halted.'],
    ['labor', 'The labour union wants higher wages.'],
    ['neighbourhoods', 'Two neighborhoods have no water.'],
    ['travellers', 'Some 300 travelers were stranded at Taji.'],
    ['catalog', 'The coins are in a catalogue of the museum.'],
    ['paralyzed', 'Three men were paralysed by the poison.'],
    ['pediatric', 'The paediatric ward closed in May.'],
    ['kilometers', 'The dam is 40 kilometres from Taji.'],
    ['judgement', 'The judgment of the court was final.'],
    ['aeroplane', 'The airplane landed at Taji.'],
  ])('a question for “%s” finds “%s”', async (word, body) => {
    expect(await firstQuote(body, word)).toBe(body);
  });

  it('leaves words alone that are spelled alike by chance', async () => {
    expect(await firstQuote('The prize was won by Danes.', 'Who was the fourth?')).toBeUndefined();
  });
});

describe('spelling mistakes', () => {
  const BODY = 'Engineers of the government repaired the old reservoir near the capital.';

  it.each([
    ['two in one question', 'wich goverment repaird it'],
    ['swapped letters', 'reservior'],
    ['swapped letters and a missing one', 'goevrment'],
    ['swapped first letters', 'erservoir'],
    ['a plural with a mistake', 'engneers'],
    ['a past tense with a mistake', 'repared'],
    ['letters that are held', 'reservoirrrr'],
  ])('mends %s', async (_kind, question) => {
    expect(await firstQuote(BODY, question)).toBe(BODY);
  });

  it.each([
    ['Ezzor', 'Shells fell on Deir Az-Zour.'],
    ['Zour', 'Shells fell on Deir Ezzor.'],
  ])(
    'finds %s with its article written in another way, though it is printed so too',
    async (name, body) => {
      const corpus = await corpusOf([{ body: `Rain fell on ${name}.` }, { body }]);
      expect(quoted(await ask(corpus, `shells on ${name}`))[0]).toBe(body);
    },
  );

  it.each([
    ['Damscus', 'Shells fell on Damascus.'],
    ['damacsus', 'Shells fell on Damascus.'],
    ['irna', 'Shells fell on Iran.'],
    ['isreal', 'Shells fell on Israel.'],
  ])('mends the name %s', async (name, body) => {
    expect(await firstQuote(body, `what about ${name}`)).toBe(body);
  });

  it.each([
    ['Hama', 'Shells fell on Hamas.'],
    ['Iraq', 'Shells fell on Iran.'],
    ['Qatar', 'Shells fell on Qabar.'],
  ])('does not take %s for another name', async (name, body) => {
    const [quote] = quoted(await ask(await corpusOf([{ body }, ...OTHERS]), `What about ${name}?`));
    expect(quote).toBeUndefined();
  });

  it('reads a mistake that a report has too as the word that others have', async () => {
    const many = Array.from({ length: 30 }, (_, at) => ({
      body: `The government met on day ${at} of the session.`,
    }));
    const corpus = await corpusOf([...many, { body: 'The goverment is the talk of the town.' }]);
    expect(quoted(await ask(corpus, 'goverment', { limit: 5 }))).toHaveLength(5);
  });

  it('answers from the reports of the project', async () => {
    const corpus = await reports();
    const question = 'which goverment is responsable for boarder securty';
    const [quote] = quoted(await ask(corpus, question));
    expect(quote).toContain('jurisdiction of the Iraqi government');
  });
});

describe('other spellings of a name', () => {
  const SHELLED = [
    'Shells fell on Daraa.',
    'A convoy left Daraa.',
    'Traders of Daraa shut their shops.',
    'Aid reached Deraa.',
  ].map((body) => ({ body }));

  it('are found beside the one that is typed, if they are commoner', async () => {
    const corpus = await corpusOf([...SHELLED, ...OTHERS]);
    const answer = await ask(corpus, 'what fell on deraa');
    expect(quoted(answer)[0]).toBe('Shells fell on Daraa.');
    expect(answer.missing).toEqual([]);
  });

  it('have a wrong letter in one place, if the name is long', async () => {
    const [first] = quoted(await ask(await reports(), 'Did Iran build a base at Albukamal?'));
    expect(first).toContain('accused Iran of creating a major base at al-Bukamai');
  });

  it('are written as one word or two', async () => {
    const answer = await ask(await reports(), 'did iran build a base in abu kamal');
    expect(quoted(answer).join(' ')).toContain('in Albukamal, an area controlled by');
  });

  it('are two names if they are short', async () => {
    const corpus = await corpusOf([{ body: 'Iraq closed a bridge.' }, ...OTHERS]);
    expect(quoted(await ask(corpus, 'Did Iran close a bridge?'))).toEqual([]);
  });

  it('have a letter doubled in the wrong place', async () => {
    expect(await firstQuote('Shells fell on Aleppo.', 'what fell on allepo')).toBe(
      'Shells fell on Aleppo.',
    );
  });

  it('yield to a much commoner word of the dictionary with as many mistakes', async () => {
    const corpus = await corpusOf([
      { body: 'Cristina sold bread.' },
      ...Array.from({ length: 5 }, (_, at) => ({
        body: `A Christian school opened in street ${at}.`,
      })),
      ...OTHERS,
    ]);
    const [first] = quoted(await ask(corpus, 'which cristian school opened'));
    expect(first).toContain('A Christian school opened');
  });
});

describe('words in capitals', () => {
  it('only stress what is typed, unless they are acronyms', async () => {
    const body = 'The mayor said the bridge had not collapsed.';
    expect(await firstQuote(body, 'who said the bridge had NOT collapsed')).toBe(body);
    const strike = 'The Islamic State group attacked the bridge.';
    expect(await firstQuote(strike, 'did IS attack the bridge')).toBe(strike);
  });
});
