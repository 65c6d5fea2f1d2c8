/** Amber and rose remain distinct with red-green blindness; a retracted report is also hollow and named. */
export const COLOURS = {
  card: '#1b2330',
  /** Sets the card off from a black surrounding. */
  edge: '#3b4759',
  strong: '#f4f6f9',
  quiet: '#b3bfce',
  axis: '#8190a5',
  event: '#f5b041',
  /** Text on `event`. */
  onEvent: '#1b2330',
  /** The bar of an event whose day is unknown. */
  approximate: '#6b5430',
  retracted: '#ff9db0',
} as const;

export type Colour = keyof typeof COLOURS;

/** Size, in pixels of the canvas, and weight of a text. */
export interface TextStyle {
  readonly size: number;
  readonly weight: 'regular' | 'bold';
}

/** A phone shows the picture about 400 pixels wide, so 26 pixels are about 10 there. */
export const STYLES = {
  title: { size: 40, weight: 'bold' },
  subtitle: { size: 28, weight: 'regular' },
  date: { size: 27, weight: 'bold' },
  words: { size: 27, weight: 'regular' },
  source: { size: 23, weight: 'regular' },
  number: { size: 26, weight: 'bold' },
  axis: { size: 26, weight: 'regular' },
} as const satisfies Record<string, TextStyle>;

/** Height of a line above and below its baseline, including accents, as fractions of its size. */
export const ASCENT = 0.93;
export const DESCENT = 0.24;

/** Half the height of a capital, as a fraction of the size. Centres marks on the letters. */
export const HALF_CAPITAL = 0.36;

/** The canvas. Its height depends on its content. All lengths are pixels. */
export const CANVAS = {
  width: 1_000,
  /** Between the edge of the card and its content. */
  margin: 44,
  corner: 28,
  lineHeight: 32,
  titleLineHeight: 48,
  noteLineHeight: 36,
  titleLines: 2,
  limitLines: 2,
  afterHeading: 26,
} as const;

/** Entries as numbered marks above the axis. */
export const NUMBERS = {
  height: 34,
  /** Between a number and the end of its mark. */
  padding: 11,
  between: 6,
  /** Entries at most this far apart share a mark. The first value with which all marks fit is used. */
  nearness: [3, 8, 16, 32, 64, 128, 256, 1_000],
  mostLanes: 6,
  /** Between a stem and a mark beside it. */
  clearance: 2,
  /** The dot of a day on the axis. */
  pointRadius: 6,
} as const;

/** The entries behind the numbers. */
export const LEGEND = {
  /** With at most so many entries: lines of each quote, and pixels between two entries. */
  spacing: [
    { most: 4, lines: 3, between: 12 },
    { most: 8, lines: 2, between: 12 },
    { most: 12, lines: 2, between: 8 },
  ],
  /** With more entries. */
  closest: { lines: 1, between: 5 },
  /** A second quote of an entry contradicts the first or gives another figure. */
  mostQuotes: 2,
  lineHeight: 32,
  gap: 18,
  /** Between the note on a retraction and the source. */
  noteGap: 6,
} as const;

/** The time axis. */
export const AXIS = {
  /** Between the lowest mark and the axis. */
  above: 12,
  tick: 10,
  /** The axis covers at least this many days. */
  fewestDays: 7,
  labelGap: 14,
  /** Between a tick and the label of the period that begins there. */
  labelIndent: 7,
  /** Entries on different days are at least this far apart if leaving out time without entries allows it. */
  distinct: 12,
  /** Time without entries can be left out if it is at least this share of the axis. */
  longGap: 0.25,
  mostBreaks: 3,
  breakWidth: 46,
  /** A part between two breaks has room for the name of a month. */
  stretchLeast: 130,
} as const;
