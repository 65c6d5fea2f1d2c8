import type { Breakdown } from '../gateway/entrance.ts';
import type { State } from '../state/state.ts';

/** The connections of bots, and all that can happen to them. */
export class GatewayControls {
  readonly #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  /** How many bots are connected now. */
  get connections(): number {
    return this.#state.gateway.connections;
  }

  /** How often a bot has identified, that is, begun a new session rather than resumed one. */
  get identifyCount(): number {
    return this.#state.gateway.identifyCount;
  }

  /** Waits until a bot has identified or resumed. */
  async connected(): Promise<void> {
    const { changes, gateway, limits } = this.#state;
    // A client that lost its session waits five seconds before it identifies again.
    const patienceMs = Math.max(limits.patienceMs, 15_000);
    const look = () => (gateway.connections > 0 ? true : undefined);
    await changes.until(look, patienceMs, () => new Error('No bot has connected.'));
  }

  /** Cuts the connection. The client may resume, unless its session is forgotten. */
  drop(options: { readonly forgetSession?: boolean } = {}): void {
    this.#state.gateway.drop(options.forgetSession ?? false);
  }

  /** Closes the connection permanently, as after a reset of the bot's token. */
  close(): void {
    this.#state.gateway.closeForGood();
  }

  /**
   * Breaks the host at which sessions are resumed, as when Discord replaces it.
   *
   * @param how - `null` makes it work again.
   */
  breakResumeHost(how: Breakdown | null): void {
    this.#state.gateway.breakHost('resume', how);
  }

  /** Asks the client to connect again and to resume. */
  requestReconnect(): void {
    this.#state.gateway.requestReconnect();
  }

  /** Ends the session: the client has to identify again, which it does after five seconds. */
  invalidateSession(): void {
    this.#state.gateway.invalidate();
  }
}
