/** The messages between the preview's server and its page, as plain JSON. */

import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOptionChoice,
} from 'discord-api-types/v10';

/** The person that the page plays. */
export type PlayerName = 'member' | 'moderator';

/** A text, parsed for display. */
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

/** A component as Discord has it, with texts also as `markdown` and files on the page's own server. */
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
  /** While it says "… is thinking": the latest time of an answer, in milliseconds since 1970. */
  readonly thinkingUntilMs: number | null;
  readonly content: Markdown;
  readonly components: readonly ShownComponent[];
  readonly files: readonly ShownFile[];
  /** Who used which command, if the message answers one. */
  readonly usedBy: { readonly name: string; readonly command: string } | null;
  /** The message that this one replies to, shown above it. */
  readonly replyTo: ReplyTarget | null;
  /** All its text, for screen readers and for searching. */
  readonly plainText: string;
  /** Whether it notifies the person who looks at it. */
  readonly notifies: boolean;
}

/** What the line above a reply shows of the original message. */
export interface ReplyTarget {
  readonly id: string;
  readonly name: string;
  readonly excerpt: string;
}

/** A command as it is typed; each subcommand counts as one. */
export interface ShownCommand {
  /** Words after the slash, such as `article add`. */
  readonly title: string;
  readonly name: string;
  readonly group: string | null;
  readonly subcommand: string | null;
  /** In the language of the player, as are those of its options. */
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
  /** The language of the player's Discord, and those in which some command describes itself. */
  readonly locale: string;
  readonly locales: readonly string[];
  /** Ids of the channels where the bot is typing. */
  readonly typing: readonly string[];
  /** The largest file that may be sent, in bytes. */
  readonly largestFile: number;
  /** What a newcomer can do first. */
  readonly firstSteps: FirstSteps;
}

/** What the page says where no message has been written yet. */
export interface FirstSteps {
  /** How to talk to the bot; empty for nothing. */
  readonly hint: string;
  /** What to write first: each is a button that writes it to the bot. */
  readonly examples: readonly string[];
}

/** What the server sends to the page when something changes. */
export interface Update {
  /** Whether the page must first forget all that it knows. */
  readonly anew: boolean;
  readonly place?: ShownPlace;
  /** New and changed messages. */
  readonly messages: readonly ShownMessage[];
  /** Ids of messages that are gone. */
  readonly gone: readonly string[];
}

/** A modal that has opened. */
export interface ShownModal {
  /** Identifies it when it is submitted. */
  readonly id: string;
  readonly title: string;
  readonly components: readonly ShownComponent[];
}

/** The outcome of a player's action. */
export type Outcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'modal'; readonly modal: ShownModal }
  | { readonly kind: 'choices'; readonly choices: readonly APIApplicationCommandOptionChoice[] }
  /** The bot did not answer in time. */
  | { readonly kind: 'no answer' }
  /** Discord's client would not send that. */
  | { readonly kind: 'impossible'; readonly reason: string };
