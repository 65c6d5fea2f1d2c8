import { z } from 'zod';
import { unknownUser } from '../rest/refusal.ts';
import { noContent, ok, type Route } from '../rest/routes.ts';
import { readForm } from '../rules/form.ts';
import type { State } from '../state/state.ts';
import { asBotSeesIt } from '../state/world/bot-view.ts';
import { isThread } from '../state/world/channels.ts';
import { writingIn } from '../state/world/permissions.ts';
import { channelOf, need } from './access.ts';

/** Channels, of servers and of the bot with one person. */
export function channelRoutes(state: State): readonly Route[] {
  const { world } = state;
  return [
    {
      method: 'GET',
      pattern: '/channels/:channel',
      answer: (request) => {
        const channel = channelOf(state, request);
        return ok(isThread(channel) ? asBotSeesIt(world, channel) : channel);
      },
    },
    {
      method: 'POST',
      pattern: '/users/@me/channels',
      answer: ({ body }) => {
        const { recipient_id: id } = readForm(z.object({ recipient_id: z.string() }), body ?? {});
        const user = world.member(id)?.user;
        if (!user) throw unknownUser();
        return ok(world.channels.directOf(user));
      },
    },
    {
      method: 'POST',
      pattern: '/channels/:channel/typing',
      answer: (request) => {
        const channel = channelOf(state, request);
        need(state, channel.id, writingIn(channel));
        state.typing.start(channel.id);
        return noContent;
      },
    },
  ];
}
