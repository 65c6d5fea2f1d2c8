import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readStatements } from '../../src/reading/statements/read-statements.ts';
import { cut, type Span } from '../../src/text/span.ts';
import type { Detailed, Figures } from '../figures.ts';

/** A pronoun or a surname that names a speaker, and the full name of who is meant. */
const Case = z.object({
  article: z.string(),
  start: z.number(),
  end: z.number(),
  name: z.object({ start: z.number(), end: z.number() }),
});

type Case = z.infer<typeof Case>;

/**
 * Measures whether pronouns and surnames are led back to the right person:
 * `bench -- naming --data DIR`, with the `corpus.jsonl` of FA-KES.
 *
 * The cases in `cases.jsonl` were judged by reading the reports.
 *
 * @returns For all cases, pronouns and names: `right`, the share with a naming that has the full name;
 *   `wrong`, the share with another naming. The rest has no naming but itself. With `--json`, the cases that
 *   are not right too.
 */
export async function benchNaming(argv: readonly string[]): Promise<Detailed> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('Say which set: --data DIR');
  const bodies = await readBodies(join(values.data, 'corpus.jsonl'));
  const cases = await readCases();
  const judged = cases.map((one) => ({ one, ...judge(one, bodies.get(one.article) ?? '') }));
  const rowOf = (name: string, isPronoun: boolean | null): Figures => {
    const own = judged.filter((each) => isPronoun === null || each.isPronoun === isPronoun);
    return {
      cases: name,
      number: own.length,
      right: own.filter(({ isRight }) => isRight).length / own.length,
      wrong: own.filter(({ isRight, naming }) => !isRight && naming !== '').length / own.length,
    };
  };
  return {
    rows: [rowOf('all', null), rowOf('pronouns', true), rowOf('names', false)],
    details: judged
      .filter(({ isRight }) => !isRight)
      .map(({ one, naming, expected }) => ({
        article: one.article,
        start: one.start,
        expected,
        naming,
      })),
  };
}

function judge({ start, end, name }: Case, body: string) {
  const expected = cut(body, name);
  const isPronoun = /^(?:he|she)$/i.test(body.slice(start, end));
  const source = readStatements(body)
    .map(({ speaker }) => speaker.chain.at(-1))
    .find((one) => one !== undefined && isInside({ start, end }, one.printed));
  const isLed = source !== undefined && !isInside({ start, end }, source.naming);
  const naming = source && (isLed || !isPronoun) ? cut(body, source.naming) : '';
  return { isPronoun, expected, naming, isRight: expected !== '' && naming.includes(expected) };
}

function isInside(one: Span, other: Span): boolean {
  return one.start >= other.start && one.end <= other.end;
}

async function readBodies(file: string): Promise<Map<string, string>> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  const Article = z.object({ id: z.string(), body: z.string() });
  return new Map(
    lines.map((line) => {
      const { id, body } = Article.parse(JSON.parse(line));
      return [id, body];
    }),
  );
}

async function readCases(): Promise<Case[]> {
  const text = await readFile(new URL('cases.jsonl', import.meta.url), 'utf8');
  const lines = text.split('\n').filter((line) => line !== '');
  return lines.map((line) => Case.parse(JSON.parse(line)));
}
