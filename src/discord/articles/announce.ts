import type { RepliableInteraction } from 'discord.js';
import type { Change } from '../../corpus/change.ts';
import { followPrivately, respond } from '../dispatch/respond.ts';
import { changeLine, doneReply } from '../replies/articles/change.ts';
import { notice } from '../replies/notice.ts';
import type { Services } from '../services.ts';

/**
 * Tells whoever made a change that it is made, and the log channel who made it. What was found wrong
 * with the corpus meanwhile, and nobody has been told yet, is told too.
 *
 * @param change - What was changed; `null` if it was so already.
 */
export async function announce(
  interaction: RepliableInteraction,
  change: Change | null,
  { logChannel }: Pick<Services, 'logChannel'>,
): Promise<void> {
  if (change === null) {
    await respond(interaction, notice('Nothing was changed: it is so already.'));
    return;
  }
  await respond(interaction, doneReply(change));
  await logChannel.tell(changeLine(change));
  for (const warning of logChannel.takeUntold()) {
    await followPrivately(interaction, notice(warning));
  }
}
