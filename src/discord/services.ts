import type { CorpusContext } from '../servers/corpus-context.ts';
import type { StatedSettings } from '../settings/server-settings.ts';
import type { Settled } from '../settings/settings-book.ts';
import type { AlertBook } from '../watch/alerts/alert-book.ts';
import type { ServerFeeds } from '../watch/feeds/server-feeds.ts';
import type { Journal } from '../watch/followed.ts';
import type { Attachments } from './articles/attachments.ts';
import type { Reading } from './articles/limited-intake.ts';
import type { Judgements } from './judgements.ts';
import type { Texts } from './languages/texts.ts';
import type { LogChannel } from './log-channel.ts';
import type { MentionCommand } from './message/command-mention.ts';

/** The services of a server, before it is known who uses them. */
export type ServerServices = Omit<Services, 'intake' | 'texts'>;

/**
 * What commands, buttons and forms work with. Everything belongs to the server they are used on.
 */
export interface Services extends CorpusContext {
  /** The server's id; `null` in a direct message, or where the bot is not installed. */
  readonly server: string | null;
  /** Whether the server has its own corpus. */
  readonly hasOwnCorpus: boolean;
  /** Reads links, files and text for the person, and counts each against their limit. */
  readonly intake: Reading;
  /** The alerts of all members, on all servers. */
  readonly alerts: AlertBook;
  /** The journals of the reports that answer. */
  readonly journals: readonly Journal[];
  readonly judgements: Judgements;
  readonly attachments: Attachments;
  /** Writes a command so that people can click it. */
  readonly mentionCommand: MentionCommand;
  /** Where moderators see every change. */
  readonly logChannel: LogChannel;
  /** Ids of the roles whose members may change the corpus. */
  readonly moderatorRoles: readonly string[];
  /** Whether members may suggest reports. */
  readonly suggestions: boolean;
  /** Whether answers to commands are private by default. */
  readonly isPrivate: boolean;
  /** The settings of this server, and which of them it has set itself. */
  readonly settled: Settled;
  /** Changes the server's settings; `null` resets all of them to the defaults. */
  readonly changeSettings: (changes: StatedSettings | null) => Promise<Settled>;
  /**
   * The feeds that this server reads.
   *
   * @throws Error outside servers.
   */
  readonly feeds: () => ServerFeeds;
  /** What the bot says, in the language of the person. */
  readonly texts: Texts;
  /** The clock, for dates such as "last week". */
  readonly now: () => Date;
}

/**
 * The same services for one person. Their searches and timelines take turns with those of others.
 *
 * @param asker - The person's id.
 */
export function askedBy(asker: string, services: ServerServices): ServerServices {
  const { searcher, timeliner, speakers, verbatim } = services;
  return {
    ...services,
    searcher: { ask: (text, options) => searcher.ask(text, { ...options, asker }) },
    timeliner: {
      build: (text, options) => timeliner.build(text, { ...options, asker }),
      compare: (text, options) => timeliner.compare(text, { ...options, asker }),
    },
    speakers: {
      choices: (typed) => speakers.choices(typed),
      find: (typed) => speakers.find(typed),
      profile: (name, options) => speakers.profile(name, { ...options, asker }),
    },
    verbatim: { find: (asked, options) => verbatim.find(asked, { ...options, asker }) },
  };
}
