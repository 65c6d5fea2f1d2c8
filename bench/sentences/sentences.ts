import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { Figures } from '../figures.ts';
import { mean } from '../statistics.ts';
import { averagePrecision, reciprocalRank } from './measures.ts';
import { type Order, ourOrder, plainOrder } from './orders.ts';

const Question = z.object({
  question: z.string(),
  candidates: z.array(z.object({ text: z.string(), right: z.boolean() })),
});

/** A question with its candidate sentences, each once, and those of them that answer it. */
interface Choice {
  readonly question: string;
  readonly candidates: readonly string[];
  readonly right: ReadonlySet<string>;
}

/**
 * Measures which of a question's candidate sentences is ranked first: `bench -- sentences --data FILE
 * [--data FILE …]`. Questions whose candidates are all right or all wrong are left out, as is usual
 * for these sets. Their candidates still count for how rare a word is.
 *
 * @returns A row for each file: mean average precision and mean reciprocal rank, and both for
 *   MiniSearch alone.
 */
export async function benchSentences(argv: readonly string[]): Promise<readonly Figures[]> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string', multiple: true, default: [] } },
  });
  if (values.data.length === 0) throw new Error('Say which questions: --data FILE');
  const rows: Figures[] = [];
  for (const file of values.data) rows.push(figures(file, await readChoices(file)));
  return rows;
}

function figures(file: string, choices: readonly Choice[]): Figures {
  const sentences = [...new Set(choices.flatMap(({ candidates }) => candidates))].sort();
  const asked = choices.filter(
    ({ candidates, right }) => right.size > 0 && right.size < candidates.length,
  );
  const ours = measured(asked, ourOrder(sentences));
  const plain = measured(asked, plainOrder(sentences));
  return {
    set: basename(file, '.jsonl'),
    questions: asked.length,
    map: ours.map,
    mrr: ours.mrr,
    plainMap: plain.map,
    plainMrr: plain.mrr,
  };
}

function measured(asked: readonly Choice[], order: Order) {
  const ordered = asked.map(({ question, candidates, right }) => ({
    // Sentences without a place come last.
    sentences: [...new Set([...order(question, candidates), ...candidates])],
    right,
  }));
  return {
    map: mean(ordered.map(({ sentences, right }) => averagePrecision(sentences, right))),
    mrr: mean(ordered.map(({ sentences, right }) => reciprocalRank(sentences, right))),
  };
}

async function readChoices(file: string): Promise<Choice[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => choiceOf(Question.parse(JSON.parse(line))));
}

/** Sorts the candidates by their text. Some sets have the right ones first, so ties would betray them. */
function choiceOf({ question, candidates }: z.infer<typeof Question>): Choice {
  const right = candidates.filter((candidate) => candidate.right);
  return {
    question,
    candidates: [...new Set(candidates.map(({ text }) => text))].sort(),
    right: new Set(right.map(({ text }) => text)),
  };
}
