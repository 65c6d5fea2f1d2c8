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
  /** Expressions that are constant. */
  readonly written: readonly Expression[];
  /** Places where expressions are built from parts that are known only at run time. */
  readonly built: readonly string[];
}

/** Lists all code files in folders, including the page of the preview. */
export function codeFiles(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|js|mjs)$/.test(file) && !file.endsWith('.d.ts'))
      .map((file) => join(folder, file)),
  );
}

/** Returns the regular expressions of the file at this path. */
export function expressionsOf(file: string): Found {
  return expressionsIn(file, readFileSync(file, 'utf8'));
}

/**
 * Returns the regular expressions of a program: literals, and arguments of `RegExp`.
 *
 * @param file - The name of the file in places.
 * @throws Error if the text cannot be parsed.
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

/** The constant text of an argument; `null` if it is not constant. */
function constantText(argument: Argument | undefined): string | null {
  if (argument?.type === 'Literal' && typeof argument.value === 'string') return argument.value;
  const template = argument?.type === 'TaggedTemplateExpression' ? argument.quasi : argument;
  if (template?.type !== 'TemplateLiteral' || template.expressions.length > 0) return null;
  const { raw, cooked } = template.quasis[0]?.value ?? { raw: '', cooked: '' };
  return template === argument ? cooked : raw;
}
