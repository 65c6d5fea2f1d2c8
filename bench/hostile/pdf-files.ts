import { deflateSync } from 'node:zlib';
import { fill, type Kind, USUAL } from './kind.ts';
import { assemble, FONT, pagesOf, streamOf } from './pdf.ts';
import { asZlib, repeatPacked } from './repeated.ts';

const LINE = 'BT /F1 11 Tf 1 0 0 1 72 700 Tm (A convoy of trucks has crossed the border.) Tj ET\n';

const BLANKS = ' '.repeat(1_000_000);

function pdfKind(name: string, make: (size: number) => Uint8Array, sizes = [USUAL]): Kind {
  return {
    name: `PDF: ${name}`,
    sizes,
    make: (size) => ({ name: 'report.pdf', bytes: make(size) }),
  };
}

/** Packs a repeated text. */
function packed(text: string, times: number): Buffer {
  return asZlib(repeatPacked(text, times));
}

/** PDF files that take much time or memory to read. */
export const PDF_FILES: readonly Kind[] = [
  pdfKind(
    'two filters, unpacked to 1 GB',
    () => pagesOf(deflateSync(packed(BLANKS, 1_000)), '/Filter [/FlateDecode /FlateDecode]'),
    [1],
  ),
  pdfKind(
    'a filter, unpacked to 1 GB',
    () => pagesOf(packed(BLANKS, 1_000), '/Filter /FlateDecode'),
    [1],
  ),
  pdfKind(
    'text unpacked to 500 MB',
    () => pagesOf(packed(fill(LINE, 1_000_000), 500), '/Filter /FlateDecode'),
    [1],
  ),
  pdfKind(
    'a page of 900 KB 200 times',
    () => pagesOf(deflateSync(Buffer.from(fill(LINE, 2_000_000))), '/Filter /FlateDecode', 200),
    [1],
  ),
  pdfKind('text', (size) => pagesOf(Buffer.from(fill(LINE, size)))),
  pdfKind('one long line', (size) =>
    pagesOf(Buffer.from(`BT /F1 11 Tf 72 700 Td (${fill('a b ', size)}) Tj ET`)),
  ),
  pdfKind('letters one by one', (size) =>
    pagesOf(Buffer.from(fill('BT /F1 9 Tf 9 9 Td (a) Tj ET\n', size))),
  ),
  pdfKind('brackets', (size) => pagesOf(Buffer.from(fill('[', size)))),
  pdfKind('dictionaries in dictionaries', (size) => pagesOf(Buffer.from(fill('<</a', size)))),
  pdfKind('nested objects', (size) =>
    assemble([
      `<< /Type /Catalog /Pages 2 0 R /A ${fill('[', size)} >>`,
      '<< /Type /Pages /Count 0 /Kids [] >>',
    ]),
  ),
  pdfKind('objects without a table', (size) =>
    Buffer.from(`%PDF-1.4\n${fill('1 0 obj\n<< /Type /Page >>\nendobj\n', size)}`),
  ),
  pdfKind(
    'pages that hold themselves',
    () =>
      assemble([
        '<< /Type /Catalog /Pages 2 0 R >>',
        '<< /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >>',
      ]),
    [1],
  ),
  pdfKind('a font that names every sign', (size) => {
    const ranges = fill(
      '1 beginbfrange <0000> <ffff> <0000> endbfrange\n',
      Math.min(size, 1_000_000),
    );
    const font = [
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R >>',
      streamOf(Buffer.from(ranges)),
    ];
    return pagesOf(Buffer.from(LINE), '', 1, font);
  }),
  pdfKind('signs that stand for long texts', () => {
    const map = `1 beginbfchar <61> <${'0061'.repeat(100_000)}> endbfchar`;
    const font = [
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 4 0 R >>',
      streamOf(Buffer.from(map)),
    ];
    return pagesOf(Buffer.from(`BT /F1 9 Tf 9 9 Td (${'a'.repeat(100_000)}) Tj ET`), '', 1, font);
  }, [1]),
  pdfKind('run lengths', (size) =>
    pagesOf(Buffer.alloc(size, Buffer.from([129, 32])), '/Filter /RunLengthDecode', 1, FONT),
  ),
];
