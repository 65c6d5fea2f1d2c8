import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/**
 * For commands that only read: on servers, in direct messages, and wherever a user has installed the bot.
 */
export const ANYWHERE = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

/** For commands that belong to a server on which the bot is installed. */
export const ON_SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
