import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../src/search/index/search-index.ts';
import { readQuestion } from '../../../src/search/question/question.ts';
import { ask, corpusOf, quoted, reports } from '../corpora.ts';

/** How many things a question names, in a corpus without its words. */
function countOf(question: string): number {
  return readQuestion(question, new SearchIndex().lexicon).concepts.length;
}

describe('chatter around a question', () => {
  it.each([
    'hey bot can you tell me who leads the Fatah Alliance pls',
    'ok so who leads the Fatah Alliance lol',
    'does anyone know who leads the Fatah Alliance???',
    'i want to know who leads the Fatah Alliance, thx',
    'I was wondering who leads the Fatah Alliance. Thanks in advance!',
    'sooo who leads the Fatah Alliance 😂😂',
    'who leads the Fatah Alliance :joy: <:pepe:123456789012345678>',
    '@bot who leads the Fatah Alliance',
    '<@123456789012345678> who leads the Fatah Alliance',
    'quick question: who leads the Fatah Alliance, any idea?',
    'Good morning everyone, who leads the Fatah Alliance btw',
  ])('names nothing in “%s”', (question) => {
    expect(countOf(question)).toBe(countOf('who leads the Fatah Alliance'));
  });

  it('is searched for if there is nothing else', async () => {
    const corpus = await corpusOf([{ body: 'The song is called Hello.' }]);
    expect(quoted(await ask(corpus, 'hello'))).toEqual(['The song is called Hello.']);
  });

  it('does not hide a name in the middle of a question', () => {
    expect(countOf('who leads the Ok Tedi valley')).toBe(4);
  });

  it('does not hide what people help or know', () => {
    expect(countOf('did anyone help refugees')).toBe(2);
  });

  it('leaves an answer as sure as without it', async () => {
    const corpus = await reports();
    const plain = await ask(corpus, 'who leads the Fatah Alliance');
    const chatty = await ask(
      corpus,
      'hey bot pls can u tell me who leads the Fatah Alliance lol thx',
    );
    expect(quoted(plain).length).toBeGreaterThan(0);
    expect(quoted(chatty)).toEqual(quoted(plain));
  });
});

describe('spellings of chats', () => {
  it.each([
    ['wat', 'what'],
    ['wen', 'when'],
    ['whos', 'who is'],
    ['wich', 'which'],
    ['n', 'and'],
    ['hwo mnay', 'how many'],
    ['teh', 'the'],
    ['abt', 'about'],
    ['w/', 'with'],
    ['w/o', 'without'],
    ['bc', 'because'],
    ['u', 'you'],
    ['r', 'are'],
    ['happend', 'happened'],
    ['whyyy', 'why'],
    ['acording to', 'according to'],
    ['kaan', 'kaan'],
  ])('“%s” is read as “%s”', (typed, meant) => {
    const { lexicon } = new SearchIndex();
    const read = (words: string) => ({
      ...readQuestion(`${words} dam`, lexicon),
      typed: '',
      text: '',
      concepts: [],
    });
    expect(read(typed)).toEqual(read(meant));
    expect(countOf(`${typed} dam`)).toBe(countOf(`${meant} dam`));
  });

  it('ask for the same kind of thing', () => {
    const { lexicon } = new SearchIndex();
    const { asks } = readQuestion('hwo mnay ppl crossed', lexicon);
    expect(asks).toEqual(readQuestion('how many people crossed', lexicon).asks);
    expect(asks.broad).not.toBe(0);
  });

  it('leave words of the corpus alone', async () => {
    const corpus = await corpusOf([
      { body: 'Thair lies on the river.' },
      { body: 'Their dam broke.' },
    ]);
    expect(quoted(await ask(corpus, 'thair'))).toEqual(['Thair lies on the river.']);
  });

  it('mend the name of a month', async () => {
    const corpus = await corpusOf([
      { published: '2016-08-05', body: 'The dam broke.' },
      { published: '2015-03-01', body: 'The dam held.' },
    ]);
    expect(quoted(await ask(corpus, 'the dam in agust 2016'))[0]).toBe('The dam broke.');
  });

  it('answer from the reports of the project', async () => {
    const [quote] = quoted(await ask(await reports(), 'wat base did teh convoy go to'));
    expect(quote).toContain('convoy');
  });
});
