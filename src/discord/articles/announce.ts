import type { RepliableInteraction } from 'discord.js';
import type { Change } from '../../corpus/change.ts';
import { followPrivately, respond } from '../dispatch/respond.ts';
import { changeLine, doneReply } from '../replies/articles/change.ts';
import { notice } from '../replies/notice.ts';
import type { Services } from '../services.ts';

/**
 * Confirms a change to the person who made it, and reports it in the log channel. Also shows the person
 * all warnings that could not be posted yet.
 *
 * @param change - The change; `null` if nothing was different.
 */
export async function announce(
  interaction: RepliableInteraction,
  change: Change | null,
  { logChannel }: Pick<Services, 'logChannel'>,
): Promise<void> {
  if (change === null) {
    await respond(interaction, notice('Nothing was changed: it is already like that.'));
    return;
  }
  await respond(interaction, doneReply(change));
  await logChannel.tell(changeLine(change));
  for (const warning of logChannel.takeUntold()) {
    await followPrivately(interaction, notice(warning));
  }
}
