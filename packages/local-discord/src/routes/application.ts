import { ApplicationFlags } from 'discord-api-types/v10';
import { missingAccess, unknownUser } from '../rest/refusal.ts';
import { ok, type Route } from '../rest/routes.ts';
import { guildSnapshot } from '../state/guild-snapshot.ts';
import type { State } from '../state/state.ts';

/** Sessions that Discord lets a bot on few servers begin per day. */
export const SESSIONS_A_DAY = 1000;

/**
 * Routes about the bot itself and the address of its gateway.
 *
 * @param gatewayUrl - Such as `ws://127.0.0.1:4000`.
 */
export function applicationRoutes(state: State, gatewayUrl: () => string): readonly Route[] {
  const { world, gateway, limits, clock } = state;
  const startedAt = clock.now();
  const application = () => ({
    id: world.bot.id,
    name: world.bot.username,
    description: '',
    icon: null,
    bot_public: true,
    bot_require_code_grant: false,
    bot: world.bot,
    owner: world.owner,
    team: null,
    summary: '',
    verify_key: '0'.repeat(64),
    flags: ApplicationFlags.ApplicationCommandBadge,
    integration_types_config: Object.fromEntries(limits.installations.map((way) => [way, {}])),
    approximate_guild_count: world.guilds.length,
  });
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
    { method: 'GET', pattern: '/users/@me', answer: () => ok(world.bot) },
    {
      method: 'GET',
      pattern: '/users/:user',
      answer: ({ parameters }) => {
        const member = world.member(parameters.user ?? '');
        if (!member) throw unknownUser();
        return ok(member.user);
      },
    },
    { method: 'GET', pattern: '/applications/@me', answer: () => ok(application()) },
    { method: 'GET', pattern: '/oauth2/applications/@me', answer: () => ok(application()) },
    {
      method: 'GET',
      pattern: '/guilds/:guild',
      answer: ({ parameters }) => {
        const guild = world.guilds.find(({ id }) => id === parameters.guild);
        if (!guild) throw missingAccess();
        return ok(guildSnapshot(world, guild));
      },
    },
  ];
}
