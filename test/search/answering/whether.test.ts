import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { outcomeOf } from '../../../src/search/answer.ts';
import { ask, corpusOf, emphasised, quoted, reports } from '../corpora.ts';

const REPORTS: readonly Partial<Article>[] = [
  {
    title: 'Strike near Manbij',
    body: 'Turkey condemned the strike near Manbij on Monday. Two nurses were killed there. A bakery was hit by Russian jets. Russia has not sent soldiers to Manbij, its ministry said. Iran held talks with Turkey about it.',
  },
  {
    title: 'Talks in Astana',
    body: 'Iran and Turkey held talks in Astana about the truce. Iranian diplomats praised them. The hotel was full, and a school nearby stayed shut.',
  },
  { body: 'A prison was opened in a village near Daraa, people said.' },
  { body: 'Farmers sold bread in Raqqa. The bishop of Homs had tea with doctors.' },
  { body: 'Japan lost close to two ships, and its big banks have close ties.' },
  { body: 'Ten people won a prize in Taji, where British soldiers train.' },
];

async function outcome(question: string) {
  const answer = await ask(await corpusOf(REPORTS), question);
  return { outcome: outcomeOf(answer), missing: answer.missing };
}

describe('a question that yes or no answers', () => {
  it.each([
    'did turkey condemn the strike near manbij',
    'did russian jets bomb a bakery in manbij',
    'were nurses killed near manbij',
    'did russia send soldiers to manbij',
    'has russia sent soldiers to manbij',
    'did they open a prison near daraa',
  ])('is answered if it is told, or told not to be so: %s', async (question) => {
    expect((await outcome(question)).outcome).toBe('answered');
  });

  it.each([
    'did iran condemn the strike near manbij',
    'did iran send soldiers to manbij',
    'did turkey hit a bakery near manbij',
    'were bishops killed near manbij',
    'did turkey cancel the talks with iran',
    'did iran reject the truce',
    'did turkey close a prison near daraa',
    'did japan close its banks',
  ])('is not if it is told of others only: %s', async (question) => {
    const answer = await outcome(question);
    expect(answer.outcome).toBe('about');
    expect(answer.missing).not.toEqual([]);
  });

  it('says of a death that is not told only that', async () => {
    const { missing } = await ask(await reports(), 'has pat ryder been killed');
    expect(missing).toEqual([{ kind: 'death', text: 'ryder' }]);
  });

  it('shows no number of others as bold', async () => {
    const answer = await ask(await reports(), 'were any nurses killed in al-Qaim');
    expect(emphasised(answer)).toBeNull();
  });
});

describe('whose people or things are asked about', () => {
  it.each([
    ['are there british troops at ayn al asad', 'british'],
    ['did turkish planes land at the base', 'turkish'],
  ])('is named: %s', async (question, name) => {
    const answer = await ask(await reports(), question);
    expect(outcomeOf(answer)).toBe('about');
    expect(answer.missing).toContainEqual({ kind: 'name', text: name });
  });

  it('may be named in another word for the nation', async () => {
    const question = 'are american troops at ayn al asad';
    expect(outcomeOf(await ask(await reports(), question))).toBe('answered');
  });
});

describe('a claim of a deed', () => {
  const BLAST =
    'A bomb went off at a bakery in Manbij on Monday. It killed ten people. The bakery in Manbij was hit twice. The bomb hid in a bakery van in Manbij. Smoke rose over the bakery in Manbij.';

  it.each([
    [
      'has anyone claimed the manbij bakery bombing',
      'No group took responsibility for the bombing.',
    ],
    ['who claimed the bakery bombing in manbij', 'The Raven Front claimed responsibility.'],
  ])('is told in other words than the deed: %s', async (question, claim) => {
    const corpus = await corpusOf([{ body: `${BLAST} ${claim}` }, ...REPORTS.slice(1)]);
    const answer = await ask(corpus, question);
    expect(outcomeOf(answer)).toBe('answered');
    expect(quoted(answer)[0]).toContain(claim);
  });

  it('is not told by the deed alone', async () => {
    const corpus = await corpusOf([{ body: BLAST }, ...REPORTS.slice(1)]);
    const answer = await ask(corpus, 'has anyone claimed the manbij bakery bombing');
    expect(outcomeOf(answer)).toBe('about');
  });
});
