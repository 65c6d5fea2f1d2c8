import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';

/** A message as Discord's components, plain data. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Files that components show. */
  readonly files?: readonly ReplyFile[];
}

/** A file that goes with a message. */
export interface ReplyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it shows, for those who hear it read out. */
  readonly description: string;
}

/** The thin line at a reply's side says what kind of reply it is. */
export const COLOURS = {
  answer: 0x3b82f6,
  none: 0x8a919e,
  /** Something to look at twice: retracted, or not yet published. */
  doubtful: 0xd9912b,
  refused: 0xd64545,
} as const;

/** A reply of one container. */
export function container(
  colour: keyof typeof COLOURS,
  components: readonly APIComponentInContainer[],
): Reply {
  const only: APIContainerComponent = {
    type: ComponentType.Container,
    accent_color: COLOURS[colour],
    components: [...components],
  };
  return { components: [only] };
}

/** Discord markdown; texts that are not ours must have been escaped. */
export function text(...lines: readonly string[]): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content: lines.join('\n') };
}

/** One to three texts with a button at their side. */
export function section(
  texts: readonly string[],
  accessory: APIButtonComponentWithCustomId,
): APIComponentInContainer {
  return {
    type: ComponentType.Section,
    components: texts.map((content) => ({ type: ComponentType.TextDisplay, content })),
    accessory,
  };
}

/** What a button does: the one thing most want, something that cannot be missed, or neither. */
export type ButtonKind = 'main' | 'danger' | 'plain';

const STYLES = {
  main: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
  plain: ButtonStyle.Secondary,
} as const;

/** A button that brings its custom id back when it is pressed. */
export function button(
  label: string,
  customId: string,
  kind: ButtonKind = 'plain',
): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: STYLES[kind], label, custom_id: customId };
}

/** Buttons in a row, at most five. */
export function row(
  ...buttons: readonly APIButtonComponentWithCustomId[]
): APIComponentInContainer {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

/** A picture among the files of the message. */
export function picture({ name, description }: ReplyFile): APIComponentInContainer {
  const media = { url: `attachment://${name}` };
  return { type: ComponentType.MediaGallery, items: [{ media, description }] };
}

/** One of the files of the message, to be opened or saved. */
export function fileShown({ name }: ReplyFile): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** A thin line between two parts. */
export function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}
