import {
  type APIButtonComponentWithCustomId,
  type APIChannelSelectComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APIRoleSelectComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  SeparatorSpacingSize,
} from 'discord.js';
import { LIMITS } from './limits.ts';

/** A message as Discord's components, plain data. */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Files that components show. */
  readonly files?: readonly ReplyFile[];
}

/** A file attached to a message. */
export interface ReplyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it shows, for screen readers. */
  readonly description: string;
}

/** Colours of the thin line beside a reply, by kind of reply. */
export const COLOURS = {
  answer: 0x3b82f6,
  none: 0x8a919e,
  /** Something to check: retracted, or not yet published. */
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

/** Discord markdown. Escape texts that are not ours first. */
export function text(...lines: readonly string[]): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content: lines.join('\n') };
}

/** One to three texts with a button beside them. */
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

/** The look of a button: the main action, a dangerous one, or any other. */
export type ButtonKind = 'main' | 'danger' | 'plain';

const STYLES = {
  main: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
  plain: ButtonStyle.Secondary,
} as const;

/** A button that sends its custom id back when it is pressed. */
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

/** Any number of buttons, in as few rows as they fit into. */
export function rows(
  buttons: readonly APIButtonComponentWithCustomId[],
): readonly APIComponentInContainer[] {
  const [first, rest] = [buttons.slice(0, LIMITS.rowButtons), buttons.slice(LIMITS.rowButtons)];
  return first.length === 0 ? [] : [row(...first), ...rows(rest)];
}

export interface MenuOptions {
  /** Sent back with the choice. */
  readonly customId: string;
  /** Shown while nothing is chosen. */
  readonly placeholder: string;
}

/** A menu of roles or channels. */
export interface IdMenuOptions extends MenuOptions {
  /** Ids of what is chosen already. */
  readonly chosen: readonly string[];
  /** How many can be chosen at most. Choosing none is possible. */
  readonly most: number;
}

/** A menu of roles. */
export function roleMenu(options: IdMenuOptions): APIRoleSelectComponent {
  return {
    type: ComponentType.RoleSelect,
    ...idMenu(options),
    default_values: options.chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Role })),
  };
}

/** A menu of text and announcement channels. */
export function channelMenu(options: IdMenuOptions): APIChannelSelectComponent {
  return {
    type: ComponentType.ChannelSelect,
    ...idMenu(options),
    channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement],
    default_values: options.chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
  };
}

function idMenu({ customId, placeholder, most }: IdMenuOptions) {
  return { custom_id: customId, placeholder, min_values: 0, max_values: most };
}

/** A menu of options, one of which is chosen. */
export function choiceMenu({
  customId,
  placeholder,
  options,
  chosen,
}: MenuOptions & {
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly chosen: string;
}): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder,
    options: options.map((option) => ({ ...option, default: option.value === chosen })),
  };
}

/** A menu of things to open. None of them is chosen already. */
export function openMenu({
  customId,
  placeholder,
  options,
}: MenuOptions & {
  readonly options: readonly { readonly label: string; readonly value: string }[];
}): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder,
    options: [...options],
  };
}

/** A row with one menu. */
export function menuRow(
  menu: APIRoleSelectComponent | APIChannelSelectComponent | APIStringSelectComponent,
): APIComponentInContainer {
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** Shows a picture that is a file of the message. */
export function picture({ name, description }: ReplyFile): APIComponentInContainer {
  const media = { url: `attachment://${name}` };
  return { type: ComponentType.MediaGallery, items: [{ media, description }] };
}

/** Shows a file of the message that can be opened or saved. */
export function fileShown({ name }: ReplyFile): APIComponentInContainer {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** A thin line between two parts. */
export function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}
