import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/corpus/article.ts';
import { outcomeOf } from '../../../../src/search/answer.ts';
import { ask, corpusOf, quoted, reports } from '../../corpora.ts';

/** Other reports, so that the names of the questions are neither rare nor everywhere. */
const OTHERS: readonly Partial<Article>[] = [
  { body: 'Turkey opened a bridge near Kilis. The YPG held a parade in Taji.' },
  { body: 'Farmers of Taji sold dates to Jordan and to Turkey.' },
  { body: 'A school was opened near Taji. People from Jordan came to see it.' },
];

async function answer(body: string, question: string) {
  return ask(await corpusOf([{ body }, ...OTHERS]), question);
}

const SHELLED =
  'Turkish forces shelled YPG fighters near Taji on Monday. The shelling went on until dark.';
const ACCUSED = 'Jordan accused Turkey of arming rebels near Taji. The rebels hold the town.';

describe('a question about a deed', () => {
  it.each([
    [SHELLED, 'did the YPG shell Turkey', 'YPG shell Turkey'],
    [SHELLED, 'was Turkey shelled by the YPG', 'Turkey shelled by the YPG'],
    [SHELLED, 'why did the YPG attack Turkey', 'YPG attack Turkey'],
    [SHELLED, 'who shelled Turkey', 'shelled Turkey'],
    [ACCUSED, 'did Turkey accuse Jordan', 'Turkey accuse Jordan'],
    ['Najjar said that the army shot protesters in Taji.', 'who shot Najjar', 'shot Najjar'],
    [
      'Division 30 was attacked by Nusra near Taji. The division left the town.',
      'did Division 30 attack Nusra near Taji',
      'Division 30 attack Nusra',
    ],
  ])(
    'is not answered by what tells it the other way round: %s %s',
    async (body, question, text) => {
      const { quotes, missing } = await answer(body, question);
      expect(quotes).toEqual([]);
      expect(missing).toContainEqual({ kind: 'deed', text });
      expect(missing.filter(({ kind }) => kind === 'kind')).toEqual([]);
    },
  );

  it.each([
    [SHELLED, 'did Turkey shell the YPG'],
    [SHELLED, 'was the YPG attacked by Turkey'],
    [SHELLED, 'who shelled the YPG'],
    [SHELLED, 'when did Turkey attack the YPG'],
    [ACCUSED, 'did Jordan accuse Turkey of arming rebels'],
    ['Najjar was in Taji when the army shot him.', 'who shot Najjar'],
    // The name only says of what it is, and the attack is only spoken of.
    ['The army attacked a parade of farmers in Taji.', 'who attacked the Taji farmers parade'],
    [
      'Najjar said that the raid was a message. The army attacked the farmers of Taji.',
      'what did Najjar say the attack on Taji means',
    ],
    ['Turkey denied that it had bombed the YPG near Taji.', 'did Turkey bomb the YPG'],
    ['The YPG was bombed near Taji. Turkey said its jets did it.', 'did Turkey bomb the YPG'],
    // What someone says against another can be an accusation in any words.
    [
      'Turkish state media said that rebels shot the girl of Taji.',
      'whom did Turkish media blame for shooting the girl of Taji',
    ],
  ])('is answered: %s %s', async (body, question) => {
    const { missing } = await answer(body, question);
    expect(missing.filter(({ kind }) => kind === 'deed')).toEqual([]);
  });

  it('is answered if both meet', async () => {
    const body = 'Omar Najjar met with Samir Hadi in Taji on Monday.';
    for (const question of ['who met with Omar Najjar', 'did Samir Hadi meet Omar Najjar']) {
      expect(quoted(await answer(body, question))).toEqual([body]);
    }
    const other = 'Omar Najjar left Taji on Monday. Samir Hadi met with Karim Said in Taji.';
    expect(quoted(await answer(other, 'who met with Omar Najjar in Taji'))).toEqual([]);
  });

  it.each([
    'how was the attack by the YPG near Taji carried out',
    'did people in Turkey attack the town of Taji',
    'was the attack near Taji bad',
    'what is the reason the YPG stormed Taji',
  ])('is none if the form does not tell who does it: %s', async (question) => {
    const { missing } = await answer(SHELLED, question);
    expect(missing.filter(({ kind }) => kind === 'deed')).toEqual([]);
  });

  it('names only what is missing if a name is', async () => {
    const { missing } = await answer('An army shelled Taji on Sunday.', 'did Turkey shell Taji');
    expect(missing).toEqual([{ kind: 'name', text: 'Turkey' }]);
  });
});

describe('of the two reports, a deed', () => {
  it.each([
    'did iran attack israel?',
    'did the us attack iran',
    'did iraq attack israel',
    'did isis attack the us',
    'did us forces provoke russia',
    'did iran accuse the us',
  ])('is not told: %s', async (question) => {
    const found = await ask(await reports(), question);
    expect(outcomeOf(found)).toBe('about');
    expect(found.missing).toMatchObject([{ kind: 'deed' }]);
  });

  it.each([
    ['did israel attack iraq', 'neither confirmed or denied its involvement'],
    ['did israel strike the convoy', 'neither confirmed or denied its involvement'],
    ['is the US attacking ISIS', 'anti-ISIS coalition that has been attacking'],
    ['did russia provoke us forces', 'Russian provocations against US forces'],
    ['who accused iran of building a base', 'reports that accused Iran'],
    ['does iran support the militia', 'also supported by Iran'],
  ])('is told: %s', async (question, words) => {
    expect(quoted(await ask(await reports(), question))[0]).toContain(words);
  });
});
