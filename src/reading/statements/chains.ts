import type { Span } from '../../text/span.ts';
import type { Source, Statement } from './statement.ts';

/** A part of what is said. */
interface Part extends Span {
  readonly statement: Statement;
}

/** Most speakers of a chain. */
const LONGEST = 4;

/**
 * Puts the speakers of the statements around each statement before its own.
 *
 * @returns The statements in order of their cue.
 */
export function withChains(statements: readonly Statement[]): Statement[] {
  const around = containers(statements);
  const chains = new Map<Statement, readonly Source[]>();
  const chainOf = (statement: Statement, depth: number): readonly Source[] => {
    const known = chains.get(statement);
    if (known) return known;
    const outer = depth < LONGEST ? around.get(statement) : undefined;
    const own = statement.speaker.chain;
    const chain = outer ? [...chainOf(outer, depth + 1), ...own].slice(-LONGEST) : own;
    chains.set(statement, chain);
    return chain;
  };
  return inOrder(statements).map((statement) => ({
    ...statement,
    speaker: { ...statement.speaker, chain: chainOf(statement, 0) },
  }));
}

function inOrder(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((one, other) => one.cue.start - other.cue.start);
}

/** Finds the nearest statement around each. */
function containers(statements: readonly Statement[]): Map<Statement, Statement> {
  const parts: Part[] = statements
    .flatMap((statement) => statement.content.map((span) => ({ ...span, statement })))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const found = new Map<Statement, Statement>();
  const open: Part[] = [];
  let next = 0;
  for (const statement of inOrder(statements)) {
    const { start } = statement.cue;
    for (let one = parts[next]; one && one.start <= start; one = parts[next]) {
      next += 1;
      open.push(one);
    }
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
    const around = open.findLast(
      (one) => one.statement !== statement && holds(one, statement),
    )?.statement;
    if (around && found.get(around) !== statement) found.set(statement, around);
  }
  return found;
}

/** Whether a statement is said in a part of another: its source and cue are inside. */
function holds({ start, end }: Span, { cue, speaker }: Statement): boolean {
  const own = speaker.chain[0]?.printed ?? cue;
  return start <= Math.min(cue.start, own.start) && Math.max(cue.end, own.end) <= end;
}
