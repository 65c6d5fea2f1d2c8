import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Argument, type Expression as Node, parseSync, Visitor } from 'oxc-parser';

/** A regular expression of the program. */
export interface Expression {
  readonly source: string;
  readonly flags: string;
  /** Such as `src/corpus/format/link.ts:12`. */
  readonly place: string;
}

/** The regular expressions of a file. */
export interface Found {
  /** Those that stand in it as they are. */
  readonly written: readonly Expression[];
  /** Where others are built of parts that only running it tells. */
  readonly built: readonly string[];
}

/** Every file of folders that holds code, the preview's page included. */
export function codeFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|js|mjs)$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => join(folder, file)),
  );
}

/** The regular expressions of a file. @param file - Its path. */
export function expressionsOf(file: string): Found {
  return expressionsIn(file, readFileSync(file, 'utf8'));
}

/**
 * The regular expressions of a program: literals, and what is given to `RegExp`.
 *
 * @param file - What places are called.
 * @throws Error if it cannot be parsed.
 */
export function expressionsIn(file: string, text: string): Found {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message)}`);
  const written: Expression[] = [];
  const built: string[] = [];
  const placeOf = (offset: number) => `${file}:${text.slice(0, offset).split('\n').length}`;
  const construct = (callee: Node, [first, second]: readonly Argument[], start: number) => {
    if (callee.type !== 'Identifier' || callee.name !== 'RegExp') return;
    const source = constantText(first);
    const flags = second === undefined ? '' : constantText(second);
    if (source === null || flags === null) built.push(placeOf(start));
    else written.push({ source, flags, place: placeOf(start) });
  };
  new Visitor({
    Literal: (node) => {
      if (!('regex' in node)) return;
      const { pattern: source, flags } = node.regex;
      written.push({ source, flags, place: placeOf(node.start) });
    },
    NewExpression: (node) => construct(node.callee, node.arguments, node.start),
    CallExpression: (node) => construct(node.callee, node.arguments, node.start),
  }).visit(program);
  return { written, built };
}

/** The text that an argument is whatever happens; `null` if that cannot be seen. */
function constantText(argument: Argument | undefined): string | null {
  if (argument?.type === 'Literal' && typeof argument.value === 'string') return argument.value;
  const template = argument?.type === 'TaggedTemplateExpression' ? argument.quasi : argument;
  if (template?.type !== 'TemplateLiteral' || template.expressions.length > 0) return null;
  const { raw, cooked } = template.quasis[0]?.value ?? { raw: '', cooked: '' };
  return template === argument ? cooked : raw;
}
