import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';
import { isAtLineStart, LIST, listItems } from './markdown-lists.ts';
import type { Markdown, MarkdownNode } from './wire.ts';

type Rules = Parameters<typeof SimpleMarkdown.parserFor>[0];

/** Deepest nesting of lists; further marks at the start of a line are text. */
const DEEPEST_LIST = 10;

/**
 * Rules that apply at the start of a line, also after a quote, which the library's own rules miss. The
 * content of a heading or a sub-text does not start a line: otherwise thousands of marks in a row would
 * nest as many headings and overflow the stack.
 */
const LINE_RULES: Rules = {
  heading: {
    order: 0.2,
    match: (source, { withinLine }, before) =>
      isAtLineStart(before) && !withinLine ? /^ *(#{1,3})[ \t]([^\n]+)(?:\n|$)/.exec(source) : null,
    parse: ([, marks = '', text = ''], parse, state) => ({
      level: marks.length,
      content: parse(text.trim(), { ...state, withinLine: true }),
    }),
  },
  subtext: {
    order: 0.1,
    match: (source, { withinLine }, before) =>
      isAtLineStart(before) && !withinLine ? /^ *-#[ \t]([^\n]+)(?:\n|$)/.exec(source) : null,
    parse: ([, text = ''], parse, state) => ({
      content: parse(text.trim(), { ...state, withinLine: true }),
    }),
  },
  list: {
    order: 0.3,
    match: (source, { depth = 0, withinLine }, before) =>
      isAtLineStart(before) && !withinLine && depth < DEEPEST_LIST ? LIST.exec(source) : null,
    parse: ([source = ''], parse, state) => {
      const { ordered, start, items } = listItems(source);
      // Each item starts a line.
      const inner = () => ({ ...state, prevCapture: null, depth: (state.depth ?? 0) + 1 });
      return { ordered, start, items: items.map((item) => parse(item, inner())) };
    },
  },
};

const parse = SimpleMarkdown.parserFor({ ...rulesExtended, ...LINE_RULES });

/**
 * Parses a text as Discord's client does.
 *
 * @returns A tree whose texts are shown literally.
 */
export function readMarkdown(text: string): Markdown {
  return nodesOf(parse(text, { inline: true }));
}

interface ParsedNode {
  readonly type: string;
  readonly [field: string]: unknown;
}

function nodesOf(parsed: unknown): Markdown {
  if (!Array.isArray(parsed)) return [];
  const nodes: MarkdownNode[] = [];
  for (const node of parsed.flat(9).flatMap((each: ParsedNode) => nodeOf(each))) {
    const last = nodes.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      nodes[nodes.length - 1] = { type: 'text', text: last.text + node.text };
    } else nodes.push(node);
  }
  return nodes;
}

/** Nodes that only hold other nodes: the library's names, and ours. */
const HOLDERS = {
  strong: 'strong',
  em: 'emphasis',
  underline: 'underline',
  strikethrough: 'strike',
  spoiler: 'spoiler',
  subtext: 'sub-text',
} as const;

function nodeOf(node: ParsedNode): readonly MarkdownNode[] {
  const { type } = node;
  if (Object.hasOwn(HOLDERS, type)) {
    return [{ type: HOLDERS[type as keyof typeof HOLDERS], content: nodesOf(node.content) }];
  }
  switch (type) {
    case 'br':
    case 'newline':
      return [{ type: 'break' }];
    case 'heading':
      return [{ type, level: Number(node.level), content: nodesOf(node.content) }];
    case 'blockQuote':
      return [{ type: 'quote', content: withoutLastBreak(nodesOf(node.content)) }];
    case 'list':
      return [listOf(node)];
    case 'link':
    case 'url':
    case 'autolink':
      return linkOf(nodesOf(node.content), String(node.target));
    case 'inlineCode':
      return [{ type: 'code', text: String(node.content) }];
    case 'codeBlock':
      return [{ type: 'code-block', text: String(node.content) }];
    case 'timestamp':
      return [timeOf(Number(node.timestamp), String(node.format ?? 'f'))];
    case 'user':
    case 'role':
    case 'channel':
      return [{ type: 'mention', of: type, id: String(node.id) }];
    case 'everyone':
    case 'here':
      return [{ type: 'mention', of: 'all', id: type }];
    case 'slashCommand':
      return [{ type: 'mention', of: 'command', id: String(node.fullName ?? node.name) }];
    case 'emoji':
      return [{ type: 'text', text: `:${String(node.name)}:` }];
    default:
      return [{ type: 'text', text: String(node.content ?? node.name ?? '') }];
  }
}

function listOf({ ordered, start, items }: ParsedNode): MarkdownNode {
  const contents = Array.isArray(items) ? items : [];
  return {
    type: 'list',
    ordered: ordered === true,
    start: Number(start),
    items: contents.map((item) => withoutLastBreak(nodesOf(item))),
  };
}

/** A moment beyond the range of `Date` stays text, as it was written. */
function timeOf(seconds: number, style: string): MarkdownNode {
  return Number.isNaN(new Date(seconds * 1000).getTime())
    ? { type: 'text', text: `<t:${seconds}:${style}>` }
    : { type: 'time', seconds, style };
}

/** Only web addresses become links: a browser could run others, or open them on this machine. */
function linkOf(content: Markdown, target: string): readonly MarkdownNode[] {
  const isWeb = URL.canParse(target) && /^https?:$/.test(new URL(target).protocol);
  return isWeb
    ? [{ type: 'link', url: target, content }]
    : [...content, { type: 'text', text: ` (${target})` }];
}

function withoutLastBreak(nodes: Markdown): Markdown {
  return nodes.at(-1)?.type === 'break' ? nodes.slice(0, -1) : nodes;
}
