import { isSnowflake, joinFields, readNumber, splitFields, writeNumber } from './fields.ts';

/** The state of a paging button of what the corpus has. */
export interface CorpusPage {
  /** How many lines are on the pages before. */
  readonly offset: number;
  /** Id of the person the message belongs to. */
  readonly asker: string;
}

/** Writes the custom id of a paging button. */
export function encodeCorpusPage({ offset, asker }: CorpusPage): string {
  return joinFields('corpus', [writeNumber(offset), asker]);
}

/**
 * Reads the custom id of a paging button.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodeCorpusPage(customId: string): CorpusPage | null {
  const [first = '', asker = ''] = splitFields(customId, 'corpus', 2) ?? [];
  const offset = readNumber(first);
  return offset === null || !isSnowflake(asker) ? null : { offset, asker };
}
