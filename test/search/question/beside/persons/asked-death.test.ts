import { describe, expect, it } from 'vitest';
import { tellsDeathOf } from '../../../../../src/reading/deaths.ts';
import { nameTerm } from '../../../../../src/text/words/terms.ts';
import { ask, corpusOf, quoted } from '../../../corpora.ts';

const NAJJAR = nameTerm('najjar') ?? '';

describe('a sentence', () => {
  it.each([
    'Omar Najjar was killed in Taji.',
    'Omar Najjar, his son and at least 20 others were reportedly killed in Taji.',
    'Omar Najjar died of his wounds.',
    'Omar Najjar was among those who lost their lives in Taji.',
    'The body of Omar Najjar was found on Monday.',
    'Gunmen killed the commander Omar Najjar.',
    'The strike killed 20 people, including Omar Najjar.',
    'They are accused of the murder of Omar Najjar.',
    'Najjar’s death was announced on Monday.',
    'Omar Najjar killed in raid on Taji',
  ])('tells of the death of one whom it names: %s', (sentence) => {
    expect(tellsDeathOf(sentence, NAJJAR)).toBe(true);
  });

  it.each([
    'Omar Najjar condemned the killing of 20 people.',
    'Omar Najjar said that 20 people were killed.',
    'Omar Najjar killed 20 people.',
    'The raid, which has killed 20 people, was led by Omar Najjar.',
    'More than 20 have been killed since the uprising against Omar Najjar.',
    'Twenty people were killed. Omar Najjar was not there.',
    'Gunmen killed the commander Omar Hadi.',
  ])('does not: %s', (sentence) => {
    expect(tellsDeathOf(sentence, NAJJAR)).toBe(false);
  });

  it('tells so with a pronoun only behind one that names the person', () => {
    expect(tellsDeathOf('He was killed on Monday.', NAJJAR, true)).toBe(true);
    expect(tellsDeathOf('He was killed on Monday.', NAJJAR)).toBe(false);
  });
});

describe('a question about the death of someone', () => {
  const HADI = 'Omar Hadi was killed in a raid on the town of Taji on Monday.';
  const SAID = 'The governor Omar Najjar said that nine people were killed in the raid on Taji.';
  const LATER =
    'The commander Omar Najjar led the fighters of Taji. He was killed in a raid on Monday.';

  async function answer(question: string, ...bodies: readonly string[]) {
    return ask(await corpusOf([HADI, ...bodies].map((body) => ({ body }))), question);
  }

  it.each([
    'who killed omar najjar',
    'when was Omar Najjar killed',
    'was Omar Najjar killed in Taji?',
    'how did Omar Najjar die',
    'is Omar Najjar dead',
  ])('is not answered by the deaths of others: %s', async (question) => {
    const { quotes, missing } = await answer(question, SAID);
    expect(quotes).toEqual([]);
    expect(missing).toContainEqual({
      kind: 'death',
      text: expect.stringMatching(/^omar najjar$/i),
    });
    expect(missing.filter(({ kind }) => kind === 'kind')).toEqual([]);
  });

  it('names the whole person whose death nothing tells', async () => {
    const led = 'The governor Hadi Al-Amiri said that nine people were killed in the raid on Taji.';
    const { missing } = await answer('was hadi al-amiri killed', led);
    expect(missing).toContainEqual({ kind: 'death', text: 'hadi al-amiri' });
  });

  it('is answered by the death of that one', async () => {
    const [first] = quoted(await answer('when was Omar Najjar killed', SAID, LATER));
    expect(first).toBe(LATER);
  });

  it.each([
    'did Omar Najjar kill nine people in Taji',
    'how many people did Najjar say were killed in Taji',
    'who was killed in Taji',
  ])('is none of the deaths that others caused, or in a place: %s', async (question) => {
    const { missing } = await answer(question, SAID);
    expect(missing.filter(({ kind }) => kind === 'death')).toEqual([]);
  });
});
