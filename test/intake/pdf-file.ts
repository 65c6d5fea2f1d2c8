import { deflateSync } from 'node:zlib';

/** A printed line: points from the left and the lower edge, and the size of its characters. */
export interface Printed {
  readonly text: string;
  readonly left?: number;
  readonly bottom: number;
  readonly size?: number;
  /** A thin line: its left end, height and width. */
  readonly rule?: readonly [left: number, bottom: number, width: number];
}

/** Makes a PDF file of these pages. `locked` protects it with an unknown password. */
export function makePdf(pages: readonly (readonly Printed[])[], locked = false): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, page) => `${4 + 2 * page} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  for (const [index, page] of pages.entries()) {
    const content = page.map(write).join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`,
    );
  }
  const key = '41'.repeat(32);
  const trailer = locked
    ? `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${key}> /U <${key}> >> /ID [<${key}> <${key}>]`
    : '';
  return assemble(objects, trailer);
}

/**
 * Makes a PDF file with one page, whose packed content unpacks to this many spaces.
 *
 * @param entries - Other entries of the dictionary of the content.
 * @param layers - How many times it is packed.
 */
export function makePackedPdf(blanks: number, entries = '', layers = 1): Buffer {
  let content = deflateSync(Buffer.alloc(blanks, ' '));
  for (let layer = 1; layer < layers; layer += 1) content = deflateSync(content);
  const filters = '/FlateDecode '.repeat(layers);
  return assemble(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      `<< /Length ${content.length} /Filter [${filters}] ${entries} >>\nstream\n${content.toString('latin1')}\nendstream`,
    ],
    '',
  );
}

function write({ text, left = 72, bottom, size = 11, rule }: Printed): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  const line = rule ? `q 1 0 0 1 ${rule[0]} ${rule[1]} cm 0 0 ${rule[2]} 0.6 re f Q ` : '';
  return `${line}BT /F1 ${size} Tf 1 0 0 1 ${left} ${bottom} Tm (${escaped}) Tj ET`;
}

function assemble(objects: readonly string[], trailer: string): Buffer {
  let file = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = file.length;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
