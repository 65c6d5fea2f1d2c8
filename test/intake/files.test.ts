import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/intake/draft.ts';
import { checkStreams } from '../../src/intake/file/pdf/pdf-streams.ts';
import { WordCheck } from '../../src/intake/file/word-check.ts';
import { checkArchive } from '../../src/intake/file/zip.ts';
import { readMaterial } from '../../src/intake/read-material.ts';
import { CONVOY, codesOf, makePage, NOW } from './pages.ts';
import { makePackedPdf, makePdf, type Printed } from './pdf-file.ts';
import { makeDocx, makeZip } from './zip-file.ts';

function read(
  name: string,
  content: string | Uint8Array,
  contentType: string | null = null,
): Promise<Draft> {
  return readMaterial({
    name,
    bytes: Buffer.from(content as string),
    contentType,
    url: null,
    now: NOW,
  });
}

const PARAGRAPHS = CONVOY.split('\n\n');

describe('a file whose name Discord has emptied', () => {
  it('is known as Markdown by what is left of its name', async () => {
    const { body } = await read('.md', CONVOY.replace('convoy', '**convoy**'));
    expect(body).not.toContain('**');
  });

  it.each(['# The convoy\n\n', '---\ntitle: The convoy\n---\n'])(
    'is known as Markdown by its first line: %j',
    async (start) => {
      const { title } = await read('file', `${start}${CONVOY}`);
      expect(title).toBe('The convoy');
    },
  );
});

describe('a text file', () => {
  it('has a title, a byline and unchanged words', async () => {
    const draft = await read(
      'report.txt',
      `Convoy crosses the border\r\n\r\nBy Ken Hanly\r\n7 September 2019\r\n\r\n${CONVOY.replaceAll('\n', '\r\n')}\r\n`,
    );
    expect(draft).toMatchObject({
      title: 'Convoy crosses the border',
      author: 'Ken Hanly',
      published: '2019-09-07',
      source: null,
      language: null,
      body: CONVOY,
    });
    expect(codesOf(draft)).toEqual([
      'title-from-text',
      'no-source',
      'author-from-byline',
      'date-from-byline',
    ]);
  });

  it('has no title if it begins with a sentence', async () => {
    const draft = await read('report.txt', `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[3]}`);
    expect(draft.title).toBeNull();
    expect(draft.body).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[3]}`);
    expect(codesOf(draft)).toEqual(expect.arrayContaining(['no-title', 'no-date']));
  });

  it('is doubted if it prints another day at its head than its date', async () => {
    const file = (published: string) =>
      read('a.md', `---\ntitle: A\npublished: ${published}\n---\n\n18 August 2014 ${CONVOY}`);
    expect((await file('2016-08-03')).doubts).toContainEqual(
      expect.objectContaining({
        code: 'dateline-disagrees',
        message: 'the report prints 18 August 2014 at its head, but its date is 3 August 2016',
      }),
    );
    expect(codesOf(await file('2014-08-17'))).not.toContain('dateline-disagrees');
  });

  it('has its paragraphs separated if each is one line', async () => {
    const long = PARAGRAPHS.filter((part) => part.length > 120);
    expect((await read('report.txt', long.join('\n'))).body).toBe(long.join('\n\n'));
  });

  it('is doubted when very short, and refused when empty', async () => {
    expect(codesOf(await read('a.txt', 'Trucks crossed the border.'))).toContain('very-short');
    await expect(read('a.txt', ' \n\n–\n')).rejects.toThrow(/no text in that file/);
  });
});

describe('a Markdown file', () => {
  it('in the format of the corpus is read with its front matter', async () => {
    const file = 'corpus/2019-09-07-convoy-of-more-than-100-us-military-trucks.md';
    const draft = await read(file, readFileSync(file));
    expect(draft).toMatchObject({
      author: 'Ken Hanly',
      published: '2019-09-07',
      body: CONVOY,
      doubts: [],
    });
  });

  it('in any other format keeps only its words', async () => {
    const draft = await read(
      'a.md',
      '---\nlayout: post\n---\n# A *convoy* crosses\n\nIt **was** seen by [two witnesses](https://example.org/a "b") at `dawn`, in snake_case_names and 2 * 3 * 4.\n\n> They said: “It is large.”\n\n---\n\n![trucks](a.png)\n\n## Later\n\nIt ended \\*here\\*.',
    );
    expect(draft.title).toBe('A convoy crosses');
    expect(draft.body).toBe(
      'It was seen by two witnesses at dawn, in snake_case_names and 2 * 3 * 4.\n\nThey said: “It is large.”\n\nLater\n\nIt ended *here*.',
    );
  });
});

describe('a Word document', () => {
  it('becomes its title and paragraphs', async () => {
    const draft = await read('a.docx', makeDocx('Convoy crosses the border', PARAGRAPHS));
    expect(draft).toMatchObject({ title: 'Convoy crosses the border', body: CONVOY });
  });

  it('is recognized by its bytes, not by its name', async () => {
    expect((await read('a.bin', makeDocx(null, PARAGRAPHS))).body).toBe(CONVOY);
  });

  it('that is too large is refused while it is unpacked', async () => {
    const bomb = makeDocx(null, PARAGRAPHS, { 'word/media/a.bin': Buffer.alloc(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(read('a.docx', bomb)).rejects.toThrow(/is too large when unpacked/);
  });

  it('with false sizes in its directory is refused too', async () => {
    const bomb = makeDocx(null, PARAGRAPHS, { 'word/media/a.bin': Buffer.alloc(60_000_000) });
    const entry = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(10, entry + 24);
    await expect(read('a.docx', bomb)).rejects.toThrow(/too large when unpacked/);
  });

  it('with more text than can be published is refused as soon as the limit is reached', async () => {
    const text = 'A convoy of trucks. '.repeat(1_000);
    const document = makeDocx(null, Array(1_000).fill(text));
    await expect(read('a.docx', document)).rejects.toThrow(/^That has over 1 MB of text/);
    let looked = 0;
    const checking = checkArchive(document, () => {
      const check = new WordCheck();
      return {
        look: (piece) => {
          looked += piece.length;
          check.look(piece);
        },
      };
    });
    await expect(checking).rejects.toThrow(/over 1 MB of text/);
    expect(looked).toBeLessThan(1_200_000);
  });

  it.each([
    ['too many elements', '<w:p/>'.repeat(300_001)],
    ['deeply nested tables', '<w:tbl><w:tr><w:tc>'.repeat(100)],
    [
      'too many attributes',
      `<w:p ${Array.from({ length: 500 }, (_, at) => `a${at}="1"`).join(' ')}/>`,
    ],
  ])('with %s is refused before a tree is built', async (_name, body) => {
    const xml = `<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`;
    const document = makeDocx(null, [], { 'word/document.xml': xml });
    await expect(read('a.docx', document)).rejects.toThrow(/cannot be read safely/);
  });

  it('with pictures and spaces between its elements is read', async () => {
    const document = makeDocx('Convoy crosses the border', PARAGRAPHS, {
      'word/media/image1.png': randomBytes(3_000_000),
      'word/settings.xml': `<?xml version="1.0"?>\n<w:settings xmlns:w="urn:w">${' \n'.repeat(1_500_000)}</w:settings>`,
    });
    expect((await read('a.docx', document)).body).toBe(CONVOY);
  });

  it.each([
    ['another archive', makeZip({ 'a.txt': 'words' }), /not a Word document/],
    ['a broken archive', Buffer.from('PK\u0003\u0004 broken'), /broken/],
    ['a broken document', makeZip({ 'word/document.xml': '<broken' }), /broken/],
    ['in the old format', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /Save it as \.docx/],
  ])('that is %s is refused with advice', async (_name, bytes, message) => {
    await expect(read('a.docx', bytes)).rejects.toThrow(message);
  });
});

describe('a PDF file', () => {
  /** Lines of one column, from the top of a page. */
  function column(lines: readonly (string | null)[], top = 700): Printed[] {
    let bottom = top;
    return lines.flatMap((text) => {
      bottom -= 14;
      return text === null ? [] : [{ text, bottom }];
    });
  }

  it('has its lines joined into paragraphs', async () => {
    const page = [
      { text: 'Convoy crosses the border', bottom: 760, size: 22 },
      { text: 'By Ken Hanly', bottom: 735 },
      ...column([
        'A convoy of more than 100 US military trucks have crossed the border into',
        'Iraq from Jordan carrying considerable amounts of arms and vehicles to the',
        'base in the western province.',
        null,
        'There is no explanation for the movement, and none is expected in the days',
        'that come, as officials told the press.',
      ]),
    ];
    expect(await read('a.pdf', makePdf([page]))).toMatchObject({
      title: 'Convoy crosses the border',
      author: 'Ken Hanly',
      body:
        'A convoy of more than 100 US military trucks have crossed the border into Iraq from Jordan carrying considerable amounts of arms and vehicles to the base in the western province.\n\n' +
        'There is no explanation for the movement, and none is expected in the days that come, as officials told the press.',
    });
  });

  it('has split words joined and compounds kept', async () => {
    const page = column([
      'The explanation of the move-',
      'ment was well-known to the US-',
      'led coalition near the anti-',
      'terror base, where anti and terror are words, and a well-',
      'known man spoke of Ayn al-',
      'Asad.',
    ]);
    const { body } = await read('a.pdf', makePdf([page]));
    expect(body).toBe(
      'The explanation of the movement was well-known to the US-led coalition near the anti-terror base, where anti and terror are words, and a well-known man spoke of Ayn al-Asad.',
    );
  });

  it('continues across pages without headers, footers and page numbers', async () => {
    const pageOf = (number: number, lines: readonly string[]) => [
      { text: `Example Herald, issue ${number}`, bottom: 800 },
      ...column(lines),
      { text: `Page ${number} of 3`, bottom: 40 },
      { text: 'www.example.org', bottom: 28 },
    ];
    const { body } = await read(
      'a.pdf',
      makePdf([
        pageOf(1, [
          'The trucks came in the night and were seen by nobody but the',
          'men who guard the long road along the river and',
        ]),
        pageOf(2, [
          'the fields beside it, where in 2019 the same had happened',
          'before, as the older of them said to the',
        ]),
        pageOf(3, ['paper that came to ask them about it all.']),
      ]),
    );
    expect(body).toBe(
      'The trucks came in the night and were seen by nobody but the men who guard the long road along the river and the fields beside it, where in 2019 the same had happened before, as the older of them said to the paper that came to ask them about it all.',
    );
  });

  it.each([
    ['packed once', makePackedPdf(120_000_000)],
    ['packed twice', makePackedPdf(120_000_000, '', 2)],
    ['packed five times', makePackedPdf(1_000, '', 5)],
  ])('that is too large when unpacked is refused before it is read: %s', async (_name, bytes) => {
    await expect(checkStreams(bytes)).rejects.toThrow(/^That PDF is too large when unpacked/);
    await expect(read('a.pdf', bytes)).rejects.toThrow(/^That PDF is too large when unpacked/);
  });

  /** A file with one stream, not packed. */
  const holding = (bytes: string | Uint8Array, entries = '') =>
    Buffer.concat([
      Buffer.from(`%PDF-1.4\n1 0 obj\n<< ${entries} >>\nstream\n`),
      Buffer.from(bytes as string),
      Buffer.from('\nendstream\nendobj'),
    ]);

  it('with more drawing commands than any report is refused, packed or not', async () => {
    await expect(checkStreams(makePackedPdf(9_000_000))).rejects.toThrow(
      /is too large when unpacked/,
    );
    await expect(checkStreams(holding(Buffer.alloc(9_000_000, ' ')))).rejects.toThrow(
      /is too large when unpacked/,
    );
    const font = holding(Buffer.alloc(9_000_000, ' '), '/Length1 9000000');
    await expect(checkStreams(font)).resolves.toBeUndefined();
  });

  it('with run lengths that unpack to more than any report is refused', async () => {
    const runs = holding(
      Buffer.alloc(2_000_000, Buffer.from([129, 32])),
      '/Filter /RunLengthDecode',
    );
    await expect(checkStreams(runs)).rejects.toThrow(/is too large when unpacked/);
  });

  it('with a font that maps more characters than exist is refused', async () => {
    const range = '1 beginbfrange <0000> <ffff> <0000> endbfrange\n';
    await expect(checkStreams(holding(range.repeat(7)))).resolves.toBeUndefined();
    await expect(checkStreams(holding(range.repeat(8)))).rejects.toThrow(/cannot be read safely/);
    const long = `${range}${' '.repeat(1_000_000)}`;
    await expect(checkStreams(holding(long))).rejects.toThrow(/cannot be read safely/);
  });

  it('with more objects than a book is refused', async () => {
    const objects = Buffer.from('1 0 obj\nendobj\n'.repeat(200_001));
    await expect(checkStreams(objects)).rejects.toThrow(/cannot be read safely/);
  });

  it('is not refused for broken streams or pictures', async () => {
    const broken = Buffer.concat([
      Buffer.from('1 0 obj\n<< >>\nstream\n'),
      deflateSync('a'.repeat(50_000)).subarray(0, 40),
      Buffer.from('\nendstream\nstream\nx\u009c'),
    ]);
    await expect(checkStreams(broken)).resolves.toBeUndefined();
    const picture = makePackedPdf(120_000_000, '/Subtype /Image');
    await expect(checkStreams(picture)).resolves.toBeUndefined();
  });

  it('with more text than can be published is refused at the page that exceeds the limit', async () => {
    const line = 'A convoy of trucks has crossed the border, said somebody. '.repeat(200);
    // Small print, because text beyond the edge of the page is not read. In the end all of it is
    // dropped as headers and footers.
    const page = column(Array(4).fill(line), 800).map((one) => ({ ...one, left: 0, size: 0.05 }));
    await expect(read('a.pdf', makePdf(Array(30).fill(page)))).rejects.toThrow(
      /^That has over 1 MB of text/,
    );
  });

  it.each([
    ['scanned', makePdf([[]]), /pictures of pages, not text\. Paste the text/],
    [
      'locked',
      makePdf([column(['Words that nobody may read without the password.'])], true),
      /protected by a password\. Paste the text/,
    ],
    ['broken', Buffer.from('%PDF-1.4\nbroken'), /broken\. Paste the text/],
    [
      'as long as a book',
      makePdf(Array.from({ length: 201 }, () => column(['A page of a book.']))),
      /more than 200 pages/,
    ],
  ])('that is %s is refused with advice', async (_name, bytes, message) => {
    await expect(read('a.pdf', bytes)).rejects.toThrow(message);
  });
});

describe('a file of another kind', () => {
  it('is recognized by its content', async () => {
    expect((await read('a.txt', makePage())).body).toContain(
      'There is no explanation for the movement',
    );
    expect((await read('a', makePage(), 'text/html; charset=utf-8')).body).toContain(
      'no explanation',
    );
    expect((await read('LICENSE', CONVOY)).body).toContain('no explanation');
  });

  it.each([['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])]])(
    'that is %s is refused with a list of readable kinds',
    async (_name, bytes) => {
      await expect(read('a.txt', bytes)).rejects.toThrow(/\.html.*\.txt.*\.md.*\.docx.*\.pdf/);
    },
  );

  it('with more text than can be published is refused', async () => {
    const text = 'Words of a report. '.repeat(53_000);
    for (const name of ['a.txt', 'a.md']) {
      await expect(read(name, text)).rejects.toThrow(/^That has over 1 MB of text/);
    }
    await expect(read('a.html', makePage({ body: `<p>${text}</p>` }))).rejects.toThrow(
      /^That has over 1 MB of text/,
    );
    expect((await read('a.txt', text.slice(0, 999_000))).body.length).toBeGreaterThan(998_000);
    expect((await read('a.txt', `Words.${' '.repeat(1_900_000)}`)).body).toBe('Words.');
  });

  it('has no control characters in its text except tabs and line ends', async () => {
    const text = `${CONVOY}\n\nIt\u0001 came\u001f here\u007f.\n\tIt ended.`;
    const { body } = await read('a.txt', text);
    expect(body).toBe(`${CONVOY}\n\nIt came here.\n\tIt ended.`);
  });

  it('that is a page with too much text is refused, even if the text is hidden', async () => {
    const words = 'Words of a page. '.repeat(130_000);
    const withHidden = makePage().replace('<body>', `<body><div hidden>${words}</div>`);
    await expect(read('a.html', withHidden)).rejects.toThrow(/^That has over 1 MB of text/);
    const withScript = makePage().replace('<body>', `<body><script>"${words}"</script>`);
    expect((await read('a.html', withScript)).body).toContain('no explanation');
  });

  it('that is too large is refused', async () => {
    await expect(read('a.txt', Buffer.alloc(2_000_001, 'a'))).rejects.toThrow(/over 2 MB/);
    await expect(read('a.html', Buffer.alloc(15_000_001, 'a'))).rejects.toThrow(/over 15 MB/);
    await expect(read('a.pdf', Buffer.alloc(25_000_001, 'a'))).rejects.toThrow(/over 25 MB/);
  });
});
