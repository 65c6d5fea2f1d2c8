import { fill, type Kind, reportKind, textKind } from './kind.ts';

const SENTENCE = 'A convoy of more than 100 trucks has crossed the border. ';

/** Front matter, and one line of text. */
function matter(yaml: string): string {
  return `---\n${yaml}\n---\n\n${SENTENCE}\n`;
}

/** YAML in which each line refers nine times to the one before. */
function laughs(lines: number): string {
  const first = 'a0: &a0 [lol, lol]';
  const more = Array.from({ length: lines }, (_, at) => {
    const names = Array.from({ length: 9 }, () => `*a${at}`).join(', ');
    return `a${at + 1}: &a${at + 1} [${names}]`;
  });
  return [first, ...more].join('\n');
}

/** Texts and Markdown files that take much time or memory to read. */
export const TEXTS: readonly Kind[] = [
  textKind('sentences', (size) => fill(SENTENCE, size)),
  textKind('paragraphs', (size) => fill(`${SENTENCE}\n\n`, size)),
  textKind('one line without blanks', (size) => fill('a', size)),
  textKind('short words', (size) => fill('a b c d e f g h i j ', size)),
  textKind('blanks', (size) => `${SENTENCE}${fill(' ', size)}x`),
  textKind('empty lines', (size) => `${SENTENCE}${fill('\n', size)}x`),
  textKind('blanks at the ends of lines', (size) => fill(`${' '.repeat(5_000)}x\n`, size)),
  textKind('carriage returns', (size) => fill('\r', size)),
  textKind('combining marks', (size) => `A${fill('\u0301', size)}`),
  textKind('quotation marks', (size) => `${' '.repeat(300)}${fill('“', size)}`),
  textKind('Chinese', (size) => fill('美国军方一支由一百多辆卡车组成的车队。', size)),
  textKind('Arabic with marks', (size) => fill('قَافِلَةٌ ', size)),
  textKind('bylines', (size) => fill('By A By A\n', size)),
  textKind('dates', (size) => `A title\n\nPublished 2019 ${fill('1 2019 ', size)}`),
  textKind('nothing that is UTF-8', (size) => Buffer.alloc(size, 0xff).fill('a', 0, 1_024)),
  textKind('UTF-16 said to be such', (size) =>
    Buffer.from(`\ufeff${fill('a b ', size / 2)}`, 'utf16le'),
  ),
  textKind('half characters of UTF-16', (size) => {
    const bytes = Buffer.alloc(size, Buffer.from([0x00, 0xd8]));
    bytes.writeUInt16LE(0xfeff, 0);
    return bytes;
  }),
  textKind('escapes of ISO-2022', (size) => fill('\u001b$B!!\u001b(B a ', size)),
  textKind('brackets', (size) => fill('[', size), '.md'),
  textKind('links', (size) => fill('[a](', size), '.md'),
  textKind('stars', (size) => fill('**a ', size), '.md'),
  textKind('underlines', (size) => fill('_a ', size), '.md'),
  textKind('backticks', (size) => fill('`', size), '.md'),
  textKind('backslashes', (size) => fill('\\*', size), '.md'),
  textKind('headings', (size) => fill('# ', size), '.md'),
  textKind('quotations', (size) => fill('> ', size), '.md'),
  textKind('rules', (size) => `${fill('- ', size)}x`, '.md'),
  textKind('front matter without end', (size) => `---\n${fill('a: b\n', size)}`, '.md'),
  textKind('front matter of aliases', (size) => matter(laughs(Math.floor(size / 60))), '.md'),
  textKind('64 KB of aliases in front matter', () => matter(laughs(900)), '.md'),
  textKind('64 KB of brackets in front matter', () => matter(`a: ${'['.repeat(65_000)}`), '.md'),
  textKind('64 KB of keys in front matter', () => matter(fill('a: b\n', 65_000)), '.md'),
];

/** Texts that can be published, but take long to show, compare and search. */
export const REPORTS: readonly Kind[] = [
  reportKind('sentences', (size) => fill(SENTENCE, size)),
  reportKind('paragraphs', (size) => fill(`${SENTENCE}\n\n`, size)),
  reportKind('different words', (size) =>
    Array.from({ length: size / 8 }, (_, at) => (at * 7_919).toString(36).padStart(7, 'x')).join(
      ' ',
    ),
  ),
  reportKind('short words', (size) => fill('a b c d e f g h i j ', size)),
  reportKind('empty lines', (size) => `${SENTENCE}${fill('.\n', size - 100)}x`),
  reportKind('Chinese', (size) => fill('美国军方一支由一百多辆卡车组成的车队。', size)),
  reportKind('combining marks', (size) => `A${fill('\u0301', size)}`),
  reportKind('one line without blanks', (size) => fill('a', size)),
  reportKind('control characters', (size) => `${SENTENCE}${fill('\u001f', size - 100)}`),
];
