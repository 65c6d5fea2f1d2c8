import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Answer, isAnswered } from '../../src/search/answer.ts';
import { followUp } from '../../src/search/conversation/answer-follow-up.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { NamedSources } from '../../src/search/question/named-sources.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { answerJson } from '../../src/terminal/replies/json.ts';
import { terms } from '../../src/text/words/terms.ts';
import { isRight } from '../ask/measures.ts';
import { type EvaluationSet, evidence, loadSet } from '../data.ts';
import type { Detailed, Figures } from '../figures.ts';

const pair = z.object({
  id: z.string(),
  corpus: z.string(),
  kind: z.string().optional(),
  first: z.string(),
  follow: z.string(),
  /** The whole question that the follow-up asks; several are separated by ` / `. */
  reading: z.string(),
  answerable: z.boolean(),
  evidence: z.array(evidence),
  accept: z.string(),
});

type Pair = z.infer<typeof pair>;

/** How a follow-up was understood, and how it was answered. */
interface Followed {
  readonly pair: Pair;
  readonly read: 'usably' | 'asked back' | 'misread';
  readonly reading: string;
  /** Whether a right quote is among the first three. */
  readonly isRight: boolean;
  readonly isAnswered: boolean;
  /** Whether a right quote is among the first three if the whole question is asked. */
  readonly isRightInFull: boolean;
}

/** Quotes shown with an answer. */
const LIMIT = 3;

/** Between several whole questions. */
const WHOLE = ' / ';

/** Share of the words of a whole question that a reading has if it asks the same. */
const USABLE = 0.6;

/**
 * Measures follow-ups: `bench -- follow-ups --data DIR --pairs FILE…`. A pair is a question and what a member types
 * after its answer.
 *
 * @returns Shares of the pairs of each file: read usably, and asked back with the right reading among those offered. Of
 *   those that a report answers, the share with a right quote among the first three, and the same for the whole question.
 *   Of the others, the share without an answer.
 */
export async function benchFollowUps(argv: readonly string[]): Promise<Detailed> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' }, pairs: { type: 'string', multiple: true } },
  });
  const { data, pairs: files } = values;
  if (data === undefined || files === undefined) {
    throw new Error('Say where the corpora and the pairs are: --data DIR --pairs FILE…');
  }
  const rows: Figures[] = [];
  const details: Figures[] = [];
  for (const file of files) {
    const followed = await followAll(await readPairs(file), data);
    rows.push({ pairs: file, ...figuresOf(followed) });
    details.push(...followed.map(detailsOf));
  }
  return { rows, details };
}

/** @param data - The folder of the corpora. */
async function followAll(pairs: readonly Pair[], data: string): Promise<Followed[]> {
  const followed: Followed[] = [];
  for (const corpus of new Set(pairs.map((one) => one.corpus))) {
    const own = pairs.filter((one) => one.corpus === corpus);
    const set = await loadSet(join(data, corpus));
    try {
      for (const one of own) followed.push(await follow(one, set));
    } finally {
      await set.close();
    }
  }
  return followed;
}

async function readPairs(file: string): Promise<Pair[]> {
  const text = await readFile(file, 'utf8');
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => pair.parse(JSON.parse(line)));
}

async function follow(one: Pair, set: EvaluationSet): Promise<Followed> {
  const searcher = new Searcher(set.corpus);
  try {
    const followed = await followUp(
      { question: one.first, filters: NO_FILTERS },
      one.follow,
      new NamedSources(set.corpus.sources()),
      (question, options) => searcher.ask(question, options),
      { limit: LIMIT },
    );
    const [whole = one.reading] = one.reading.split(WHOLE);
    const isRightInFull = hasRightQuote(await askAlone(searcher, whole), one, set);
    if (followed.kind === 'unclear') {
      const isOffered = followed.readings.some((reading) => asksTheSame(reading, one));
      const read = isOffered ? 'asked back' : 'misread';
      const reading = followed.readings.join(WHOLE);
      return { pair: one, read, reading, isRight: false, isAnswered: false, isRightInFull };
    }
    const answer =
      followed.kind === 'answered' ? followed.answer : await askAlone(searcher, followed.question);
    const { question } = answer;
    const read = asksTheSame(question, one) ? 'usably' : 'misread';
    return {
      pair: one,
      read,
      reading: question,
      isRight: hasRightQuote(answer, one, set),
      isAnswered: isAnswered(answer),
      isRightInFull,
    };
  } finally {
    searcher.close();
  }
}

function askAlone(searcher: Searcher, question: string): Promise<Answer> {
  return searcher.ask(question, { filters: NO_FILTERS, limit: LIMIT, offset: 0 });
}

/** Whether a reading has most of the words of the whole question. */
function asksTheSame(reading: string, { reading: wanted }: Pair): boolean {
  const has = new Set(terms(reading).map(({ term }) => term));
  return wanted.split(WHOLE).some((each) => {
    const words = terms(each).map(({ term }) => term);
    return words.filter((word) => has.has(word)).length >= USABLE * words.length;
  });
}

function hasRightQuote(answer: Answer, one: Pair, set: EvaluationSet): boolean {
  const question = {
    id: one.id,
    question: answer.question,
    answerable: one.answerable,
    accept: one.accept,
    evidence: one.evidence.map(({ article, text, start, end }) => ({
      article,
      text: text ?? set.bodies.get(article)?.at(-1)?.slice(start, end),
    })),
  };
  return answerJson(one.id, answer, 0).quotes.some((quote) =>
    isRight(quote, question, set.corpus.get(quote.article)?.body ?? ''),
  );
}

function figuresOf(followed: readonly Followed[]): Figures {
  const told = followed.filter(({ pair }) => pair.answerable);
  const untold = followed.filter(({ pair }) => !pair.answerable);
  return {
    count: followed.length,
    usably: shareOf(followed, ({ read }) => read === 'usably'),
    askedBack: shareOf(followed, ({ read }) => read === 'asked back'),
    told: told.length,
    right3: shareOf(told, (one) => one.isRight),
    whole3: shareOf(told, (one) => one.isRightInFull),
    untold: untold.length,
    notAnswered: shareOf(untold, (one) => !one.isAnswered),
  };
}

function shareOf(of: readonly Followed[], is: (one: Followed) => boolean): number {
  return of.filter(is).length / of.length;
}

function detailsOf({
  pair: { id, kind, first, follow: typed, reading: wanted },
  ...rest
}: Followed): Figures {
  return {
    id,
    kind: kind ?? '',
    first,
    follow: typed,
    wanted,
    read: rest.read,
    reading: rest.reading,
    right: Number(rest.isRight),
    whole: Number(rest.isRightInFull),
    answered: Number(rest.isAnswered),
  };
}
