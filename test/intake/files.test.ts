import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/intake/draft.ts';
import { readMaterial } from '../../src/intake/reading.ts';
import { CONVOY, codesOf, makePage, NOW } from './pages.ts';
import { makePdf, type Printed } from './pdf-file.ts';
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

describe('a text file', () => {
  it('is a title, a byline and the words as they are', async () => {
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

  it('has no title where it begins with a sentence', async () => {
    const draft = await read('report.txt', `${PARAGRAPHS[0]}\n\n${PARAGRAPHS[3]}`);
    expect(draft.title).toBeNull();
    expect(draft.body).toBe(`${PARAGRAPHS[0]}\n\n${PARAGRAPHS[3]}`);
    expect(codesOf(draft)).toEqual(expect.arrayContaining(['no-title', 'no-date']));
  });

  it('gets its paragraphs apart where each stands on a line', async () => {
    const long = PARAGRAPHS.filter((part) => part.length > 120);
    expect((await read('report.txt', long.join('\n'))).body).toBe(long.join('\n\n'));
  });

  it('is doubted when it is very short, and refused when there is nothing', async () => {
    expect(codesOf(await read('a.txt', 'Trucks crossed the border.'))).toContain('very-short');
    await expect(read('a.txt', ' \n\n–\n')).rejects.toThrow(/no text in it/);
  });
});

describe('a Markdown file', () => {
  it('of the corpus is read with its front matter', async () => {
    const file = 'corpus/2019-09-07-convoy-of-more-than-100-us-military-trucks.md';
    const draft = await read(file, readFileSync(file));
    expect(draft).toMatchObject({
      author: 'Ken Hanly',
      published: '2019-09-07',
      body: CONVOY,
      doubts: [],
    });
  });

  it('of any other kind is left with its words', async () => {
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
  it('is its title and paragraphs', async () => {
    const draft = await read('a.docx', makeDocx('Convoy crosses the border', PARAGRAPHS));
    expect(draft).toMatchObject({ title: 'Convoy crosses the border', body: CONVOY });
  });

  it('is told by its bytes, not its name', async () => {
    expect((await read('a.bin', makeDocx(null, PARAGRAPHS))).body).toBe(CONVOY);
  });

  it('that unpacks to too much is refused while it is unpacked', async () => {
    const bomb = makeDocx(null, PARAGRAPHS, { 'word/media/a.bin': Buffer.alloc(60_000_000) });
    expect(bomb.length).toBeLessThan(100_000);
    await expect(read('a.docx', bomb)).rejects.toThrow(/unpacks to more than a report can be/);
  });

  it('whose directory lies about sizes is refused all the same', async () => {
    const bomb = makeDocx(null, PARAGRAPHS, { 'word/media/a.bin': Buffer.alloc(60_000_000) });
    const entry = bomb.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    bomb.writeUInt32LE(10, entry + 24);
    await expect(read('a.docx', bomb)).rejects.toThrow(/unpacks to more/);
  });

  it.each([
    ['another archive', makeZip({ 'a.txt': 'words' }), /not a Word document/],
    ['a broken archive', Buffer.from('PK\u0003\u0004 broken'), /broken/],
    ['a broken document', makeZip({ 'word/document.xml': '<broken' }), /broken/],
    ['one of the old form', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /Save it as \.docx/],
  ])('that is %s is refused with what to do', async (_name, bytes, message) => {
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

  it('has its lines joined and its paragraphs apart', async () => {
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

  it('has words joined that were parted for the line, and compounds kept', async () => {
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

  it('goes on over the page without headers, footers and page numbers', async () => {
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
  ])('that is %s is refused with what to do', async (_name, bytes, message) => {
    await expect(read('a.pdf', bytes)).rejects.toThrow(message);
  });
});

describe('a file of another kind', () => {
  it('is told by what is in it', async () => {
    expect((await read('a.txt', makePage())).body).toContain(
      'There is no explanation for the movement',
    );
    expect((await read('a', makePage(), 'text/html; charset=utf-8')).body).toContain(
      'no explanation',
    );
    expect((await read('LICENSE', CONVOY)).body).toContain('no explanation');
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1])],
  ])('that is %s is refused with the kinds that can be read', async (_name, bytes) => {
    await expect(read('a.txt', bytes)).rejects.toThrow(/\.html.*\.txt.*\.md.*\.docx.*PDF/);
  });

  it('that is too large is refused', async () => {
    await expect(read('a.txt', Buffer.alloc(5_000_001, 'a'))).rejects.toThrow(/over 5 MB/);
    await expect(read('a.pdf', Buffer.alloc(25_000_001, 'a'))).rejects.toThrow(/over 25 MB/);
  });
});
