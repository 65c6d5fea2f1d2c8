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

/** What a menu to choose from is. */
export interface MenuOptions {
  /** Comes back with what was chosen. */
  readonly customId: string;
  /** Stands in it while nothing is chosen. */
  readonly placeholder: string;
}

/** A menu of several of the server's own things. */
export interface IdMenuOptions extends MenuOptions {
  /** Ids of what is chosen already. */
  readonly chosen: readonly string[];
  /** As many can be chosen; none need be. */
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

/** A menu of channels in which can be written. */
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

/** A menu of one of several things. */
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

/** One menu in a row. */
export function menuRow(
  menu: APIRoleSelectComponent | APIChannelSelectComponent | APIStringSelectComponent,
): APIComponentInContainer {
  return { type: ComponentType.ActionRow, components: [menu] };
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
