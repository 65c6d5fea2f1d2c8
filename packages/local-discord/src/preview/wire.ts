/** What goes between the preview's server and its page: plain JSON. */

import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';

/** Who the page plays. */
export type PlayerName = 'member' | 'moderator';

/** A text as it is to be shown. */
export type Markdown = readonly MarkdownNode[];

export type MarkdownNode =
  | { readonly type: 'text' | 'code' | 'code-block'; readonly text: string }
  | { readonly type: 'break' }
  | {
      readonly type:
        | 'strong'
        | 'emphasis'
        | 'underline'
        | 'strike'
        | 'spoiler'
        | 'sub-text'
        | 'quote';
      readonly content: Markdown;
    }
  | { readonly type: 'heading'; readonly level: number; readonly content: Markdown }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly Markdown[];
    }
  | { readonly type: 'link'; readonly url: string; readonly content: Markdown }
  | { readonly type: 'time'; readonly seconds: number; readonly style: string }
  | {
      readonly type: 'mention';
      readonly of: 'user' | 'role' | 'channel' | 'command' | 'all';
      readonly id: string;
    };

/** A component as Discord has it; texts also as `markdown`, files at addresses of the page's own. */
export interface ShownComponent {
  readonly type: number;
  readonly id?: number;
  readonly markdown?: Markdown;
  readonly components?: readonly ShownComponent[];
  readonly accessory?: ShownComponent;
  readonly component?: ShownComponent;
  readonly [field: string]: unknown;
}

export interface ShownFile {
  readonly name: string;
  readonly url: string;
  readonly size: number;
  readonly contentType: string;
  readonly description: string;
}

export interface ShownAuthor {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

/** A message as one player sees it. */
export interface ShownMessage {
  readonly id: string;
  readonly channelId: string;
  readonly author: ShownAuthor;
  /** Milliseconds since 1970. */
  readonly sentMs: number;
  readonly edited: boolean;
  readonly ephemeral: boolean;
  /** "… is thinking": until then an answer may come, in milliseconds since 1970. */
  readonly thinkingUntilMs: number | null;
  readonly content: Markdown;
  readonly components: readonly ShownComponent[];
  readonly files: readonly ShownFile[];
  /** Who used what, when the message answers a command. */
  readonly usedBy: { readonly name: string; readonly command: string } | null;
  /** The message above this one that it answers. */
  readonly replyTo: ReplyTarget | null;
  /** All its text, for those who hear it read out and for searching. */
  readonly plainText: string;
  /** Whether it notifies the one who looks at it. */
  readonly notifies: boolean;
}

/** What is left of a message in the line over its reply. */
export interface ReplyTarget {
  readonly id: string;
  readonly name: string;
  readonly excerpt: string;
}

/** A command as it is typed; each subcommand is one. */
export interface ShownCommand {
  /** Words after the slash, such as `article add`. */
  readonly title: string;
  readonly name: string;
  readonly group: string | null;
  readonly subcommand: string | null;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** Everything around the messages. */
export interface ShownPlace {
  /** Whether a bot is connected. */
  readonly connected: boolean;
  readonly bot: ShownAuthor;
  readonly you: ShownAuthor;
  readonly channels: readonly {
    readonly id: string;
    readonly name: string;
    readonly direct: boolean;
  }[];
  readonly members: readonly ShownAuthor[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly commands: {
    readonly server: readonly ShownCommand[];
    readonly direct: readonly ShownCommand[];
  };
  /** Names of the commands in a message's menu. */
  readonly menu: { readonly server: readonly string[]; readonly direct: readonly string[] };
  /** Ids of the channels where the bot is typing. */
  readonly typing: readonly string[];
  /** The largest file that may be sent, in bytes. */
  readonly largestFile: number;
}

/** What the server tells the page as it happens. */
export interface Update {
  /** Whether everything known before is to be forgotten: it begins anew. */
  readonly anew: boolean;
  readonly place?: ShownPlace;
  /** New and changed messages. */
  readonly messages: readonly ShownMessage[];
  /** Ids of those that are gone. */
  readonly gone: readonly string[];
}

/** A modal that has opened. */
export interface ShownModal {
  /** Names it when it is sent. */
  readonly id: string;
  readonly title: string;
  readonly components: readonly ShownComponent[];
}

/** What became of what a player did. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'modal'; readonly modal: ShownModal }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  /** The bot has not answered in time. */
  | { readonly kind: 'no answer' }
  /** Discord's client would not send that. */
  | { readonly kind: 'impossible'; readonly reason: string };
