import type { Span } from '../../text/span.ts';

/** How something is said. */
export type StatementKind = 'says' | 'claims' | 'denies' | 'accuses' | 'confirms';

/** Who a speaker is: named, a document or a study, someone without a name, or not told ("reportedly"). */
export type SpeakerKind = 'named' | 'document' | 'anonymous' | 'unknown';

/** One who says something, as the report names them. */
export interface Source {
  /** The words beside the cue: "he", "Ryder", "the spokesman". */
  readonly printed: Span;
  /** The fullest naming that these words lead back to, or the same words. */
  readonly naming: Span;
}

/** Whose words a statement is. */
export interface Speaker {
  /** From the outermost, to whom the report owes the statement, to the one who says it. Empty if unknown. */
  readonly chain: readonly Source[];
  readonly kind: SpeakerKind;
}

/** Who says what. */
export interface Statement {
  readonly speaker: Speaker;
  /** The words that tell that something is said: "told", "according to". */
  readonly cue: Span;
  /** What is said, in order. More than one stretch if the speaker is between them. */
  readonly content: readonly Span[];
  readonly kind: StatementKind;
  /** Whether all of it is in quotation marks. */
  readonly isDirect: boolean;
  /** Whether its form leaves no doubt: "Ryder said that …". */
  readonly isPlain: boolean;
  /** Between 0 and 1: how likely speaker and content are right. See {@link SURE}. */
  readonly sureness: number;
}
