import {
  type APITextChannel,
  ChannelType,
  type GatewayGuildCreateDispatchData,
  GuildDefaultMessageNotifications,
  GuildExplicitContentFilter,
  GuildMFALevel,
  GuildNSFWLevel,
  GuildPremiumTier,
  GuildSystemChannelFlags,
  GuildVerificationLevel,
  Locale,
} from 'discord-api-types/v10';
import type { Guild, World } from './world.ts';

/** A server as GUILD_CREATE describes it to a bot that has just connected. */
export function guildSnapshot(world: World, { id, name }: Guild): GatewayGuildCreateDispatchData {
  const isText = (channel: { type: ChannelType }): channel is APITextChannel =>
    channel.type === ChannelType.GuildText;
  return {
    id,
    name,
    owner_id: world.owner.id,
    // The role of everyone has the id of its server.
    roles: world.roles.filter((role) => role.id === id || !world.hasGuild(role.id)),
    channels: world.channels.filter(isText).filter((channel) => channel.guild_id === id),
    members: world.members.filter((member) => member.user.id === world.bot.id),
    member_count: world.members.length,
    joined_at: world.member(world.bot.id)?.joined_at ?? new Date(0).toISOString(),
    large: false,
    unavailable: false,
    preferred_locale: Locale.EnglishUS,
    verification_level: GuildVerificationLevel.None,
    default_message_notifications: GuildDefaultMessageNotifications.OnlyMentions,
    explicit_content_filter: GuildExplicitContentFilter.Disabled,
    mfa_level: GuildMFALevel.None,
    nsfw_level: GuildNSFWLevel.Default,
    premium_tier: GuildPremiumTier.None,
    system_channel_flags: GuildSystemChannelFlags.SuppressJoinNotifications,
    premium_progress_bar_enabled: false,
    ...NOTHING_SET,
  };
}

/** What a small server has not set up. */
const NOTHING_SET = {
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  vanity_url_code: null,
  afk_channel_id: null,
  afk_timeout: 300 as const,
  system_channel_id: null,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  application_id: null,
  hub_type: null,
  incidents_data: null,
  emojis: [],
  features: [],
  threads: [],
  voice_states: [],
  presences: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
};
