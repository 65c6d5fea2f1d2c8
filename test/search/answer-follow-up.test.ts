import { describe, expect, it } from 'vitest';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { NO_FILTERS } from '../../src/search/answer.ts';
import { type AnsweredReading, followUp } from '../../src/search/answer-follow-up.ts';
import { NamedSources } from '../../src/search/question/named-sources.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { corpusOf, quoted, reports } from './corpora.ts';

const WEDDING =
  'A bomber struck a wedding in Hasakeh on Monday and killed 32 people, a medical source said. The groom survived the attack at the wedding, his brother said.';
const CRASH =
  'Two buses crashed near Homs on Friday. The groom survived the crash, and so did the bride, the police said.';

/** How a reply to the answer of a question is understood, with its answer. */
async function read(corpus: Corpus, question: string, typed: string): Promise<AnsweredReading> {
  const searcher = new Searcher(corpus);
  const followed = await followUp(
    { question, filters: NO_FILTERS },
    typed,
    new NamedSources(corpus.sources()),
    (asked, options) => searcher.ask(asked, options),
    { limit: 3 },
  );
  if (followed.kind !== 'answered') throw new RangeError(`It is read as ${followed.kind}`);
  return followed;
}

describe('a question that may lean on the one before', () => {
  it('is about the same event', async () => {
    const two = await corpusOf([{ body: WEDDING }, { body: CRASH }]);
    const wedding = await read(two, 'What happened at the wedding?', 'did the groom survive?');
    expect(quoted(wedding.answer)[0]).toContain('wedding');
    const crash = await read(two, 'What happened to the two buses?', 'did the groom survive?');
    expect(quoted(crash.answer)[0]).toContain('crash');
  });

  it('is asked as typed if nothing speaks for the other reading', async () => {
    const before = 'Who leads the Fatah Alliance?';
    const short = await read(await reports(), before, 'how many us troops');
    expect(short).toMatchObject({ isRead: false, answer: { question: 'how many us troops' } });
    const whole = await read(await reports(), before, 'What is the second largest airbase?');
    expect(whole).toMatchObject({ isRead: false });
  });
});

describe('a pronoun', () => {
  it('means the person whom the answer named', async () => {
    const { answer } = await read(
      await reports(),
      'Who leads the Fatah Alliance?',
      'what does he lead besides?',
    );
    expect(answer.question).toBe('What does Hadi Al-Amiri lead besides?');
  });
});
