import type { Message } from 'discord.js';
import { ComponentType } from 'discord.js';

/** A component as far as buttons and texts are looked for in it. */
interface Part {
  readonly type: ComponentType;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly customId?: string | null;
  readonly content?: string;
}

/** The custom ids of a message's buttons, in reading order. */
export function buttonIds({ components }: Pick<Message, 'components'>): string[] {
  return partsOf(components).flatMap(({ type, customId }) =>
    type === ComponentType.Button && customId ? [customId] : [],
  );
}

/** The text beside a button, as markdown; `null` where no such button stands beside one. */
export function textBeside(
  { components }: Pick<Message, 'components'>,
  customId: string,
): string | null {
  const section = partsOf(components).find((part) => part.accessory?.customId === customId);
  return section?.components?.[0]?.content ?? null;
}

function partsOf(components: readonly Part[]): Part[] {
  return components.flatMap((part) => [
    part,
    ...partsOf(part.components ?? []),
    ...(part.accessory ? [part.accessory] : []),
  ]);
}
