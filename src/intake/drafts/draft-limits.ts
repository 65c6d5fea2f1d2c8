import type { Actor } from '../../corpus/change.ts';
import { UserError } from '../../user-error.ts';
import type { Purpose } from './kept-draft.ts';

/** What is known about a draft without reading it. */
export interface DraftEntry {
  readonly id: string;
  readonly by: Actor;
  readonly kind: Purpose['kind'];
  /** Moment, UTC. */
  readonly begun: string;
  /** Moment, UTC. */
  readonly expires: string;
  /** Bytes as stored. */
  readonly bytes: number;
}

/** How many drafts there may be, and how large they may be together. */
interface Room {
  readonly drafts: number;
  /** Bytes as stored. JSON may write a character as six bytes. */
  readonly bytes: number;
}

/** Suggestions of one member that may wait at the same time. */
export const MOST_SUGGESTIONS = 5;

/** Drafts of one moderator that may be open at the same time. Each form for an article begins one. */
const MOST_OPEN = 100;

/**
 * Room for suggestions of members. It is separate from the room for moderators, so that neither can use
 * up the other's.
 */
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
 * @param draft - The draft as it will be stored.
 * @param others - All other drafts that have not expired.
 * @throws UserError that says what to do about it.
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
      throw new UserError(`Too many suggestions are waiting. ${UNTIL_LOOKED_AT}`);
    }
  } else {
    if (!isRoom(OPENED.person, own, draft.bytes)) {
      throw new UserError(`You have too many drafts open. ${UNTIL_ENDED}`);
    }
    if (!isRoom(OPENED.all, alike, draft.bytes)) {
      throw new UserError(`Too many drafts are open. ${UNTIL_ENDED}`);
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
      ? `Your waiting suggestions have reached the size limit. ${UNTIL_LOOKED_AT}`
      : `You have ${MOST_SUGGESTIONS} suggestions waiting, which is the limit. ${UNTIL_LOOKED_AT}`,
  );
}

function isSameActor(one: Actor, other: Actor): boolean {
  if (one.kind === 'member' && other.kind === 'member') return one.id === other.id;
  return one.kind === other.kind;
}
