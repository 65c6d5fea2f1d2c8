import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** A wire between a program and a server, which tests can cut or silence. */
export class Wire {
  readonly #server: Server;
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #state: 'open' | 'cut' | 'silent' = 'open';
  #trap: { readonly word: string; readonly isLetThrough: boolean } | null = null;

  /** @param target - Port of the server on 127.0.0.1. */
  static async start(target: number): Promise<Wire> {
    const wire = new Wire(target);
    wire.#server.listen(0, '127.0.0.1');
    await once(wire.#server, 'listening');
    return wire;
  }

  private constructor(target: number) {
    this.#target = target;
    this.#server = createServer((near) => this.#join(near));
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('the wire is closed');
    return address.port;
  }

  /** The address of the server through this wire. */
  redirect(url: string): string {
    const redirected = new URL(url);
    redirected.port = String(this.port);
    return redirected.href;
  }

  /** Ends all connections, and ends new ones immediately. */
  cut(): void {
    this.#state = 'cut';
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Lets nothing through any more, and ends no connection. */
  silence(): void {
    this.#state = 'silent';
    for (const socket of this.#sockets) socket.pause();
  }

  /**
   * Ends the next connection on which a word is sent to the server.
   *
   * @param isLetThrough - Whether the word still reaches the server. Its answer is lost either way.
   */
  cutAt(word: string, isLetThrough: boolean): void {
    this.#trap = { word, isLetThrough };
  }

  /** Lets new connections through. Silent ones stay silent. */
  mend(): void {
    this.#state = 'open';
  }

  async close(): Promise<void> {
    this.cut();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(near: Socket): void {
    this.#keep(near);
    if (this.#state === 'cut') near.destroy();
    if (this.#state !== 'open') return;
    const far = connect(this.#target, '127.0.0.1');
    this.#keep(far);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (chunk) => {
        const isSprung = from === near && this.#isTrapped(chunk);
        if (!to.destroyed && isSprung !== 'heard by nobody') to.write(chunk);
        if (isSprung) near.destroy();
      });
      from.on('close', () => to.end());
    }
  }

  #isTrapped(chunk: Buffer): false | 'heard' | 'heard by nobody' {
    if (this.#trap === null || !chunk.includes(this.#trap.word)) return false;
    const { isLetThrough } = this.#trap;
    this.#trap = null;
    return isLetThrough ? 'heard' : 'heard by nobody';
  }

  #keep(socket: Socket): void {
    this.#sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => this.#sockets.delete(socket));
  }
}
