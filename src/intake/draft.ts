import type { Original } from '../evidence/original.ts';
import type { Told } from '../user-error.ts';

/** What may be wrong with a draft. Codes stay the same when the messages change. */
export const DOUBT_CODES = [
  'author-from-byline',
  'author-is-outlet',
  'author-not-printed',
  'author-too-long',
  'authors-differ',
  'changed-later',
  'characters-lost',
  'date-ambiguous',
  'date-from-byline',
  'dateline-disagrees',
  'dates-disagree',
  'joined-lines',
  'language-too-long',
  'link-too-long',
  'no-date',
  'no-report',
  'no-source',
  'no-text',
  'no-title',
  'only-modified-date',
  'part-of-report',
  'paywall',
  'several-reports',
  'source-is-host',
  'source-too-long',
  'struck-out',
  'title-from-text',
  'title-is-site-name',
  'title-too-long',
  'titles-differ',
  'very-short',
] as const;

/** See {@link DOUBT_CODES}. */
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** Something that a person should check before a draft is published. */
export interface Doubt {
  readonly code: DoubtCode;
  /** A sentence without its full stop, in English, for example `no date found`. */
  readonly message: string;
  /** For the same sentence in other languages. Drafts of earlier versions do not have it. */
  readonly told?: Told | undefined;
}

/** A passage inside the report that intake took for a part of its page. */
export interface LeftOut {
  /** Paragraphs separated by blank lines. */
  readonly text: string;
  /** How many paragraphs of the body are before it. */
  readonly after: number;
}

/** An article that is not yet published. Fields that were not found are `null`. */
export interface Draft {
  readonly title: string | null;
  /** Who published it, for example `Xinhua`; the host of its link if no name is known. */
  readonly source: string | null;
  /** Names in the order of the byline, separated by a comma and a space. */
  readonly author: string | null;
  /** The day at the place of publication, such as `2019-09-07`. */
  readonly published: string | null;
  /** A BCP 47 tag such as `en` or `pt-BR`. */
  readonly language: string | null;
  readonly url: string | null;
  /** Link to a copy in an archive, if it was read from there. */
  readonly archived?: string | null | undefined;
  /** The text as printed. Paragraphs are separated by a blank line. Empty if no text was found. */
  readonly body: string;
  /** In the order of the page. Dropped when a person corrects the text. */
  readonly leftOut?: readonly LeftOut[] | undefined;
  /** The page or file that it was read from. Left out for pasted text, and where originals are not kept. */
  readonly original?: Original | undefined;
  readonly doubts: readonly Doubt[];
}
