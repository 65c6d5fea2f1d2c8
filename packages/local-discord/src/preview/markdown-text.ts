import type { Markdown, MarkdownNode } from './wire.ts';

/** A text without its formatting. */
export function plainText(markdown: Markdown): string {
  return markdown.map(textOf).join('').trim();
}

function textOf(node: MarkdownNode): string {
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
      return `${plainText(node.content)}\n`;
    case 'list':
      return node.items.map((item) => `${plainText(item)}\n`).join('');
    case 'time':
      return new Date(node.seconds * 1000).toISOString();
    case 'mention':
      return `${node.of === 'command' ? '/' : '@'}${node.id}`;
    default:
      return plainText(node.content);
  }
}
