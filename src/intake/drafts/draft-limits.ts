import type { Actor } from '../../corpus/change.ts';
import { faultSentence, userFault } from '../../text/faults/user-fault.ts';
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
  /** See `linkKey`; `null` without a link. */
  readonly link: string | null;
  /** A fingerprint of the words of its text; `null` without a text. */
  readonly text: string | null;
}

/** Thrown if too many drafts from feeds wait. */
export class NoRoomError extends UserError {}

/** What a draft takes of the room. */
type Sized = Pick<DraftEntry, 'by' | 'kind' | 'bytes'>;

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

/** Room for drafts from feeds, which is separate too. */
const FED = {
  person: { drafts: 200, bytes: 50_000_000 },
  all: { drafts: 1_000, bytes: 200_000_000 },
} as const satisfies Record<string, Room>;

/**
 * Refuses a draft for which there is no room.
 *
 * @param draft - The draft as it will be stored.
 * @param others - All other drafts that have not expired.
 * @throws UserError that says what to do about it.
 */
export function checkRoom(draft: Sized, others: readonly Sized[]): void {
  const room = roomOf(draft);
  const alike = others.filter((other) => roomOf(other) === room);
  const own = alike.filter(({ by }) => isSameActor(by, draft.by));
  if (room === 'fed') {
    if (!isRoom(FED.person, own, draft.bytes) || !isRoom(FED.all, alike, draft.bytes)) {
      throw noRoom();
    }
  } else if (room === 'suggested') {
    if (!isRoom(SUGGESTED.person, own, draft.bytes)) throw tooManySuggestions(own.length);
    if (!isRoom(SUGGESTED.all, alike, draft.bytes)) {
      throw userFault('fault.suggestions-all');
    }
  } else {
    if (!isRoom(OPENED.person, own, draft.bytes)) {
      throw userFault('fault.drafts-yours');
    }
    if (!isRoom(OPENED.all, alike, draft.bytes)) {
      throw userFault('fault.drafts-all');
    }
  }
}

/** Which room a draft takes. */
function roomOf({ by, kind }: Sized): 'fed' | 'suggested' | 'opened' {
  if (by.kind === 'feed') return 'fed';
  return kind === 'suggestion' ? 'suggested' : 'opened';
}

function isRoom(room: Room, others: readonly Sized[], bytes: number): boolean {
  const taken = others.reduce((sum, one) => sum + one.bytes, bytes);
  return others.length < room.drafts && taken <= room.bytes;
}

function tooManySuggestions(waiting: number): UserError {
  return waiting < MOST_SUGGESTIONS
    ? userFault('fault.suggestions-large')
    : userFault('fault.suggestions-yours', { most: MOST_SUGGESTIONS });
}

function noRoom(): NoRoomError {
  const { message, told } = faultSentence('fault.drafts-fed');
  return new NoRoomError(message, { told });
}

function isSameActor(one: Actor, other: Actor): boolean {
  if ('id' in one && 'id' in other) return one.kind === other.kind && one.id === other.id;
  return one.kind === other.kind;
}
