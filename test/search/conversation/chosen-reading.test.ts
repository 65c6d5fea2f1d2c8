import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/search/answer.ts';
import { type FollowedUp, followUp } from '../../../src/search/conversation/answer-follow-up.ts';
import { type Filters, NO_FILTERS } from '../../../src/search/filters.ts';
import { NamedSources } from '../../../src/search/question/named-sources.ts';
import { articleOf, MadeAnswers, type Place, quoteOf } from '../made-answers.ts';

type Table = Readonly<Record<`${Place}: ${string}`, Partial<Answer>>>;
type Answered = Extract<FollowedUp, { readonly kind: 'answered' }>;

const [first, second, other] = [articleOf('first'), articleOf('second'), articleOf('other')];
const quotes = (...articles: readonly (typeof first)[]) => ({
  quotes: articles.map((article) => quoteOf(article)),
});
const near = (article: typeof first) => ({ near: [quoteOf(article)] });

/** How a reply is understood if the table has the answers; the one before quoted the first and the second article. */
async function chosen(
  question: string,
  typed: string,
  table: Table,
  filters: Partial<Filters> = {},
): Promise<Answered & { readonly asked: readonly string[] }> {
  const before = { [`all: ${question}` as const]: quotes(first, second) };
  const made = new MadeAnswers({ ...before, ...table });
  const followed = await followUp(
    { question, filters: { ...NO_FILTERS, ...filters } },
    typed,
    new NamedSources([]),
    made.ask,
    { limit: 3 },
  );
  if (followed.kind !== 'answered') throw new RangeError(`It is read as ${followed.kind}`);
  return { ...followed, asked: made.asked.map(({ question }) => question) };
}

const WEDDING = 'What happened at the wedding in Hasakeh?';
const TYPED = 'did the groom survive?';
const COMPLETED = 'Did the groom survive at the wedding in Hasakeh?';
const ABOUT = 'About the wedding in Hasakeh: did the groom survive?';

describe('the reading that is chosen', () => {
  const question = async (table: Table, typed = TYPED, before = WEDDING) =>
    (await chosen(before, typed, table)).answer.question;

  it('is one that reports answer, rather than one that they are about', async () => {
    const table = { [`all: ${COMPLETED}`]: quotes(other), [`all: ${TYPED}`]: near(first) };
    expect(await question(table)).toBe(COMPLETED);
  });

  it('is about the event if its reports answer the words typed', async () => {
    const table = { [`all: ${COMPLETED}`]: quotes(first), [`event: ${TYPED}`]: quotes(first) };
    expect(await question(table)).toBe(ABOUT);
  });

  it('is about the event if its reports have the matter, even without the answer', async () => {
    const table = { [`event: ${TYPED}`]: near(first), [`all: ${ABOUT}`]: near(first) };
    expect(await question({ ...table, [`all: ${TYPED}`]: quotes(other) })).toBe(ABOUT);
  });

  it('is the words typed if the reports of the event have nothing of the matter', async () => {
    expect(await question({ [`all: ${TYPED}`]: quotes(other) })).toBe(TYPED);
  });

  it('is the words typed if they find the event by themselves', async () => {
    const table = { [`event: ${TYPED}`]: quotes(first), [`all: ${TYPED}`]: quotes(first) };
    expect(await question(table)).toBe(TYPED);
  });

  it('is answered by the first report that was quoted, then by the others', async () => {
    const [byFirst, bySecond] = [quotes(first), quotes(second)];
    const completed = `all: ${COMPLETED}` as const;
    expect(await question({ [completed]: bySecond, [`all: ${TYPED}`]: quotes(other) })).toBe(
      COMPLETED,
    );
    expect(await question({ [completed]: byFirst, [`all: ${TYPED}`]: bySecond })).toBe(COMPLETED);
  });

  it('is the words typed if the reports do not tell which is right', async () => {
    const table = { [`all: ${COMPLETED}`]: quotes(other), [`all: ${TYPED}`]: quotes(other) };
    expect(await question(table)).toBe(TYPED);
  });

  it('is answered by the speaker who is asked for', async () => {
    const said = { ...quotes(other), speaker: 'Rami Abdo' };
    const table = { [`all: ${COMPLETED}`]: said, [`all: ${TYPED}`]: quotes(other) };
    expect(await question(table)).toBe(COMPLETED);
  });

  it('is the likelier one if both are answered about as well', async () => {
    const leads = 'Who leads the Fatah Alliance?';
    const body = 'The Fatah Alliance is led by Hadi Al-Amiri. It is old.';
    const quote = { ...quoteOf({ ...first, body }), emphasis: { start: 29, end: 42 } };
    const table = {
      [`all: ${leads}`]: { quotes: [quote, quoteOf(second)] },
      'all: How old is Hadi Al-Amiri?': quotes(other),
      'all: How old is the one who leads the Fatah Alliance?': quotes(second),
    };
    expect(await question(table, 'how old is he?', leads)).toBe('How old is Hadi Al-Amiri?');
  });
});

describe('a question that names enough by itself', () => {
  const typed = 'how old was the masked bomber of the market near the river?';
  const about = `About the wedding in Hasakeh: ${typed}`;

  it('is asked as typed, and not offered about the event', async () => {
    const table = { [`event: ${typed}`]: near(first), [`all: ${typed}`]: quotes(other) };
    const followed = await chosen(WEDDING, typed, { ...table, [`all: ${about}`]: quotes(other) });
    expect(followed).toMatchObject({ isRead: false, others: [] });
  });

  it('is not completed because another report then answers', async () => {
    const completed =
      'How old was the masked bomber of the market near the river at the wedding in Hasakeh?';
    const table = { [`all: ${completed}`]: quotes(other), [`all: ${typed}`]: near(other) };
    expect((await chosen(WEDDING, typed, table)).isRead).toBe(false);
  });

  it('is about the event if its reports alone answer', async () => {
    const followed = await chosen(WEDDING, typed, { [`event: ${typed}`]: quotes(first) });
    expect(followed.answer.question).toBe(about);
    expect(followed.others[0]?.isRead).toBe(false);
  });
});

describe('the words typed', () => {
  it('are asked without the names as reports write them', async () => {
    const body = 'The wounded of Hasakeh were near Hasakeh.';
    const before = { quotes: [quoteOf({ ...first, body })] };
    const typed = 'where were the wounded of hasakeh taken?';
    const followed = await chosen(WEDDING, ` ${typed}`, { [`all: ${WEDDING}`]: before });
    expect(followed.asked).toContain(typed);
  });

  it('are kept as they are if they need no other question', async () => {
    const body = 'The wounded of Hasakeh were near Hasakeh.';
    const before = { quotes: [quoteOf({ ...first, body })] };
    const typed = 'who led the police of hasakeh in may 2016?';
    const followed = await followUp(
      { question: WEDDING, filters: NO_FILTERS },
      typed,
      new NamedSources([]),
      new MadeAnswers({ [`all: ${WEDDING}`]: before }).ask,
      { limit: 3 },
    );
    expect(followed).toEqual({ kind: 'question', question: typed });
  });
});

describe('the event of a follow-up', () => {
  const event = async (before: Partial<Answer>, filters: Partial<Filters> = {}) => {
    const followed = await chosen(
      WEDDING,
      TYPED,
      { [`all: ${WEDDING}`]: before, [`all: ${COMPLETED}`]: quotes(other) },
      filters,
    );
    const [read] = [followed, ...followed.others].filter(({ isRead }) => isRead);
    return read?.filters.event;
  };

  it('is the reports quoted before, then those of the event before, three at most', async () => {
    expect(
      await event(quotes(first, second, first), { event: ['second', 'older', 'oldest'] }),
    ).toEqual(['first', 'second', 'older']);
  });

  it('includes reports that are only about the matter', async () => {
    expect(await event(near(second))).toEqual(['second']);
  });

  it('is none if nothing was quoted, or one speaker is asked for', async () => {
    expect(await event({})).toBeUndefined();
    expect(await event(quotes(first), { speaker: 'Rami Abdo' })).toBeUndefined();
  });
});
