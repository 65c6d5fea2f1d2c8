import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { TextStyle } from '../style.ts';

const FOLDER = 'dejavu-fonts-ttf/ttf';
const require = createRequire(import.meta.url);

/** The only fonts of the chart. They come from a dependency, so that every machine draws the same. */
export const FONT_FILES: Readonly<Record<TextStyle['weight'], string>> = {
  regular: require.resolve(`${FOLDER}/DejaVuSansCondensed.ttf`),
  bold: require.resolve(`${FOLDER}/DejaVuSansCondensed-Bold.ttf`),
};

/** The name by which the files are found in an SVG. */
export const FONT_FAMILY = 'DejaVu Sans';

/** Advance width of each code point, as a fraction of the font's size. Has no code points the font lacks. */
export type Advances = ReadonlyMap<number, number>;

const read = new Map<TextStyle['weight'], Advances>();

/**
 * Returns the widths of a font's characters. Reads each font file once.
 *
 * @param weight - Which of the two fonts.
 */
export function advancesOf(weight: TextStyle['weight']): Advances {
  const known = read.get(weight);
  if (known) return known;
  const advances = readAdvances(readFileSync(FONT_FILES[weight]));
  read.set(weight, advances);
  return advances;
}

/**
 * Reads the tables `head`, `hhea`, `hmtx` and `cmap`.
 *
 * @see https://learn.microsoft.com/typography/opentype/spec/otff
 */
function readAdvances(file: Buffer): Advances {
  const unitsPerEm = file.readUInt16BE(tableAt(file, 'head') + 18);
  const lastMetric = file.readUInt16BE(tableAt(file, 'hhea') + 34) - 1;
  const metrics = tableAt(file, 'hmtx');
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of characters(file, tableAt(file, 'cmap'))) {
    // Glyph 0 is the box for a missing character.
    if (glyph === 0) continue;
    const metric = metrics + 4 * Math.min(glyph, lastMetric);
    advances.set(codePoint, file.readUInt16BE(metric) / unitsPerEm);
  }
  return advances;
}

function tableAt(file: Buffer, tag: string): number {
  const tables = file.readUInt16BE(4);
  for (let record = 12; record < 12 + 16 * tables; record += 16) {
    if (file.toString('latin1', record, record + 4) === tag) return file.readUInt32BE(record + 8);
  }
  throw new Error(`The font has no table ${tag}`);
}

/** Pairs of code point and glyph from the subtable that covers all of Unicode (format 12). */
function* characters(file: Buffer, cmap: number): Generator<[number, number]> {
  const subtables = file.readUInt16BE(cmap + 2);
  for (let index = 0; index < subtables; index += 1) {
    const subtable = cmap + file.readUInt32BE(cmap + 4 + 8 * index + 4);
    if (file.readUInt16BE(subtable) !== 12) continue;
    const groups = file.readUInt32BE(subtable + 12);
    for (let group = subtable + 16; group < subtable + 16 + 12 * groups; group += 12) {
      const first = file.readUInt32BE(group);
      const last = file.readUInt32BE(group + 4);
      const glyph = file.readUInt32BE(group + 8);
      for (let code = first; code <= last; code += 1) yield [code, glyph + code - first];
    }
    return;
  }
  throw new Error('The font has no character map of format 12');
}
