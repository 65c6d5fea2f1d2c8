import { setTimeout } from 'node:timers';
import type { APIMessage } from 'discord-api-types/v10';
import type { State } from '../state/state.ts';
import type { Player } from './player.ts';
import { showMessage } from './show-message.ts';
import { showPlace } from './show-place.ts';
import type { FirstSteps, Update } from './wire.ts';

/** What a stream shows, and to whom. */
export interface StreamParts {
  readonly state: State;
  readonly player: Player;
  readonly firstSteps: () => FirstSteps;
}

/** Sends updates to one open page. Compares the current state with what it has already sent. */
export class Stream {
  readonly #state: State;
  readonly #player: Player;
  readonly #firstSteps: () => FirstSteps;
  readonly #send: (update: Update) => void;
  readonly #fail: () => void;
  readonly #stopListening: () => void;
  #known = new Map<string, APIMessage>();
  #place = '';
  #begun = false;
  #planned = false;
  #typingEnds: NodeJS.Timeout | undefined;

  /** @param fail - Called when an update cannot be sent, so that the page reconnects. */
  constructor(
    { state, player, firstSteps }: StreamParts,
    send: (update: Update) => void,
    fail: () => void,
  ) {
    this.#state = state;
    this.#player = player;
    this.#firstSteps = firstSteps;
    this.#send = send;
    this.#fail = fail;
    this.#stopListening = state.changes.listen(() => this.look());
    this.#tell();
  }

  /** Sends what has changed, once for all changes in the same turn of the event loop. */
  look(): void {
    if (this.#planned) return;
    this.#planned = true;
    setImmediate(() => {
      this.#planned = false;
      try {
        this.#tell();
      } catch {
        // No caller waits for this: an error thrown on would end the process.
        this.#fail();
      }
    });
  }

  close(): void {
    this.#stopListening();
    this.#planned = true;
    clearTimeout(this.#typingEnds);
  }

  #tell(): void {
    const { person } = this.#player;
    const now = new Map(
      this.#state.messages.all
        .filter(({ onlyFor }) => onlyFor === undefined || onlyFor === person.id)
        .filter(({ api }) => this.#mayRead(api.channel_id) && !this.#player.hasDismissed(api.id))
        .map(({ api }) => [api.id, api]),
    );
    const fresh = [...now.values()].filter((message) => this.#known.get(message.id) !== message);
    const gone = [...this.#known.keys()].filter((id) => !now.has(id));
    const place = showPlace(this.#state, person, this.#firstSteps());
    const written = JSON.stringify(place);
    const hasMoved = written !== this.#place;
    this.#known = now;
    this.#place = written;
    this.#awaitEndOfTyping();
    if (this.#begun && fresh.length === 0 && gone.length === 0 && !hasMoved) return;
    this.#send({
      anew: !this.#begun,
      messages: fresh.map((message) => showMessage(this.#state, message, person.id)),
      gone,
      ...(hasMoved ? { place } : {}),
    });
    this.#begun = true;
  }

  /** A person cannot read the direct messages of others. */
  #mayRead(channelId: string): boolean {
    const channel = this.#state.world.channel(channelId);
    if (!channel || !('recipients' in channel)) return true;
    return channel.recipients?.some(({ id }) => id === this.#player.person.id) ?? false;
  }

  #awaitEndOfTyping(): void {
    const left = this.#state.world.channels.all.map(({ id }) => this.#state.typing.leftMs(id));
    clearTimeout(this.#typingEnds);
    const next = Math.min(...left.filter((ms) => ms > 0));
    if (Number.isFinite(next)) this.#typingEnds = setTimeout(() => this.look(), next + 1).unref();
  }
}
