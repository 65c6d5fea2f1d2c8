import { LIMITS } from '../message/limits.ts';
import {
  isSnowflake,
  joinFields,
  readNumber,
  readSpeaker,
  splitFields,
  writeNumber,
  writeSpeaker,
} from './fields.ts';

/** The state of a paging button of what a speaker said. */
export interface SpeakerState {
  /** How many statements are before the page. */
  readonly offset: number;
  /** Id of the person the message belongs to. */
  readonly asker: string;
  /** The speaker, as the reports spell it. */
  readonly speaker: string;
}

/**
 * Writes the custom id of a paging button.
 *
 * @returns `null` when the name is too long to fit.
 */
export function encodeSpeaker({ offset, asker, speaker }: SpeakerState): string | null {
  const customId = joinFields('who', [writeNumber(offset), asker, ...writeSpeaker(speaker)]);
  return customId.length > LIMITS.customId ? null : customId;
}

/**
 * Reads the custom id of a paging button.
 *
 * @returns `null` when it is not one of ours.
 */
export function decodeSpeaker(customId: string): SpeakerState | null {
  const [first = '', asker = '', name] = splitFields(customId, 'who', 3) ?? [];
  const [offset, read] = [readNumber(first), readSpeaker(name)];
  if (offset === null || !isSnowflake(asker) || read?.speaker === undefined) return null;
  return { offset, asker, speaker: read.speaker };
}
