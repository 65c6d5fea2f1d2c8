import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, test } from 'vitest';

/** All that speaks with people on Discord. */
const PLACES = ['commands', 'src/discord'];

/** Folders and files whose texts are not for members or moderators, each with the reason. */
const EXCEPT: ReadonlyMap<string, string> = new Map([
  ['src/discord/connection/connection.ts', 'the operator reads why the bot does not start'],
  ['src/discord/connection/registration-fault.ts', 'the operator reads why the bot does not start'],
  ['src/discord/doctor', 'the operator reads what is wrong with the application'],
  ['src/discord/languages', 'the texts themselves'],
  ['src/discord/message/limits.ts', 'faults of the program'],
  ['src/discord/watch/watch.ts', 'the log of the operator'],
]);

/** Texts that are the same in every language, or that no member reads. */
const ALLOWED: ReadonlySet<string> = new Set([
  // Names of permissions for the operator's log.
  ...['View Channel', 'Send Messages', 'Send Messages in Threads', 'Read Message History'],
  // The name of a command.
  'Was this printed?',
  // Words of the program, which have texts of their own in the catalogue.
  ...['at once', 'left out', 'a number of ', 'no one', 'promised privately', 'promised publicly'],
  // Commands of the terminal.
  ...['npm run --silent corpus -- evidence ', ' FILE'],
  ...['npm run --silent corpus -- export ', ' --server '],
  // Names of what is sent, by which it is found again.
  ...['alert ', 'digest '],
  // Questions are asked in the language of the reports.
  'When was the airport reopened?',
]);

/** Two words in a row, one that begins like a label, or one beside a value in a sentence. */
const WORDS = /\p{L}{2,}[,;:]? \p{L}{2,}/u;
const LABEL = /^\p{Lu}\p{Ll}+$/u;
const BESIDE_VALUE = /(?:^|[^\p{L}])\p{L}{2,}[,:]? $|^[,.:]? \p{L}{2,}(?:[^\p{L}]|$)/u;

/** The functions whose first argument people read. */
const SHOWING: ReadonlySet<string> = new Set([
  ...['button', 'text', 'notice', 'refusal', 'section', 'modal', 'maskedLink'],
]);

/** The properties that people read. */
const SHOWN: ReadonlySet<string> = new Set(['label', 'hint', 'placeholder', 'description']);

/** A node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

test.each(PLACES)('no text is left in %s', (place) => {
  const files = filesOf(place).filter((file) => !isExcepted(file));
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap((file) => textsIn(file))).toEqual([]);
});

test.each([...EXCEPT.keys()])('%s, which is left out, has texts', (place) => {
  expect(filesOf(place).flatMap((file) => textsIn(file))).not.toEqual([]);
});

describe('a text in code is found', () => {
  test.each([
    "notice('There are no more quotes.');",
    "const head = 'Or did you mean:';",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of code
    'const range = `${first} to ${last} of them are undated`;',
    "button('Delete', id);",
    "throw new UserError('Ask again later.');",
    "lineField({ name: 'title', label: 'Title' });",
    "const form = modal('Details', id, fields);",
    "const link = maskedLink('Link', url);",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of code
    'const label = `Take ${count}`;',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of code
    'const line = `${size} bytes`;',
  ])('%s', (code) => {
    expect(textsInCode('x.ts', code)).not.toEqual([]);
  });

  test.each([
    "throw new Error('the channel is gone');",
    "log.warn({ channel }, 'it was not posted');",
    "const KINDS = { 'an age': 'missing.age' };",
    "const what: 'for spreadsheets' | 'for programs' = use;",
    "export default { definition: { description: 'Ask what the reports say' } };",
    "const OPTION: APIApplicationCommandOption = { description: 'Which of the reports' };",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a piece of code
    'const line = `- ${title} · ${date}`;',
  ])('but not in %s', (code) => {
    expect(textsInCode('x.ts', code)).toEqual([]);
  });
});

function isExcepted(file: string): boolean {
  return [...EXCEPT.keys()].some((place) => file === place || file.startsWith(`${place}/`));
}

function filesOf(place: string): string[] {
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .map((file) => join(place, file))
    .filter((file) => file.endsWith('.ts'));
}

function textsIn(file: string): string[] {
  return textsInCode(file, readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`);
}

function textsInCode(file: string, code: string): string[] {
  const found = texts(parseSync(file, code).program as unknown as Node);
  return found.filter((text) => !ALLOWED.has(text));
}

/** The texts in a part of a program that people read. */
function texts(node: Node): string[] {
  if (isUnread(node)) return [];
  const own = stringOf(node);
  if (own !== null) {
    const isText = WORDS.test(own) || (node.type === 'TemplateElement' && BESIDE_VALUE.test(own));
    return isText && !own.startsWith('/') ? [own] : [];
  }
  return [
    ...labelsOf(node),
    ...Object.entries(node).flatMap(([field, value]) =>
      isNameOf(node, field) ? [] : nodesIn(value).flatMap(texts),
    ),
  ];
}

function stringOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  if (node.type !== 'TemplateElement') return null;
  return (node.value as { readonly cooked: string | null }).cooked ?? '';
}

/** Types, imports, what goes into the log, faults of the program, and what Discord shows in its menus. */
function isUnread(node: Node): boolean {
  if (node.type.startsWith('TS') && !node.type.endsWith('Expression')) return true;
  if (node.type === 'ImportDeclaration') return true;
  if (node.type === 'VariableDeclarator' && isDefinition(node.id)) return true;
  if (node.type === 'Property') return nameOf(node.key) === 'definition';
  if (node.type === 'NewExpression')
    return /^(?:Range|Unreachable)?Error$/.test(nameOf(node.callee));
  if (node.type !== 'CallExpression') return false;
  const callee = node.callee as Node;
  if (nameOf(callee) === 'commandOf') return true;
  if (callee.type !== 'MemberExpression') return false;
  return nameOf(callee.property) === 'emit' || /^#?log$/.test(lastNameOf(callee.object));
}

/** Whether a constant is a part of the definition of a command. */
function isDefinition(id: unknown): boolean {
  return JSON.stringify(id).includes('"APIApplicationCommand');
}

function isNameOf(node: Node, field: string): boolean {
  return (node.type === 'Property' && field === 'key') || field === 'typeAnnotation';
}

/** A single word that is shown. Longer texts are found anywhere. */
function labelsOf(node: Node): string[] {
  const shown = shownIn(node);
  const label = shown === null ? null : stringOf(shown);
  return label !== null && LABEL.test(label) ? [label] : [];
}

function shownIn(node: Node): Node | null {
  if (node.type === 'Property') return SHOWN.has(nameOf(node.key)) ? (node.value as Node) : null;
  if (node.type !== 'CallExpression' || !SHOWING.has(nameOf(node.callee))) return null;
  const [first] = node.arguments as readonly Node[];
  return first ?? null;
}

function nameOf(node: unknown): string {
  return String((node as { readonly name?: unknown } | null)?.name ?? '');
}

function lastNameOf(node: unknown): string {
  const { property } = node as { readonly property?: unknown };
  return property === undefined ? nameOf(node) : nameOf(property);
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  const isNode = typeof value === 'object' && value !== null && 'type' in value;
  return isNode ? [value as Node] : [];
}
