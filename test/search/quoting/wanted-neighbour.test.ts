import { describe, expect, it } from 'vitest';
import { ask, corpusOf, quoted } from '../corpora.ts';

const KILLED = 'A reporter of the channel was killed in the town of Taji on Monday.';
const NAMED = 'Colleagues called President Omar Hadi at once.';
const OTHERS = 'They had lunch together before it.';

const QUESTION = 'which reporter was killed in taji';

async function firstQuote(body: string, question = QUESTION) {
  const other = 'A reporter sold dates at the market, and a school was opened.';
  const [first] = quoted(await ask(await corpusOf([{ body }, { body: other }]), question));
  return first;
}

describe('a quote that lacks the kind of thing asked for', () => {
  it('goes on to the sentence after it that has one', async () => {
    expect(await firstQuote(`${KILLED} ${NAMED}`)).toBe(`${KILLED} ${NAMED}`);
  });

  it('begins with the sentence before it that has one', async () => {
    expect(await firstQuote(`${NAMED} ${KILLED}`)).toBe(`${NAMED} ${KILLED}`);
  });

  it('stays alone if no neighbour has one', async () => {
    expect(await firstQuote(`${KILLED} ${OTHERS}`)).toBe(KILLED);
  });

  it('stays alone if nothing is asked for, or if it has one', async () => {
    expect(await firstQuote(`${KILLED} ${NAMED}`, 'reporter killed in taji')).toBe(KILLED);
    expect(await firstQuote(`${KILLED} ${NAMED}`, 'where was the reporter killed')).toBe(KILLED);
  });
});

describe('a quote that points back', () => {
  const BLAST = 'A blast destroyed a bakery in the town of Taji on Monday.';
  const ask = (body: string) => firstQuote(body, 'when did the blast wound nine farmers');

  it.each(['The blast also wounded nine farmers at noon.', 'It wounded nine farmers at noon.'])(
    'begins with the sentence before: %s',
    async (wounded) => {
      expect(await ask(`${BLAST} ${wounded}`)).toBe(`${BLAST} ${wounded}`);
    },
  );

  it('begins with the paragraph before for a pronoun', async () => {
    const it = 'It wounded nine farmers of the blast at noon.';
    expect(await ask(`${BLAST}\n\n${it}`)).toBe(`${BLAST}\n\n${it}`);
  });
});
