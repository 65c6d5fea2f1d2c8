import { inEnglish } from '../../../text/in-english.ts';
import { ENGLISH_QUOTES, type QuoteWords } from '../../chart/chart-words.ts';
import { PICTURE_TEXTS } from '../../chart/picture-texts.ts';
import type { Comparison, OutletRow } from '../comparison.ts';
import { figuresInWords, figuresSideBySide, ONLY_HERE, summaryInWords } from '../in-words.ts';

/** Makes text from reports safe to draw. */
type Show = (text: string) => string;

/** What the picture of a comparison says around its quotes, in one language. */
export interface ComparisonWords extends QuoteWords {
  /** What is compared: days, outlets, reports. */
  summary(comparison: Comparison): string;
  /** The figures of a row on one line; `null` if it gives none. */
  figures(row: OutletRow, show: Show): string | null;
  /** The figures of all rows side by side, a line for the dead and one for the wounded. */
  figuresTogether(rows: readonly OutletRow[], show: Show): readonly string[];
  /** Introduces a sentence that no other row has. */
  readonly onlyHere: string;
  /** That a row has the words of an earlier one, whose number is given. */
  sameWords(row: number): string;
  /** How many outlets are not drawn. */
  moreOutlets(count: number): string;
  /** The beginning of the text for screen readers. */
  described(topic: string, summary: string): string;
}

/** English, which the terminal has. */
export const ENGLISH_COMPARISON: ComparisonWords = {
  ...ENGLISH_QUOTES,
  summary: summaryInWords,
  figures: figuresInWords,
  figuresTogether: figuresSideBySide,
  onlyHere: ONLY_HERE,
  sameWords: (row) => inEnglish(PICTURE_TEXTS['picture.same-words'], { row }),
  moreOutlets: (count) => inEnglish(PICTURE_TEXTS['picture.more-outlets'], { count }),
  described: (topic, summary) => inEnglish(PICTURE_TEXTS['picture.comparison'], { topic, summary }),
};
