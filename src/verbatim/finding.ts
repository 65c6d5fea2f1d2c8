import type { Article } from '../corpus/article.ts';
import type { Span } from '../text/span.ts';

/** Words of a report that are those asked about, or come near them. */
export interface Printing {
  readonly article: Article;
  /** The words in the body, in order. More than one span if the words asked about leave some out with "…". */
  readonly spans: readonly Span[];
  /** The passage around them, which *Context* shows. */
  readonly passage: Span;
}

/** What a difference can change the meaning of. */
export type Touch = 'negation' | 'number' | 'name';

/** Words that are printed otherwise than they were asked about. */
export interface Difference {
  /** `moved` words are printed too, but in another place. */
  readonly kind: 'added' | 'left out' | 'replaced' | 'moved';
  /** Words of the text asked about; `null` for words that it leaves out. */
  readonly asked: Span | null;
  /** Words of the report; `null` for words that it does not print. */
  readonly printed: Span | null;
  readonly touches: readonly Touch[];
}

/** Words that reports print. */
export interface Printed {
  readonly outcome: 'printed';
  /** All reports that print the words, the earliest first, each with the first place where it does. */
  readonly printings: readonly Printing[];
  /** What was left out with "…" in the first of them. */
  readonly omissions: readonly Omission[];
}

/** Words that no report prints, but some print nearly these words. */
export interface Altered {
  readonly outcome: 'altered';
  /** All reports that print the nearest words, the earliest first. */
  readonly printings: readonly Printing[];
  /** The differences to the first of them. Never empty. */
  readonly differences: readonly Difference[];
  readonly omissions: readonly Omission[];
  /** Share of the words that both have, from 0 to 1. */
  readonly likeness: number;
}

/** Words that no report prints. */
export interface Missing {
  readonly outcome: 'missing';
  /** The sentence with the most words in common. It is no match. */
  readonly nearest: Printing | null;
  /** Share of the words that both have, from 0 to 1. */
  readonly likeness: number;
}

/** Whether words were printed. */
export type Finding = Printed | Altered | Missing;

/** Words of a report between two of its spans. */
export interface Omission {
  readonly printed: Span;
  readonly words: number;
  readonly touches: readonly Touch[];
}

/** Finds out whether words were printed. */
export interface VerbatimFinder {
  /**
   * Looks for words in all reports.
   *
   * @param asked - Two words or more. Words between can be left out with "…".
   */
  find(asked: string, options?: FindOptions): Promise<Finding>;
}

export interface FindOptions {
  /** Ids of articles to leave out. */
  readonly without?: readonly string[];
  /** Who asks. If many people ask at once, they take turns. */
  readonly asker?: string;
}

/** The printings of a finding; of words that are nowhere, the nearest one. */
export function printingsOf(finding: Finding): readonly Printing[] {
  if (finding.outcome !== 'missing') return finding.printings;
  return finding.nearest ? [finding.nearest] : [];
}
