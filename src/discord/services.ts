import type { CorpusContext } from '../servers/corpus-context.ts';
import type { StatedSettings } from '../settings/server-settings.ts';
import type { Settled } from '../settings/settings-book.ts';
import type { Attachments } from './articles/attachments.ts';
import type { Reading } from './articles/draft-maker.ts';
import type { Judgements } from './judgements.ts';
import type { LogChannel } from './log-channel.ts';

/** What there is to work with on a server, before it is known who works with it. */
export type ServerServices = Omit<Services, 'intake'>;

/**
 * What commands, buttons and forms work with: that of the server on which somebody uses them, and
 * nothing of others.
 */
export interface Services extends CorpusContext {
  /** The server's id; `null` for whoever is alone with the bot, or where it is not installed. */
  readonly server: string | null;
  /** Whether the corpus is this server's alone. */
  readonly hasOwnCorpus: boolean;
  /** Reads for whoever uses this, at their charge. */
  readonly intake: Reading;
  readonly judgements: Judgements;
  readonly attachments: Attachments;
  /** Where moderators see what was changed. */
  readonly logChannel: LogChannel;
  /** Ids of the roles whose members may change the corpus. */
  readonly moderatorRoles: readonly string[];
  /** Whether members may suggest reports. */
  readonly suggestions: boolean;
  /** Whether only whoever asks sees the answer, unless they say otherwise. */
  readonly isPrivate: boolean;
  /** What holds on this server, and what of it the server itself has set. */
  readonly settled: Settled;
  /** Changes what the server has set; `null` takes all of it back. */
  readonly changeSettings: (changes: StatedSettings | null) => Promise<Settled>;
  /** The clock, for dates such as "last week". */
  readonly now: () => Date;
}

/**
 * The same services for one person: their searches and timelines take turns with those of others.
 *
 * @param asker - The person's id.
 */
export function askedBy(asker: string, services: ServerServices): ServerServices {
  const { searcher, timeliner } = services;
  return {
    ...services,
    searcher: { ask: (text, options) => searcher.ask(text, { ...options, asker }) },
    timeliner: { build: (text, options) => timeliner.build(text, { ...options, asker }) },
  };
}
