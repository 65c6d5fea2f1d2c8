import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../packages/local-discord/src/preview/markdown.ts';
import { plainText } from '../../packages/local-discord/src/preview/markdown-text.ts';
import type { Markdown, MarkdownNode } from '../../packages/local-discord/src/preview/wire.ts';
import { escapeText } from '../../src/discord/message/markdown.ts';
import { visibleText } from '../../src/text/visible-text.ts';

/** A tree in short form: `strong(bold) text`. */
function inShort(markdown: Markdown): string {
  return markdown.map(nodeInShort).join('');
}

function nodeInShort(node: MarkdownNode): string {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'break':
      return '↵';
    case 'code':
    case 'code-block':
      return `${node.type}(${node.text})`;
    case 'link':
      return `link(${inShort(node.content)} → ${node.url})`;
    case 'heading':
      return `heading${node.level}(${inShort(node.content)})`;
    case 'list': {
      const items = node.items.map(inShort).join(' | ');
      return `${node.ordered ? `list from ${node.start}` : 'list'}(${items})`;
    }
    case 'time':
      return `time(${node.seconds} ${node.style})`;
    case 'mention':
      return `mention(${node.of} ${node.id})`;
    default:
      return `${node.type}(${inShort(node.content)})`;
  }
}

describe('readMarkdown', () => {
  it.each([
    [
      '**bold** *slanted* __under__ ~~struck~~',
      'strong(bold) emphasis(slanted) underline(under) strike(struck)',
    ],
    ['### A question?\nnext', 'heading3(A question?)next'],
    ['# Large\n## Smaller', 'heading1(Large)heading2(Smaller)'],
    ['-# below *it*', 'sub-text(below emphasis(it))'],
    ['> quoted **part**\n> more\nafter', 'quote(quoted strong(part)↵more)after'],
    ['>>> all\nof it', 'quote(all↵of it)'],
    ['> quoted\n-# below', 'quote(quoted)sub-text(below)'],
    ['- one\n- two\n  - inner\nafter', 'list(one | two↵list(inner))after'],
    ['3. three\n4. four', 'list from 3(three | four)'],
    ['[words](<https://example.com/a_b>)', 'link(words → https://example.com/a_b)'],
    ['https://example.com/x is it', 'link(https://example.com/x → https://example.com/x) is it'],
    ['`a*b*`', 'code(a*b*)'],
    ['```js\nlet a;\n```', 'code-block(let a;)'],
    ['<t:1567814400:D>', 'time(1567814400 D)'],
    ['<t:9999999999999:D>', '<t:9999999999999:D>'],
    [
      '<@123456789012345678> <#123456789012345678>',
      'mention(user 123456789012345678) mention(channel 123456789012345678)',
    ],
    ['||hidden||', 'spoiler(hidden)'],
    ['\\*not\\* \\> this \\[x\\]', '*not* > this [x]'],
    ['a-b # c > d', 'a-b # c > d'],
    ['# # # a', 'heading1(# # a)'],
    ['-# # - a', 'sub-text(# - a)'],
    ['<b>&amp;</b>', '<b>&amp;</b>'],
  ])('reads %j as Discord does', (text, expected) => {
    expect(inShort(readMarkdown(text))).toBe(expected);
  });

  it.each(['# ', '-# ', '> ', '>>> ', '- ', '1. ', '**', '*_', '~~__', '||', '[a](', '`', '<'])(
    'reads %j repeated many times',
    (mark) => {
      const text = mark.repeat(4_000 / mark.length);
      expect(plainText(readMarkdown(text)).length).toBeLessThanOrEqual(text.length);
    },
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/local', 'x'])(
    'makes no link to %s',
    (target) => {
      const read = readMarkdown(`[words](${target})`);
      expect(read.map(({ type }) => type)).toEqual(['text']);
      expect(inShort(read)).toContain('words');
    },
  );

  it('shows text that the bot has escaped exactly as printed', () => {
    const special = fc.constantFrom(
      ...'*_~`|<>[]()@#\\:-+.!&1 \n',
      'http://',
      '://',
      '-# ',
      '> ',
      'a',
    );
    const anything = fc.oneof(
      fc.string({ unit: fc.oneof(special, fc.string({ maxLength: 1 })) }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const read = readMarkdown(escapeText(text));
        expect(plainText(read)).toBe(visibleText(text).trim());
        expect(read.filter(({ type }) => type !== 'text')).toEqual([]);
      }),
    );
  });

  it('reads any text', () => {
    const marks = fc.constantFrom(
      '*',
      '_',
      '> ',
      '- ',
      '1. ',
      '\n',
      '-# ',
      '### ',
      '`',
      '[',
      '](',
      ')',
      '||',
      '  ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 60 }), (parts) => {
        expect(Array.isArray(readMarkdown(parts.join('')))).toBe(true);
      }),
    );
  });

  it('reads nested marks as deeply as Discord does', () => {
    expect(inShort(readMarkdown('- '.repeat(2000)))).toContain('- -');
    expect(inShort(readMarkdown('> '.repeat(2000)))).toContain('> >');
  });
});
