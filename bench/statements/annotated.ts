import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Attributed } from './match.ts';

const Span = z.object({ start: z.number(), end: z.number() });

const Annotated = z.object({
  id: z.string(),
  text: z.string(),
  statements: z.array(
    z.object({ source: z.array(Span), cue: z.array(Span), content: z.array(Span) }),
  ),
});

/** A report with the statements that people found in it. */
export type Annotated = z.infer<typeof Annotated>;

/** A statement of a set that has a source. */
export type Gold = Annotated['statements'][number] & Attributed;

/** Reads a set. */
export async function readAnnotated(file: string): Promise<Annotated[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => Annotated.parse(JSON.parse(line)));
}

/** The statements of a report whose source it names. */
export function goldIn({ statements }: Annotated): Gold[] {
  return statements.filter(({ source, content }) => source.length > 0 && content.length > 0);
}
