import {
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
} from 'discord-api-types/v10';
import { asBotSeesIt, isSeen } from './bot-view.ts';
import { isServerChannel, isThread } from './channels.ts';
import type { Guild } from './guild.ts';
import type { World } from './world.ts';

/** The server as GUILD_CREATE describes it to a bot that has just connected. */
export function guildSnapshot(world: World, guild: Guild): GatewayGuildCreateDispatchData {
  const channels = world.channels.of(guild.id);
  return {
    id: guild.id,
    name: guild.name,
    owner_id: world.owner.id,
    roles: [...guild.roles],
    channels: channels.filter(isServerChannel),
    threads: channels
      .filter(isThread)
      .filter((thread) => !thread.thread_metadata?.archived && isSeen(world, thread))
      .map((thread) => asBotSeesIt(world, thread)),
    members: guild.members.filter((member) => member.user.id === world.bot.id),
    member_count: guild.members.length,
    joined_at: guild.member(world.bot.id)?.joined_at ?? new Date(0).toISOString(),
    large: false,
    unavailable: false,
    preferred_locale: guild.locale,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    mfa_level: GuildMFALevel.None,
    nsfw_level: GuildNSFWLevel.Default,
    premium_tier: GuildPremiumTier.None,
    system_channel_id: guild.systemChannelId,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    premium_progress_bar_enabled: false,
    ...NOTHING_SET,
  };
}

/** Features that a small server does not use. */
const NOTHING_SET = {
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  vanity_url_code: null,
  afk_channel_id: null,
  afk_timeout: 300 as const,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  application_id: null,
  hub_type: null,
  incidents_data: null,
  emojis: [],
  features: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};
