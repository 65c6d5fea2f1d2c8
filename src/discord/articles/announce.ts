import type { RepliableInteraction } from 'discord.js';
import type { Change } from '../../corpus/change.ts';
import type { Sentence } from '../../user-error.ts';
import { followPrivately, respond } from '../dispatch/respond.ts';
import { textsForReply } from '../languages/readers.ts';
import { sentenceOf } from '../languages/refuse.ts';
import { changeLine, doneReply } from '../replies/articles/change.ts';
import { notice } from '../replies/notice.ts';
import type { Services } from '../services.ts';

/**
 * Confirms a change to the person who made it, and reports it in the log channel. Also shows the person
 * all warnings that could not be posted yet.
 *
 * @param change - The change; `null` if nothing was different.
 * @param note - Something else to tell the person.
 */
export async function announce(
  interaction: RepliableInteraction,
  change: Change | null,
  { logChannel }: Pick<Services, 'logChannel'>,
  note: Sentence | null = null,
): Promise<void> {
  const shown = textsForReply(interaction);
  if (change === null) {
    await respond(interaction, notice(shown.say('done.nothing')));
    return;
  }
  await respond(interaction, doneReply(change, shown, note && sentenceOf(note, shown)));
  await logChannel.tell((texts) => changeLine(change, texts));
  for (const warning of logChannel.takeUntold()) {
    await followPrivately(interaction, notice(warning));
  }
}
