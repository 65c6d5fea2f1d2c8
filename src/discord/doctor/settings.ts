import type { Shards } from '../../shards.ts';

/** What to examine, as the operator has set it. */
export interface DiscordSettings {
  readonly token: string;
  /** Address of Discord's API; `null` for Discord's own. */
  readonly api: string | null;
  readonly guildId: string | null;
  readonly logChannelId: string | null;
  readonly shards: Shards;
  /** The names of the commands that the bot registers. */
  readonly commands: readonly string[];
}
