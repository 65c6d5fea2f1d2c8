import { readStatements } from '../../../src/reading/statements/read-statements.ts';
import type { Statement } from '../../../src/reading/statements/statement.ts';
import { cut } from '../../../src/text/span.ts';

/** A statement in words. */
export interface Told {
  /** The speakers as the report names them, the outermost first. */
  readonly by: readonly string[];
  readonly cue: string;
  readonly what: readonly string[];
  readonly statement: Statement;
}

/** Reads a body, and cuts out the words of its statements. */
export function read(body: string): Told[] {
  return readStatements(body).map((statement) => ({
    by: statement.speaker.chain.map(({ naming }) => cut(body, naming)),
    cue: cut(body, statement.cue),
    what: statement.content.map((span) => cut(body, span)),
    statement,
  }));
}

/** Speakers and words of the statements of a body. */
export function saidIn(body: string): string[] {
  return read(body).map(({ by, what }) => `${by.join(' > ')}: ${what.join(' | ')}`);
}
