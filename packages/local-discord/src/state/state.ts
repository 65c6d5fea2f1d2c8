import type { Clock } from '../clock.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Attachments } from './attachments.ts';
import type { Changes } from './changes.ts';
import type { Commands } from './commands.ts';
import type { Interactions } from './interactions.ts';
import type { Messages } from './messages.ts';
import type { Nonces } from './nonces.ts';
import type { OldEdits } from './old-edits.ts';
import type { Snowflakes } from './snowflakes.ts';
import type { Typing } from './typing.ts';
import type { World } from './world/world.ts';

/** The limits that Discord enforces. */
export interface Limits {
  /** How long a bot may take for its first answer; 3,000 ms at Discord. */
  readonly acknowledgeWithinMs: number;
  /** How long an interaction can be answered at all; 15 minutes at Discord. */
  readonly tokenLifeMs: number;
  /** The largest file; 10 MiB at Discord. */
  readonly attachmentBytes: number;
  /** The number of shards that a bot is asked to use. */
  readonly shards: number;
  /** How many shards may identify within five seconds; 1 at Discord for all but the largest bots. */
  readonly identifyConcurrency: number;
  /** How many sessions bots may still begin today; 1,000 at Discord for bots on few servers. */
  readonly sessionStarts: number;
  /** When that number is 1,000 again, in milliseconds after the start; a day at Discord. */
  readonly sessionResetMs: number;
  /** Who may install the bot: servers (0), people for themselves (1). */
  readonly installations: readonly (0 | 1)[];
  /** The privileged intents that the application may use, as bits. */
  readonly privilegedIntents: number;
  /** Where Discord sends interactions instead of over the gateway; `null` for nowhere. */
  readonly interactionsEndpoint: string | null;
  /** Whether requests are limited by route and to 50 a second, as at Discord. */
  readonly rateLimits: boolean;
  /** How long a test waits for an expected event, in milliseconds of real time. */
  readonly patienceMs: number;
}

/** The whole state, for the routes that answer requests and for the people who act. */
export interface State {
  readonly clock: Clock;
  readonly limits: Limits;
  readonly ids: Snowflakes;
  readonly changes: Changes;
  readonly world: World;
  readonly attachments: Attachments;
  readonly messages: Messages;
  readonly commands: Commands;
  readonly interactions: Interactions;
  readonly nonces: Nonces;
  readonly oldEdits: OldEdits;
  readonly typing: Typing;
  readonly gateway: Gateway;
}
