import { z } from 'zod';
import type { Actor } from '../../corpus/change.ts';
import { actorForm } from '../../corpus/changes/actor-form.ts';
import { readJson } from '../../text/formats/json.ts';
import { toldForm } from '../../told-form.ts';
import type { Sentence } from '../../user-error.ts';

/** What happens with a new report of a feed. */
export const PUBLISHING = ['drafts', 'trusted'] as const;

/** `drafts`: a moderator decides. `trusted`: a report without any doubt is published at once. */
export type Publishing = (typeof PUBLISHING)[number];

/** What moderators set. */
export interface FeedSettings {
  /** The link of the feed itself. */
  readonly link: string;
  /** What the feed is called here: as it calls itself, or by its host. */
  readonly name: string;
  /** The channel for its drafts; `null` for the log channel. */
  readonly channel: string | null;
  /** Which reports are taken, as typed; empty for all. See `readWordFilter`. */
  readonly words: string;
  readonly publish: Publishing;
}

/** An entry of a feed that waits to be taken. */
export interface WaitingItem {
  /** See {@link Seen}. */
  readonly key: string;
  readonly link: string;
  readonly title: string | null;
  /** Whether its report was taken before, and the feed says that it has changed. */
  readonly isChanged: boolean;
  /** Moment, UTC, before which it is not taken; `null` for none. */
  readonly after: string | null;
  /** How often it could not be read. */
  readonly tries: number;
}

/**
 * What is kept of an entry that was seen. `key`, `print` and `text` are fingerprints: of its key, of what the feed says
 * about it, and of the text of its report (empty if it was not read). `changed` is when a change was last taken, in
 * hours since 1970 (0 if never).
 */
export type Seen = readonly [key: string, print: string, text: string, changed: number];

/** Something that the moderators have not been told yet. */
export type Untold =
  | { readonly kind: 'draft'; readonly id: string }
  | { readonly kind: 'published'; readonly id: string }
  | { readonly kind: 'unread'; readonly link: string; readonly sentence: Sentence }
  | { readonly kind: 'notice'; readonly sentence: Sentence };

/** Why and since when a feed fails. */
export interface Failing {
  /** Moment, UTC. */
  readonly since: string;
  readonly times: number;
  readonly sentence: Sentence;
}

/** How far a feed has been read. */
export interface Progress {
  /** Moment, UTC, of the next reading. */
  readonly due: string;
  /** Moment, UTC, of the last reading that succeeded; `null` if none has. */
  readonly read: string | null;
  readonly etag: string | null;
  readonly modified: string | null;
  readonly failing: Failing | null;
  /** The newest first. */
  readonly seen: readonly Seen[];
  readonly waiting: readonly WaitingItem[];
  /** How many entries were passed over because there were too many at once. */
  readonly offered: number;
  readonly untold: readonly Untold[];
  /** Whether its drafts have taken all the room that there is for drafts from feeds. */
  readonly isFull: boolean;
}

/** A feed that a server reads. */
export interface Feed extends FeedSettings, Progress {
  /** Ten characters of `0`–`9` and `a`–`z`. */
  readonly id: string;
  readonly addedBy: Actor;
  /** Moment, UTC. */
  readonly added: string;
  /** Since when it is not read; `null` while it is. */
  readonly paused: string | null;
}

const moment = z.iso.datetime();

/** Earlier versions kept only the English sentence. */
const sentenceForm: z.ZodType<Sentence> = z.union([
  z.object({ message: z.string(), told: toldForm.nullable() }),
  z.string().transform((message) => ({ message, told: null })),
]);

const untoldForm: z.ZodType<Untold> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('draft'), id: z.string() }),
  z.object({ kind: z.literal('published'), id: z.string() }),
  z.object({ kind: z.literal('unread'), link: z.string(), sentence: sentenceForm }),
  z.object({ kind: z.literal('notice'), sentence: sentenceForm }),
]);

const feedForm: z.ZodType<Feed> = z.object({
  id: z.string(),
  link: z.string(),
  name: z.string(),
  channel: z.string().nullable(),
  words: z.string(),
  publish: z.enum(PUBLISHING),
  addedBy: actorForm,
  added: moment,
  paused: moment.nullable(),
  due: moment,
  read: moment.nullable(),
  etag: z.string().nullable(),
  modified: z.string().nullable(),
  failing: z.object({ since: moment, times: z.number(), sentence: sentenceForm }).nullable(),
  seen: z.array(z.tuple([z.string(), z.string(), z.string(), z.number()])),
  waiting: z.array(
    z.object({
      key: z.string(),
      link: z.string(),
      title: z.string().nullable(),
      isChanged: z.boolean(),
      after: moment.nullable(),
      tries: z.number(),
    }),
  ),
  offered: z.number(),
  untold: z.array(untoldForm),
  isFull: z.boolean(),
});

/**
 * Reads what {@link writeFeed} wrote.
 *
 * @returns `null` for any other text.
 */
export function readFeedText(text: string): Feed | null {
  return readJson(text, feedForm);
}

/** Writes a feed as text, for the store. */
export function writeFeed(feed: Feed): string {
  return JSON.stringify(feed);
}

/** When a feed is read next, UTC; `null` while it is paused. */
export function dueOf({ paused, due, waiting, added }: Feed): string | null {
  if (paused !== null) return null;
  // An entry that waits is taken when its time comes, and not only at the next reading.
  const moments = [due, ...waiting.map(({ after }) => after ?? added)];
  return moments.reduce((first, each) => (each < first ? each : first), due);
}

/** The name of a feed as the journal records it. */
export function actorOfFeed({ id, name }: Pick<Feed, 'id' | 'name'>): Actor {
  return { kind: 'feed', id, name };
}
