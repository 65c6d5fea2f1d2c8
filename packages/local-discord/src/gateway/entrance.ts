import type { Duplex } from 'node:stream';

/** An address of the gateway: where bots identify, or where they resume. */
export type Host = 'main' | 'resume';

/** How a broken host behaves: it answers with status 503, or not at all. */
export type Breakdown = 'refuses' | 'hangs';

/** The hosts of the gateway, which tests break and mend. */
export class Entrance {
  readonly #broken = new Map<Host, Breakdown>();
  readonly #waiting = new Set<Duplex>();

  /** @param how - `null` makes the host work again. */
  break(host: Host, how: Breakdown | null): void {
    if (how === null) this.#broken.delete(host);
    else this.#broken.set(host, how);
  }

  /** @returns Whether the host is broken. The socket is then taken care of. */
  turnsAway(host: Host, socket: Duplex): boolean {
    const how = this.#broken.get(host);
    if (how === undefined) return false;
    if (how === 'refuses') {
      socket.end('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n');
      return true;
    }
    this.#waiting.add(socket);
    socket.on('close', () => this.#waiting.delete(socket));
    return true;
  }

  close(): void {
    for (const socket of this.#waiting) socket.destroy();
  }
}
