import {
  type Attachment,
  ButtonStyle,
  ComponentType,
  type Embed,
  type Message,
  type MessageSnapshot,
} from 'discord.js';

/** Links, without punctuation or a closing bracket at their end. */
const LINK = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]}]/gi;

/** What a message has that a report can be made of. */
export interface MessageMaterial {
  readonly files: readonly Attachment[];
  /** Each once, those written in the message first. */
  readonly links: readonly string[];
  /** Empty if there is none. */
  readonly text: string;
}

type Part = Pick<Message | MessageSnapshot, 'attachments' | 'components' | 'content' | 'embeds'>;
type Components = Message['components'];

/**
 * Collects the material of a message: its own, that of messages forwarded with it, and what other bots
 * put into embeds and components.
 */
export function materialOf(message: Message): MessageMaterial {
  const parts: readonly Part[] = [message, ...message.messageSnapshots.values()];
  const texts = parts.flatMap(({ content, components }) => [content, ...textsIn(components)]);
  const embeds = parts.flatMap((part) => part.embeds);
  const written = texts.flatMap((text) => text.match(LINK) ?? []);
  const attached = [
    ...embeds.flatMap(({ url }) => url ?? []),
    ...parts.flatMap(({ components }) => addressesIn(components)),
  ];
  return {
    files: parts.flatMap(({ attachments }) => [...attachments.values()]),
    links: [...new Set([...written, ...attached])],
    text: joined([...texts, ...embeds.map(textOfEmbed)]),
  };
}

function textOfEmbed({ title, description, fields }: Embed): string {
  return joined([title, description, ...fields.flatMap(({ name, value }) => [name, value])]);
}

/** The texts that components show, in reading order. */
function textsIn(components: Components): string[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.TextDisplay) return [component.content];
    return 'components' in component ? textsIn(component.components as Components) : [];
  });
}

/** Where buttons lead. */
function addressesIn(components: Components): string[] {
  return components.flatMap((component) => {
    const accessory = 'accessory' in component ? [component.accessory] : [];
    const inner = 'components' in component ? component.components : [];
    return [...accessory, ...inner].flatMap((each) => {
      if (each.type !== ComponentType.Button) return addressesIn([each] as Components);
      return each.style === ButtonStyle.Link && each.url ? [each.url] : [];
    });
  });
}

function joined(texts: readonly (string | null)[]): string {
  return texts
    .map((text) => text?.trim() ?? '')
    .filter((text) => text !== '')
    .join('\n\n');
}
