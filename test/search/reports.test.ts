import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/search/answer.ts';
import { ask, emphasised, quoted, reports } from './corpora.ts';

const corpus = await reports();

describe('the two reports', () => {
  it.each([
    ['How many trucks crossed from Jordan?', 'A convoy of more than 100 US military trucks'],
    ['Who leads the Fatah Alliance?', 'Hadi Al-Amiri'],
    ['What did the Pentagon spokesman say about the border?', 'securing the Iraq-Syria border'],
    ['When did Trump visit the base?', 'In December last year, US President Donald Trump'],
    ['second largest airbase in Iraq', 'The base is the second largest airbase in Iraq'],
    ['second largest air base in Iraq', 'The base is the second largest airbase in Iraq'],
    ['ائتلاف الفتح', 'ائتلاف الفتح'],
    ['إئتلاف الفتــح', 'ائتلاف الفتح'],
    ['ain al-assad', 'al-As'],
    ['Ayn Al Asad air base', 'Ayn al-Asad air base'],
    ['Al-Bukamal', 'Albukamal'],
    ['hasaka', 'Al-Hasakah'],
    ['Who is Pat Rider?', 'Pat Ryder'],
    ['How far is the base from Ramadi?', 'about 110 km from the provincial capital Ramadi'],
    ['Is there any explanation for the movement of the convoy?', 'There is no explanation'],
    ['Is the US planning to close the Iraq-Syria border?', 'formulating plans to secure'],
  ])('answer “%s” first with “%s”', async (question, words) => {
    const [first] = quoted(await ask(corpus, question));
    expect(first).toContain(words);
  });

  it('give an attack and the reply of the accused', async () => {
    const [first, second] = quoted(await ask(corpus, 'Does Israel attack Iraqi militias?'));
    const both = [first, second].join(' ');
    expect(both).toContain('was struck in Al-Qaim');
    expect(both).toContain('Israel has neither confirmed or denied');
  });

  it('are both found by one spelling of a name', async () => {
    const answer = await ask(corpus, 'Ain al-Asad');
    expect(new Set(answer.quotes.map(({ article }) => article.id))).toHaveProperty('size', 2);
  });

  it.each([
    ['What is the capital of France?'],
    ['what is the capital of france'],
    ['Who won the World Cup?'],
    ['the of and'],
    ['???'],
    [''],
  ])('do not answer “%s”', async (question) => {
    expect(quoted(await ask(corpus, question))).toEqual([]);
  });

  it('are named as nearest if they share a word but do not answer', async () => {
    const { nearest } = await ask(corpus, 'What is the capital of France?');
    expect(nearest.map(({ id }) => id)).toEqual([
      '2019-09-07-convoy-of-more-than-100-us-military-trucks',
    ]);
  });

  it.each([
    ['How many trucks crossed from Jordan?', 'more than 100'],
    ['how many us military trucks came from jordan', 'more than 100'],
    ['Who leads the Fatah Alliance?', 'Hadi Al-Amiri'],
    ['who leads the fatah alliance', 'Hadi Al-Amiri'],
    ['When did Trump visit the base?', 'December last year'],
    ['How far is the base from Ramadi?', 'about 110 km'],
    ['how far is ain al asad from baghdad', 'some 190 km'],
    ['Where is the Ain al-Asad base?', 'al-Baghdadi'],
    ['who controls albukamal', 'Syrian regime forces'],
    ['When was the Fatah Alliance formed?', '2018'],
  ])('show exactly the answer to “%s” in bold: “%s”', async (question, words) => {
    expect(emphasised(await ask(corpus, question))).toBe(words);
  });

  it.each([
    // They say what he is, not who.
    ['Who is Jared Zuba?'],
    ['who is pat ryder'],
    // "A field commander" is no name, and the militia was not killed.
    ['who was killed in al-qaim'],
    // "A police officer".
    ['who told xinhua about the convoy'],
    // The reason comes before "has prompted".
    ['why did the fatah alliance call for us withdrawal'],
    ['What did Pat Ryder say about the border?'],
  ])('answer “%s” with nothing in bold', async (question) => {
    const answer = await ask(corpus, question);
    expect(outcomeOf(answer)).toBe('answered');
    expect(emphasised(answer)).toBeNull();
  });

  it.each([
    ['How old is Hadi Al-Amiri?', 'kind', 'an age'],
    ['how many people were wounded in al-qaim', 'kind', 'a number of wounded'],
    ['was trump at ain al asad in december 2017', 'time', 'december 2017'],
    ['what is the name of the police officer', 'kind', 'a name'],
    ['when did the convoy cross from jordan', 'kind', 'a date'],
    ['what did Pat Ryder say about russia', 'name', 'russia'],
  ])('do not answer “%s”: they lack the %s, “%s”', async (question, kind, text) => {
    const answer = await ask(corpus, question);
    expect(outcomeOf(answer)).toBe('about');
    expect(answer.missing).toMatchObject([{ kind, text }]);
  });

  it('quote a sentence together with the one before if it leans on it', async () => {
    const [first] = quoted(await ask(corpus, 'Who leads the Fatah Alliance?'));
    expect(first).toMatch(/^The main components .* It is led by Hadi Al-Amiri/s);
  });

  it('are quoted with the answering sentence first, though two others before it are near the question', async () => {
    const [first] = quoted(await ask(corpus, 'Is the US planning to close the border?'));
    expect(first).toMatch(/^According to credible sources/);
  });

  it('quote a sentence that is printed twice only once', async () => {
    const answer = await ask(corpus, 'Is the base Iranian or even major?', { limit: 10 });
    const texts = quoted(answer).filter((text) => text.includes('It is not clear that the base'));
    expect(texts).toHaveLength(1);
    expect(answer.quotes[0]?.alsoIn).toEqual([]);
  });
});
