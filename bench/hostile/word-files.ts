import { fill, type Kind, USUAL } from './kind.ts';
import { type Entry, makeArchive, type Packed, pack, packBomb } from './zip.ts';

const SPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OPENING = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${SPACE}"><w:body>`;
const CLOSING = '</w:body></w:document>';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const DOCUMENT =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
const PARAGRAPH = '<w:p><w:r><w:t>A convoy of trucks has crossed the border.</w:t></w:r></w:p>';

/** Bytes. More text than an article may have, but not too much to unpack. */
const UNPACKED = 45_000_000;

function wordKind(name: string, document: (size: number) => Packed, sizes = [USUAL]): Kind {
  return {
    name: `Word: ${name}`,
    sizes,
    make: (size) => ({ name: 'report.docx', bytes: makeArchive(entriesOf(document(size))) }),
  };
}

function entriesOf(document: Packed): Entry[] {
  const relations = `<?xml version="1.0"?><Relationships xmlns="${RELATIONS}"><Relationship Id="a" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`;
  return [
    { name: '_rels/.rels', packed: pack(relations) },
    { name: 'word/document.xml', packed: document },
  ];
}

/** Makes a document that unpacks to about this many bytes. */
function unpackedTo(bytes: number, repeated: string): Packed {
  return pack(`${OPENING}${fill(repeated, bytes)}${CLOSING}`);
}

/** Word documents that take much time or memory to read. */
export const WORD_FILES: readonly Kind[] = [
  wordKind('paragraphs, unpacked to 45 MB', () => unpackedTo(UNPACKED, PARAGRAPH), [1]),
  wordKind('empty paragraphs, unpacked to 45 MB', () => unpackedTo(UNPACKED, '<w:p/>'), [1]),
  wordKind('empty paragraphs, unpacked to 5 MB', () => unpackedTo(5_000_000, '<w:p/>'), [1]),
  wordKind(
    'one long text, unpacked to 45 MB',
    () => pack(`${OPENING}<w:p><w:r><w:t>${fill('a b ', UNPACKED)}</w:t></w:r></w:p>${CLOSING}`),
    [1],
  ),
  wordKind(
    'tables in tables',
    () => pack(`${OPENING}${fill('<w:tbl><w:tr><w:tc>', 2_000_000)}${CLOSING}`),
    [1],
  ),
  wordKind(
    'many attributes',
    () =>
      pack(
        `${OPENING}<w:p ${Array.from({ length: 500_000 }, (_, at) => `a${at}="1"`).join(' ')}/>${CLOSING}`,
      ),
    [1],
  ),
  wordKind('text that unpacks to 20 GB', (size) =>
    packBomb(
      [`${OPENING}<w:p><w:r><w:t>`, 'a'.repeat(1_000_000), `</w:t></w:r></w:p>${CLOSING}`],
      size,
    ),
  ),
  wordKind('elements that unpack to 5 GB', (size) =>
    packBomb([OPENING, fill('<w:p/>', 1_000_000), CLOSING], size),
  ),
  {
    name: 'Word: pictures that unpack to 20 GB',
    sizes: [USUAL],
    make: (size) => ({
      name: 'report.docx',
      bytes: makeArchive([
        ...entriesOf(pack(`${OPENING}${PARAGRAPH}${CLOSING}`)),
        { name: 'word/media/a.png', packed: packBomb(['', '\0'.repeat(1_000_000), ''], size) },
      ]),
    }),
  },
  {
    name: 'Word: 60,000 entries',
    sizes: [USUAL],
    make: (size) => {
      const packed = pack('a'.repeat(10) + 'b'.repeat(Math.floor(size / 60_000)));
      const more = Array.from({ length: 60_000 }, (_, at) => ({
        name: `${at}`.padEnd(200),
        packed,
      }));
      return {
        name: 'report.docx',
        bytes: makeArchive([...entriesOf(pack(`${OPENING}${PARAGRAPH}${CLOSING}`)), ...more]),
      };
    },
  },
  {
    name: 'Word: 1,900 names of one picture',
    sizes: [1],
    make: () => {
      const packed = pack(Buffer.alloc(40_000_000));
      const more = Array.from({ length: 1_900 }, (_, at) => ({
        name: `word/media/${at}.png`,
        packed,
        ...(at > 0 ? { sharedWith: 2 } : {}),
      }));
      return {
        name: 'report.docx',
        bytes: makeArchive([...entriesOf(pack(`${OPENING}${PARAGRAPH}${CLOSING}`)), ...more]),
      };
    },
  },
  {
    name: 'Word: no archive at all',
    sizes: [USUAL],
    make: (size) => ({ name: 'report.docx', bytes: Buffer.alloc(size, 'PK\u0003\u0004') }),
  },
];
