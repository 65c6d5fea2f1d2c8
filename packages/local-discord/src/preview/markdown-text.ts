import type { Markdown, MarkdownNode } from './wire.ts';

type Mention = Extract<MarkdownNode, { type: 'mention' }>;

/**
 * A text without its formatting.
 *
 * @param nameOf - The name of a mention, if it is known. By default, the id stands for it.
 */
export function plainText(
  markdown: Markdown,
  nameOf: (mention: Mention) => string | undefined = () => undefined,
): string {
  const textOf = (node: MarkdownNode) => textOfNode(node, nameOf);
  return markdown.map(textOf).join('').trim();
}

function textOfNode(node: MarkdownNode, nameOf: (mention: Mention) => string | undefined): string {
  switch (node.type) {
    case 'text':
    case 'code':
    case 'code-block':
      return node.text;
    case 'break':
      return '\n';
    case 'heading':
    case 'quote':
    case 'sub-text':
      return `${plainText(node.content, nameOf)}\n`;
    case 'list':
      return node.items.map((item) => `${plainText(item, nameOf)}\n`).join('');
    case 'time':
      return new Date(node.seconds * 1000).toISOString();
    case 'mention':
      return `${SIGNS[node.of]}${nameOf(node) ?? node.id}`;
    default:
      return plainText(node.content, nameOf);
  }
}

/** The signs before mentions. */
const SIGNS = { user: '@', role: '@', all: '@', channel: '#', command: '/' } as const;
