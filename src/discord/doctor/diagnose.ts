import { REST } from 'discord.js';
import { type Finding, fault, warning } from '../../health/finding.ts';
import { UserError } from '../../user-error.ts';
import { signIn } from '../connection/connection.ts';
import { describeFailure } from '../dispatch/failure.ts';
import { examineApplication } from './application.ts';
import { examineLogChannel } from './log-channel.ts';
import { examineServers, fetchServers } from './servers.ts';
import type { DiscordSettings } from './settings.ts';

/** How long to wait for an answer of Discord, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Examines what Discord knows of the bot: token, application, servers and permissions. Only reads, and begins no
 * session, so that it is safe while the bot is running.
 */
export async function diagnoseDiscord(settings: DiscordSettings): Promise<readonly Finding[]> {
  const rest = new REST({
    ...(settings.api ? { api: settings.api } : {}),
    timeout: PATIENCE,
    retries: 1,
  });
  try {
    const { id } = await signIn({ rest }, settings.token);
    const servers = await fetchServers(rest);
    return [
      ...(await examineApplication(rest, settings)),
      ...examineServers(servers, settings),
      ...(await examineLogChannel(rest, id, servers, settings)),
    ];
  } catch (error) {
    if (error instanceof UserError) return [fault('Discord', error.message)];
    const { message } = describeFailure(error);
    return [warning('Discord', `Discord did not answer a question: ${message}. Try again later.`)];
  }
}
