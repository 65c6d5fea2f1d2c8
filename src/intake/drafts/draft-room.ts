import type { Actor } from '../../corpus/change.ts';
import { UserError } from '../../user-error.ts';
import type { Purpose } from './kept-draft.ts';

/** What is known of a draft without reading it. */
export interface DraftEntry {
  readonly id: string;
  readonly by: Actor;
  readonly kind: Purpose['kind'];
  /** Moment, UTC. */
  readonly begun: string;
  /** Moment, UTC. */
  readonly expires: string;
  /** Bytes as it is kept. */
  readonly bytes: number;
}

/** How many drafts there may be, and how large they may be together. */
interface Room {
  readonly drafts: number;
  /** As they are kept: JSON may write a character as six bytes. */
  readonly bytes: number;
}

/** Suggestions of one member that may wait at the same time. */
export const MOST_SUGGESTIONS = 5;

/** Drafts of one moderator that may be open at the same time. Each form of an article begins one. */
const MOST_OPEN = 100;

/** Room for what members suggest, apart from that for moderators, so that neither can take the other's. */
const SUGGESTED = {
  person: { drafts: MOST_SUGGESTIONS, bytes: 6_000_000 },
  all: { drafts: 200, bytes: 50_000_000 },
} as const satisfies Record<string, Room>;

const OPENED = {
  person: { drafts: MOST_OPEN, bytes: 50_000_000 },
  all: { drafts: 1_000, bytes: 200_000_000 },
} as const satisfies Record<string, Room>;

const UNTIL_LOOKED_AT = 'Suggest this one when a moderator has looked at some of the others.';

const UNTIL_ENDED = 'Publish or discard some of them first; the others are removed after a day.';

/**
 * Refuses a draft for which there is no room.
 *
 * @param draft - The draft as it is to be kept.
 * @param others - All other drafts that have not expired.
 * @throws UserError saying what to do about it.
 */
export function checkRoom(
  draft: Pick<DraftEntry, 'by' | 'kind' | 'bytes'>,
  others: readonly DraftEntry[],
): void {
  const isSuggestion = draft.kind === 'suggestion';
  const alike = others.filter(({ kind }) => (kind === 'suggestion') === isSuggestion);
  const own = alike.filter(({ by }) => isSameActor(by, draft.by));
  if (isSuggestion) {
    if (!isRoom(SUGGESTED.person, own, draft.bytes)) throw tooManySuggestions(own.length);
    if (!isRoom(SUGGESTED.all, alike, draft.bytes)) {
      throw new UserError(`As many suggestions as may wait are waiting. ${UNTIL_LOOKED_AT}`);
    }
  } else {
    if (!isRoom(OPENED.person, own, draft.bytes)) {
      throw new UserError(`You have as many drafts open as you may. ${UNTIL_ENDED}`);
    }
    if (!isRoom(OPENED.all, alike, draft.bytes)) {
      throw new UserError(`As many drafts are open as may be. ${UNTIL_ENDED}`);
    }
  }
}

function isRoom(room: Room, others: readonly DraftEntry[], bytes: number): boolean {
  const taken = others.reduce((sum, one) => sum + one.bytes, bytes);
  return others.length < room.drafts && taken <= room.bytes;
}

function tooManySuggestions(waiting: number): UserError {
  return new UserError(
    waiting < MOST_SUGGESTIONS
      ? `Your suggestions that are waiting are as long as they may be together. ${UNTIL_LOOKED_AT}`
      : `You have ${MOST_SUGGESTIONS} suggestions waiting, which is as many as may wait. ${UNTIL_LOOKED_AT}`,
  );
}

function isSameActor(one: Actor, other: Actor): boolean {
  if (one.kind === 'member' && other.kind === 'member') return one.id === other.id;
  return one.kind === other.kind;
}
