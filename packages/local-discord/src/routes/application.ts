import { ApplicationFlags, GatewayIntentBits, Locale } from 'discord-api-types/v10';
import { missingAccess, unknownMember, unknownUser } from '../rest/refusal.ts';
import type { RestRequest } from '../rest/request.ts';
import { ok, type Route } from '../rest/routes.ts';
import type { State } from '../state/state.ts';
import type { Guild } from '../state/world/guild.ts';
import { guildSnapshot } from '../state/world/guild-snapshot.ts';

/** Sessions that Discord lets a bot on few servers begin per day. */
export const SESSIONS_A_DAY = 1000;

/** Servers in one answer. */
const MOST_GUILDS = 200;

/** A server as a bot finds it in the list of its own. */
function asJoined({ id, name }: Guild, permissions: bigint) {
  const held = { owner: false, permissions: permissions.toString(), features: [] };
  return { ...{ id, name, icon: null, banner: null }, ...held };
}

/** What a bot learns of its own account only. */
const ACCOUNT = { mfa_enabled: true, locale: Locale.EnglishUS, verified: true, email: null };

/** What the gateway does not tell of a server. */
const GUILD_DETAILS = {
  home_header: null,
  region: 'deprecated',
  widget_enabled: false,
  widget_channel_id: null,
  max_presences: null,
  max_members: 500_000,
  premium_subscription_count: 0,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  nsfw: false,
  stickers: [],
};

const INTENT_FLAGS = [
  [GatewayIntentBits.GuildPresences, ApplicationFlags.GatewayPresenceLimited],
  [GatewayIntentBits.GuildMembers, ApplicationFlags.GatewayGuildMembersLimited],
  [GatewayIntentBits.MessageContent, ApplicationFlags.GatewayMessageContentLimited],
] as const;

/** Says which privileged intents the application may use. */
function flagsOf(privilegedIntents: number): number {
  return INTENT_FLAGS.filter(([intent]) => privilegedIntents & intent).reduce(
    (flags, [, flag]) => flags | flag,
    ApplicationFlags.ApplicationCommandBadge as number,
  );
}

/** The bot's application, as Discord describes it. */
function applicationOf({ world, limits }: State) {
  return {
    id: world.bot.id,
    name: world.bot.username,
    description: '',
    icon: null,
    type: null,
    bot_public: true,
    bot_require_code_grant: false,
    bot: world.bot,
    owner: world.owner,
    team: null,
    summary: '',
    verify_key: '0'.repeat(64),
    flags: flagsOf(limits.privilegedIntents),
    interactions_endpoint_url: limits.interactionsEndpoint,
    integration_types_config: Object.fromEntries(limits.installations.map((way) => [way, {}])),
    approximate_guild_count: world.guilds.length,
    approximate_user_install_count: world.installedBy.size,
    approximate_user_authorization_count: 0,
    flags_new: String(flagsOf(limits.privilegedIntents)),
    redirect_uris: [],
    role_connections_verification_url: null,
    explicit_content_filter: 0,
    eligible_oauth2_scopes: [],
  };
}

/**
 * Routes about the bot itself, its servers, and the address of its gateway.
 *
 * @param gatewayUrl - Such as `ws://127.0.0.1:4000`.
 */
export function applicationRoutes(state: State, gatewayUrl: () => string): readonly Route[] {
  return [...gatewayRoutes(state, gatewayUrl), ...accountRoutes(state), ...guildRoutes(state)];
}

function gatewayRoutes(state: State, gatewayUrl: () => string): readonly Route[] {
  const { gateway, limits, clock } = state;
  const startedAt = clock.now();
  return [
    {
      method: 'GET',
      pattern: '/gateway/bot',
      answer: () => {
        const resetAfter = startedAt + limits.sessionResetMs - clock.now();
        const allowed = resetAfter > 0 ? limits.sessionStarts : SESSIONS_A_DAY;
        return ok({
          url: gatewayUrl(),
          shards: limits.shards,
          session_start_limit: {
            total: SESSIONS_A_DAY,
            remaining: Math.max(0, allowed - gateway.identifyCount),
            reset_after: resetAfter > 0 ? resetAfter : limits.sessionResetMs,
            max_concurrency: limits.identifyConcurrency,
          },
        });
      },
    },
    { method: 'GET', pattern: '/gateway', open: true, answer: () => ok({ url: gatewayUrl() }) },
  ];
}

function accountRoutes(state: State): readonly Route[] {
  const { world } = state;
  const application = () => ok(applicationOf(state));
  return [
    { method: 'GET', pattern: '/users/@me', answer: () => ok({ ...world.bot, ...ACCOUNT }) },
    {
      method: 'GET',
      pattern: '/users/:user',
      answer: ({ parameters }) => {
        const member = world.member(parameters.user ?? '');
        if (!member) throw unknownUser();
        return ok(member.user);
      },
    },
    { method: 'GET', pattern: '/applications/@me', answer: application },
    { method: 'GET', pattern: '/oauth2/applications/@me', answer: application },
  ];
}

function guildRoutes({ world }: State): readonly Route[] {
  const guildOf = ({ parameters }: RestRequest) => {
    const guild = world.guilds.find(({ id }) => id === parameters.guild);
    if (!guild) throw missingAccess();
    return guild;
  };
  return [
    {
      method: 'GET',
      pattern: '/users/@me/guilds',
      answer: ({ query }) => {
        const after = BigInt(query.get('after') ?? 0);
        const page = world.guilds
          .filter(({ id }) => BigInt(id) > after)
          .toSorted((one, other) => (BigInt(one.id) < BigInt(other.id) ? -1 : 1))
          .slice(0, Number(query.get('limit') ?? MOST_GUILDS));
        return ok(page.map((guild) => asJoined(guild, guild.permissionsOf(world.bot.id))));
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild/members/:user',
      answer: (request) => {
        const member = guildOf(request).member(request.parameters.user ?? '');
        if (!member) throw unknownMember();
        return ok(member);
      },
    },
    {
      method: 'GET',
      pattern: '/guilds/:guild',
      answer: (request) => ok({ ...guildSnapshot(world, guildOf(request)), ...GUILD_DETAILS }),
    },
  ];
}
