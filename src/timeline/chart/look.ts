/** Colours that stay apart for readers who see red and green alike: amber for events, blue-grey for reports. */
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
  /** The stretch in which an event lies whose day is not known. */
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

/** Above and below the baseline, a line of text takes these parts of its size, accents included. */
export const ASCENT = 0.93;
export const DESCENT = 0.24;

/** Half the height of a capital, in parts of the size: marks stand at the middle of the letters. */
export const HALF_CAPITAL = 0.36;

/** The canvas; its height follows from what is on it. All lengths are pixels. */
export const CANVAS = {
  width: 1_000,
  /** Between the edge of the card and what is on it. */
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
  /** A shorter bar would not look like one. */
  barLeast: 26,
  /** Between a mark and its label. */
  gap: 16,
  /** With less room beside a bar, its label goes beneath it. */
  labelLeast: 400,
} as const;

/** Entries as numbered marks, listed in a legend. */
export const NUMBERS = {
  height: 34,
  /** Between a number and the end of its mark. */
  padding: 11,
  between: 6,
  /** Marks nearer to one another than this share one, from the first of these on that fits. */
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
  /** The axis never covers less, and as much again on either side where reports came out. */
  fewestDays: 7,
  labelGap: 14,
  /** Between a tick and the label of the stretch that begins there. */
  labelIndent: 7,
} as const;

/** Reports over time. */
export const HISTOGRAM = {
  above: 22,
  height: 68,
  /** Bars of a single report among hundreds still show. */
  barLeast: 3,
  between: 3,
  /** A wider bar would weigh more than the entries. */
  barMost: 56,
  mostBars: 62,
} as const;
