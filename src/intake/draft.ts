/** What may be wrong with a draft; codes stay the same when the sentences change. */
export const DOUBT_CODES = [
  'author-from-byline',
  'author-too-long',
  'characters-lost',
  'date-from-byline',
  'dates-disagree',
  'joined-lines',
  'language-too-long',
  'link-too-long',
  'no-date',
  'no-source',
  'no-text',
  'no-title',
  'only-modified-date',
  'paywall',
  'source-is-host',
  'source-too-long',
  'title-from-text',
  'title-is-site-name',
  'title-too-long',
  'very-short',
] as const;

/** See {@link DOUBT_CODES}. */
export type DoubtCode = (typeof DOUBT_CODES)[number];

/** Something that a person should look at before a draft is published. */
export interface Doubt {
  readonly code: DoubtCode;
  /** A sentence without its full stop, for example `no date found`. */
  readonly message: string;
}

/** An article on its way in, not yet published. What was not found is `null`. */
export interface Draft {
  readonly title: string | null;
  /** Who published it, for example `Xinhua`; the host of its link where no name is known. */
  readonly source: string | null;
  /** Names in the order of the byline, parted by a comma and a blank. */
  readonly author: string | null;
  /** The day on the calendar of the place of publication, such as `2019-09-07`. */
  readonly published: string | null;
  /** A BCP 47 tag such as `en` or `pt-BR`. */
  readonly language: string | null;
  readonly url: string | null;
  /** The words as printed; paragraphs are parted by a blank line. Empty if none were found. */
  readonly body: string;
  readonly doubts: readonly Doubt[];
}
