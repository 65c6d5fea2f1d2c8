import type { Article } from '../../corpus/article.ts';
import type { Span } from '../../text/span.ts';
import type { Quote } from '../answer.ts';

/** A speaker to choose from. */
export interface SpeakerChoice {
  /** As a report spells it. */
  readonly name: string;
  /** How many sentences are surely its words, or those of people who speak for it. */
  readonly sentences: number;
}

/** How a report introduces a speaker. */
export interface Introduction {
  readonly article: Article;
  /** The naming with its role: a span of the body. */
  readonly span: Span;
}

/** What the reports have of a speaker. */
export interface SpeakerProfile {
  readonly name: string;
  /** Different namings, those of most statements first. */
  readonly introductions: readonly Introduction[];
  /** The articles that quote it. */
  readonly articles: readonly Article[];
  /** First and last ISO date of these articles; `null` if none has a date. */
  readonly from: string | null;
  readonly to: string | null;
  /** Number of all statements. */
  readonly total: number;
  /** Some of the statements, newest first. Denials have the side `denial`. */
  readonly statements: readonly Quote[];
}

/** Which statements of a speaker to return, and for whom. */
export interface ProfileOptions {
  readonly offset: number;
  readonly limit: number;
  /** Ids of articles to leave out. */
  readonly without?: readonly string[];
  /** Who asks. If many people ask at once, they take turns. */
  readonly asker?: string;
}

/** The speakers of a corpus. */
export interface SpeakerFinder {
  /** Speakers to offer while a person types, those with the most sentences first. */
  choices(typed: string): Promise<readonly SpeakerChoice[]>;
  /**
   * Finds a speaker by a name in any spelling or script.
   *
   * @returns Its name as the reports spell it.
   * @throws UserError with the nearest names if no speaker has it, or several have.
   */
  find(typed: string): Promise<string>;
  /** What the reports have of a speaker, by the name that `find` returns. */
  profile(name: string, options: ProfileOptions): Promise<SpeakerProfile>;
}
