import type { Guild, SendableChannels } from 'discord.js';
import type { Logger } from 'pino';
import type { SettingsBook } from '../../settings/settings-book.ts';
import { describeFailure } from '../dispatch/failure.ts';
import { WRITING } from '../dispatch/permission-names.ts';
import { post } from '../dispatch/respond.ts';
import { textsFor } from '../languages/readers.ts';
import { welcomeReply } from '../replies/guide/welcome.ts';
import type { Servers } from '../servers.ts';

/** What a greeting needs. */
export interface GreetingOptions {
  readonly servers: Servers;
  readonly settings: SettingsBook;
  readonly log: Logger;
}

/**
 * Introduces the bot on a server that it has just joined: in the server's system channel, or to its owner
 * if there is none. Discord tells only bots that may read the audit log who has installed them. Each server
 * is greeted once, even if the bot is removed and added again.
 */
export async function greet(
  guild: Guild,
  { servers, settings, log }: GreetingOptions,
): Promise<void> {
  try {
    // Remembered first: no greeting at all is better than a second one.
    const { isGreeted } = await settings.remember(guild.id, { isGreeted: true, leftOn: null });
    if (isGreeted) return;
    const count = await servers.use(guild.id, async ({ reports }) => reports.articles().length);
    await sendFirst(placesOf(guild), welcomeReply(count, textsFor({ guild })));
    log.info({ server: guild.id }, 'joined a server');
  } catch (error) {
    log.warn({ server: guild.id, error: describeFailure(error) }, 'a server was not greeted');
  }
}

type Place = () => Promise<SendableChannels>;

function placesOf(guild: Guild): readonly Place[] {
  const { systemChannel, members, client, ownerId } = guild;
  const mayWrite = members.me && systemChannel?.permissionsFor(members.me).has(WRITING);
  const inChannel = systemChannel && mayWrite ? [async () => systemChannel] : [];
  return [...inChannel, () => client.users.createDM(ownerId)];
}

/** Sends a message to the first place that accepts it. */
async function sendFirst(
  places: readonly Place[],
  reply: ReturnType<typeof welcomeReply>,
): Promise<void> {
  const [place, ...others] = places;
  if (!place) return;
  try {
    await post(await place(), reply);
  } catch (error) {
    if (others.length === 0) throw error;
    await sendFirst(others, reply);
  }
}
