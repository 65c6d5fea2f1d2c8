import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import type { Message, Server } from 'local-discord';
import { request } from '../../packages/local-discord/test/request.ts';
import type { Stage } from './stage.ts';

/**
 * Sends a message of the bot with a button of this custom id. To Discord, pressing it is no forgery, so
 * the handler of the button has to refuse by itself.
 *
 * @param values - The options of a menu. If left out, the component is a button.
 */
export async function plant(
  { discord }: Stage,
  server: Pick<Server, 'id'>,
  customId: string,
  values?: readonly string[],
): Promise<Message> {
  // Discord limits messages by channel.
  const channelId = discord.channels.add('planted', { server });
  const component = values
    ? {
        type: ComponentType.StringSelect,
        options: values.map((value) => ({ label: value, value })),
      }
    : { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Planted' };
  const { status, body } = await request(discord, 'POST', `/channels/${channelId}/messages`, {
    flags: MessageFlags.IsComponentsV2,
    components: [
      { type: ComponentType.ActionRow, components: [{ ...component, custom_id: customId }] },
    ],
  });
  const message = discord.messages(channelId).find(({ id }) => id === body.id);
  if (!message) throw new Error(`Not planted: ${status} ${JSON.stringify(body)}`);
  return message;
}
