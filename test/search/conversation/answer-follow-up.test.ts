import { describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../../src/corpus/corpus.ts';
import { filtersOf } from '../../../src/discord/buttons/pages/filters.ts';
import { decodePage, encodePage } from '../../../src/discord/state/page.ts';
import { type FollowedUp, followUp } from '../../../src/search/conversation/answer-follow-up.ts';
import { type Filters, NO_FILTERS } from '../../../src/search/filters.ts';
import { NamedSources } from '../../../src/search/question/named-sources.ts';
import { Searcher } from '../../../src/search/searcher.ts';
import { corpusOf, quoted, reports } from '../corpora.ts';

const WEDDING =
  'A bomber struck a wedding in Hasakeh on Monday and killed 32 people, a medical source said. The groom survived the attack at the wedding, his brother said.';
const CRASH =
  'Two buses crashed near Homs on Friday. The groom survived the crash, and so did the bride, the police said.';

type Answered = Extract<FollowedUp, { readonly kind: 'answered' }>;

/** How a reply to the answer of a question is understood, with its answer. */
async function read(
  corpus: Corpus,
  question: string,
  typed: string,
  filters: Partial<Filters> = {},
): Promise<Answered> {
  const searcher = new Searcher(corpus);
  const followed = await followUp(
    { question, filters: { ...NO_FILTERS, ...filters } },
    typed,
    new NamedSources(corpus.sources()),
    (asked, options) => searcher.ask(asked, options),
    { limit: 3 },
  );
  if (followed.kind !== 'answered') throw new RangeError(`It is read as ${followed.kind}`);
  return followed;
}

/** What may be asked instead of what was answered. */
function others({ others }: Answered): string[] {
  return others.map(({ answer }) => answer.question);
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

  it('is not offered about the event if it names enough by itself, or finds the event', async () => {
    const before = 'Who leads the Fatah Alliance?';
    const whole = await read(await reports(), before, 'What is the second largest airbase?');
    expect(others(whole)).toEqual([]);
    const found = await read(await reports(), 'What happened in Al-Qaim?', 'who was killed?');
    expect(found).toMatchObject({ isRead: false });
    expect(others(found)).toEqual(['Who was killed in Al-Qaim?']);
  });
});

describe('a reply that names too little', () => {
  const BOMB =
    'A car bomb killed 17 people near Azaz on Thursday. The injured were taken to a hospital in Kilis, witnesses said.';
  const OTHER =
    'The injured were taken from Homs, the Red Crescent said. Many were injured in Homs.';
  const before = 'How many people were killed by the car bomb near Azaz?';

  it('is about the event of the reports quoted before', async () => {
    const corpus = await corpusOf([{ body: OTHER }, { body: BOMB }]);
    const { answer } = await read(corpus, before, 'where were the injured taken?');
    expect(answer.question).toBe(
      'About the people killed by the car bomb near Azaz: where were the injured taken?',
    );
    expect(quoted(answer)[0]).toContain('hospital in Kilis');
  });

  it('asks whether there were any', async () => {
    const corpus = await corpusOf([{ body: OTHER }, { body: BOMB }]);
    const { answer } = await read(corpus, before, 'any injured?');
    expect(answer.question).toBe(
      'About the people killed by the car bomb near Azaz: were any injured?',
    );
  });

  it('keeps the reports of the event for the next reply', async () => {
    const corpus = await corpusOf([{ body: OTHER }, { body: BOMB }]);
    const { filters } = await read(corpus, before, 'where were the injured taken?');
    const bomb = corpus.articles().find(({ body }) => body === BOMB);
    expect(filters.event?.[0]).toBe(bomb?.id);
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

  it('means the only person whom it named, even if nothing is bold', async () => {
    const corpus = await corpusOf([
      {
        body: 'At the mission in Aleppo, director Rami Abdo resigned over the mission on Monday. He was born in 1970.',
      },
    ]);
    const { answer } = await read(corpus, 'Who ran the mission in Aleppo?', 'when was he born?');
    expect(answer.question).toBe('When was Rami Abdo born?');
  });

  it('means no one of two persons', async () => {
    const corpus = await corpusOf([
      {
        body: 'At the mission in Aleppo, director Rami Abdo and deputy director Omar Saleh resigned over the mission.',
      },
    ]);
    const { answer } = await read(corpus, 'Who ran the mission in Aleppo?', 'when was he born?');
    expect(answer.question).toBe('When was the one who ran the mission in Aleppo born?');
  });
});

describe('another name', () => {
  it('is of the speaker whose words are quoted, rather than of the place', async () => {
    const corpus = await corpusOf([
      { body: '“The attack in Idlib was a crime,” President Donald Trump said of the attack.' },
      { body: '“The attack in Idlib must be answered,” President Francois Hollande said.' },
    ]);
    const before = 'What did Trump say about the attack in Idlib?';
    const { answer } = await read(corpus, before, 'and Hollande?');
    expect(answer.question).toBe('What did Hollande say about the attack in Idlib?');
  });
});

describe('a reply that names something else', () => {
  const BOMB = 'A car bomb killed 17 people in Azaz on Thursday, a medic said.';
  const AGAIN = 'Twelve people were killed in Aleppo on Friday, a doctor said.';
  const BOTH = `${BOMB} People were killed in Aleppo too, it was said.`;
  const before = 'How many people were killed in Azaz?';

  it('is not answered by the event that was quoted first', async () => {
    const corpus = await corpusOf([{ body: BOTH }, { body: AGAIN }]);
    const followed = await read(corpus, before, 'and in Aleppo?');
    expect(followed.answer.question).toBe('How many people were killed in Aleppo?');
    expect(quoted(followed.answer)[0]).toContain('Twelve people');
    expect(followed.filters).not.toHaveProperty('event');
  });

  it('forgets the event of the question before', async () => {
    const corpus = await corpusOf([{ body: BOTH }, { body: AGAIN }]);
    const told = corpus.articles().find(({ body }) => body === BOTH)?.id ?? '';
    const { filters } = await read(corpus, before, 'and in Aleppo?', { event: [told] });
    expect(filters).not.toHaveProperty('event');
  });

  it('is read in the likelier way, whichever report was quoted', async () => {
    const corpus = await corpusOf([
      { body: 'Georgia attacked Ukraine because of a treaty, the minister said.' },
      {
        body: 'Russia attacked Ukraine because of a border. Russia attacked Georgia because of a port.',
      },
    ]);
    const { answer } = await read(corpus, 'Why did Russia attack Ukraine?', 'and Georgia?');
    expect(answer.question).toBe('Why did Georgia attack Ukraine?');
  });
});

describe('the next quotes of a follow-up', () => {
  const CLOSED = [1, 2, 3, 4, 5].map(
    (day) => `“The border was closed on day ${day},” President Rami Abdo said.`,
  );
  const WED =
    '“The wedding was a crime,” President Rami Abdo said. “Long after many other things had been said of it in town, the border was closed,” Abdo said.';

  it('are not those before, even with a speaker', async () => {
    const corpus = await corpusOf([WED, ...CLOSED].map((body) => ({ body })));
    const before = 'What did Rami Abdo say about the wedding?';
    const followed = await read(corpus, before, 'what did he say about the border?', {
      speaker: 'Rami Abdo',
    });
    const { question } = followed.answer;
    const state = decodePage('more', encodePage('more', 3, followed.filters) ?? '');
    if (state === null) throw new RangeError('No button');
    const reports = {
      sources: () => [],
      authors: () => [],
      byKey: (key: string) => corpus.byKey(key),
    };
    const filters = filtersOf(state, reports);
    const next = await new Searcher(corpus).ask(question, { filters, limit: 3, offset: 3 });
    const pages = [...quoted(followed.answer), ...quoted(next)];
    expect(pages.length).toBeGreaterThan(3);
    expect(new Set(pages).size).toBe(pages.length);
  });
});

describe('a reply with several readings', () => {
  it('asks each of them once', async () => {
    const corpus = await corpusOf([{ body: WEDDING }, { body: CRASH }]);
    const searcher = new Searcher(corpus);
    const ask = vi.spyOn(searcher, 'ask');
    const followed = await followUp(
      { question: 'What happened at the wedding?', filters: NO_FILTERS },
      'did the groom survive?',
      new NamedSources(corpus.sources()),
      (asked, options) => searcher.ask(asked, options),
      { limit: 3 },
    );
    expect(followed.kind).toBe('answered');
    const asked = ask.mock.calls.map(([text, { filters }]) => JSON.stringify([text, filters]));
    expect(new Set(asked).size).toBe(asked.length);
  });
});
