import { crc32, deflateSync, inflateSync } from 'node:zlib';

/** @see https://www.w3.org/TR/png-3/#5PNG-file-signature */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** As many colours as one byte can number. */
const MOST_COLOURS = 256;

/** How many of them are simply the most common colours. */
const COMMON_COLOURS = 160;

/**
 * Makes a screenshot small. A page has few colours, so each pixel takes one byte of a palette.
 *
 * @param png - As Chromium writes it: eight bits per channel, not interlaced.
 * @returns The picture in 256 of its colours. Every other colour becomes the nearest of these.
 */
export function smallPng(png: Buffer): Buffer {
  const { width, height, channels, rows } = readPng(png);
  const colours = new Uint32Array(width * height);
  for (let at = 0; at < colours.length; at += 1) {
    const from = at * channels;
    colours[at] = ((rows[from] ?? 0) << 16) | ((rows[from + 1] ?? 0) << 8) | (rows[from + 2] ?? 0);
  }
  const palette = paletteOf(colours);
  const numbers = new Map(palette.map((colour, number) => [colour, number]));
  const lines = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) {
    const number = numbers.get(colour) ?? nearest(colour, palette);
    numbers.set(colour, number);
    // Each line begins with the number of its filter; 0 means no filter.
    lines[at + Math.floor(at / width) + 1] = number;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function readPng(png: Buffer) {
  let header = Buffer.alloc(13);
  const data: Buffer[] = [];
  for (let at = SIGNATURE.length; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const content = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') header = Buffer.from(content);
    if (type === 'IDAT') data.push(content);
    at += length + 12;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const filtered = inflateSync(Buffer.concat(data));
  return { width, height, channels, rows: unfiltered(filtered, width * channels, channels) };
}

/** @see https://www.w3.org/TR/png-3/#9Filters */
function unfiltered(filtered: Buffer, stride: number, step: number): Uint8Array {
  const height = filtered.length / (stride + 1);
  const rows = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const left = column >= step ? (rows[at - step] ?? 0) : 0;
      const above = rows[at - stride] ?? 0;
      const corner = column >= step ? (rows[at - stride - step] ?? 0) : 0;
      const guesses = [0, left, above, (left + above) >> 1, paeth(left, above, corner)];
      rows[at] = (filtered[row * (stride + 1) + 1 + column] ?? 0) + (guesses[filter ?? 0] ?? 0);
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((each) => Math.abs(guess - each));
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}

/** The most common colours, then those farthest from all of these: a small spot may matter. */
function paletteOf(colours: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const byCount = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = byCount.slice(0, COMMON_COLOURS);
  const left = byCount
    .slice(COMMON_COLOURS)
    .map((colour) => ({ colour, distance: distanceTo(palette, colour) }));
  while (palette.length < MOST_COLOURS && left.length > 0) {
    const farthest = left.reduce((best, each) => (each.distance > best.distance ? each : best));
    palette.push(farthest.colour);
    for (const each of left) {
      each.distance = Math.min(each.distance, distance(each.colour, farthest.colour));
    }
  }
  return palette;
}

function distanceTo(palette: readonly number[], colour: number): number {
  return Math.min(...palette.map((each) => distance(each, colour)));
}

function nearest(colour: number, palette: readonly number[]): number {
  const distances = palette.map((each) => distance(each, colour));
  return distances.indexOf(Math.min(...distances));
}

/** The squared distance over the three channels. */
function distance(first: number, second: number): number {
  const others = channelsOf(second);
  return channelsOf(first).reduce((sum, each, at) => sum + (each - (others[at] ?? 0)) ** 2, 0);
}

function channelsOf(colour: number): number[] {
  return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}
