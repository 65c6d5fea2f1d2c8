import {
  type APIAttachment,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10';
import { type AnyComponent, displayedTexts, walkComponents } from '../../rules/component-tree.ts';
import { hasFlag } from '../../state/messages.ts';

/** A snapshot of a message. */
export interface Message {
  readonly id: string;
  readonly channelId: string;
  readonly author: APIUser;
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly APIAttachment[];
  readonly flags: number;
  /** Whether only one person sees it. */
  readonly ephemeral: boolean;
  /** Whether it only says that an answer will follow. */
  readonly loading: boolean;
  /** Ids of everyone it notifies, people and roles; `everyone` for all. */
  readonly pings: readonly string[];
  /** The message this one replies to. */
  readonly replyTo: string | undefined;
  /** The message as the API gives it. */
  readonly api: APIMessage;
}

/** A button as a person sees it. */
export interface Button {
  readonly label: string;
  readonly customId: string | undefined;
  readonly url: string | undefined;
  readonly disabled: boolean;
  readonly style: number;
}

/** A select menu as a person sees it. */
export interface Select {
  readonly type: number;
  readonly customId: string;
  readonly placeholder: string;
  readonly disabled: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly minimum: number;
  readonly maximum: number;
  /** The types of channels that it offers; none for all. */
  readonly channelTypes: readonly number[];
}

/** A message as a person sees it. */
export function viewOf(api: APIMessage): Message {
  return {
    id: api.id,
    channelId: api.channel_id,
    author: api.author,
    content: api.content,
    embeds: api.embeds,
    components: api.components ?? [],
    attachments: api.attachments,
    flags: api.flags ?? 0,
    ephemeral: hasFlag(api.flags, MessageFlags.Ephemeral),
    loading: hasFlag(api.flags, MessageFlags.Loading),
    pings: [
      ...(api.mention_everyone ? ['everyone'] : []),
      ...api.mentions.map(({ id }) => id),
      ...api.mention_roles,
    ],
    replyTo: api.message_reference?.message_id,
    api,
  };
}

/** The text of a message in reading order: its content, then every text display, each on its own line. */
export function textOf(message: Pick<Message, 'content' | 'components'>): string {
  return [message.content, ...displayedTexts(message.components)].filter(Boolean).join('\n');
}

/** All buttons of a message, in reading order. */
export function buttonsOf(message: Pick<Message, 'components'>): readonly Button[] {
  return ofTypes(message.components, [ComponentType.Button]).map((component) => ({
    label: textField(component, 'label') ?? '',
    customId: textField(component, 'custom_id'),
    url: textField(component, 'url'),
    disabled: component.disabled === true,
    style: Number(component.style),
  }));
}

const SELECTS = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/** All select menus of a message, in reading order. */
export function selectsOf(message: Pick<Message, 'components'>): readonly Select[] {
  return ofTypes(message.components, SELECTS).map(selectOf);
}

function selectOf(component: AnyComponent): Select {
  return {
    type: component.type,
    customId: textField(component, 'custom_id') ?? '',
    placeholder: textField(component, 'placeholder') ?? '',
    disabled: component.disabled === true,
    options: Array.isArray(component.options) ? component.options : [],
    minimum: typeof component.min_values === 'number' ? component.min_values : 1,
    maximum: typeof component.max_values === 'number' ? component.max_values : 1,
    channelTypes: Array.isArray(component.channel_types) ? component.channel_types.map(Number) : [],
  };
}

function ofTypes(components: readonly unknown[], types: readonly number[]): AnyComponent[] {
  return walkComponents(components)
    .map(({ component }) => component)
    .filter(({ type }) => types.includes(type));
}

function textField(component: AnyComponent, field: string): string | undefined {
  const value = component[field];
  return typeof value === 'string' ? value : undefined;
}
