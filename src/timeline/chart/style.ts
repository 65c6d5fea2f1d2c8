/** Colours that remain distinct with red-green blindness: amber for events, blue-grey for reports. */
export const COLOURS = {
  card: '#1b2330',
  /** Sets the card off from a black surrounding. */
  edge: '#3b4759',
  strong: '#f4f6f9',
  quiet: '#b3bfce',
  axis: '#8190a5',
  stem: '#3a485d',
  event: '#f5b041',
  /** Text on `event`. */
  onEvent: '#1b2330',
  /** The bar of an event whose day is unknown. */
  approximate: '#6b5430',
  reports: '#6f8db3',
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
  titleLines: 2,
  afterHeading: 26,
} as const;

/** Entries with their labels beside them, one row each. */
export const ROWS = {
  /** With more entries the marks are numbered, so that the picture stays wider than tall. */
  most: 8,
  /** With this many entries or fewer, there is room for two lines of words each. */
  fewest: 4,
  between: 14,
  markRadius: 10,
  barHeight: 18,
  /** A shorter bar would not look like a bar. */
  barLeast: 26,
  /** Between a mark and its label. */
  gap: 16,
  /** With less room beside a bar, its label is below it. */
  labelLeast: 400,
} as const;

/** Entries as numbered marks, listed in a legend. */
export const NUMBERS = {
  height: 34,
  /** Between a number and the end of its mark. */
  padding: 11,
  between: 6,
  /** Entries at most this far apart share a mark. The first value with which all marks fit is used. */
  nearness: [3, 8, 16, 32, 64, 128, 256, 1_000],
  mostLanes: 4,
  legendLineHeight: 32,
  legendGap: 18,
} as const;

/** The time axis. */
export const AXIS = {
  /** Between the lowest mark or label and the axis. */
  above: 12,
  tick: 10,
  /** The axis covers at least this many days, and up to as many more on either side to show reports. */
  fewestDays: 7,
  labelGap: 14,
  /** Between a tick and the label of the period that begins there. */
  labelIndent: 7,
} as const;

/** Reports over time. */
export const HISTOGRAM = {
  above: 22,
  height: 68,
  /** Keeps the bar of a single report among hundreds visible. */
  barLeast: 3,
  between: 3,
  /** A wider bar would draw more attention than the entries. */
  barMost: 56,
  mostBars: 62,
} as const;
