import { ComponentType, type Message, type MessageComponentInteraction } from 'discord.js';

/** The fields of a component that buttons, menus and texts have. */
interface Part {
  readonly type: ComponentType;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly customId?: string | null;
  readonly content?: string;
  readonly label?: string | null;
  readonly options?: readonly { readonly value: string }[];
}

/** The custom ids of a message's buttons, in reading order. */
export function buttonIds({ components }: Pick<Message, 'components'>): string[] {
  return partsOf(components).flatMap(({ type, customId }) =>
    type === ComponentType.Button && customId ? [customId] : [],
  );
}

/** The values that a menu of a message offers, in order; none if it has no such menu. */
export function menuValues(
  { components }: Pick<Message, 'components'>,
  customId: string,
): string[] {
  const menu = partsOf(components).find((part) => part.customId === customId);
  return menu?.options?.map(({ value }) => value) ?? [];
}

/**
 * Whether a message has the button that was pressed, or the menu with the options that were chosen. An
 * altered client can send any custom id with any message of the bot, but the state in a custom id, such
 * as who asked, is true only of its own message.
 */
export function hasComponent(interaction: MessageComponentInteraction): boolean {
  const { message, componentType, customId } = interaction;
  const part = partsOf(message.components).find(
    (each) => each.type === componentType && each.customId === customId,
  );
  if (!part || !interaction.isStringSelectMenu()) return part !== undefined;
  const offered = new Set(part.options?.map(({ value }) => value));
  return interaction.values.every((value) => offered.has(value));
}

/** The text beside a button, as markdown; `null` if there is none. */
export function textBeside(
  { components }: Pick<Message, 'components'>,
  customId: string,
): string | null {
  const section = partsOf(components).find((part) => part.accessory?.customId === customId);
  return section?.components?.[0]?.content ?? null;
}

/** The label of a button; `null` if there is none. */
export function labelOf(
  { components }: Pick<Message, 'components'>,
  customId: string,
): string | null {
  return partsOf(components).find((part) => part.customId === customId)?.label ?? null;
}

function partsOf(components: readonly Part[]): Part[] {
  return components.flatMap((part) => [
    part,
    ...partsOf(part.components ?? []),
    ...(part.accessory ? [part.accessory] : []),
  ]);
}
