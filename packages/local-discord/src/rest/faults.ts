import type { RestReply } from './routes.ts';

/** Which requests fail, and how. */
export interface Fault {
  /** Any method when left out. */
  readonly method?: string;
  /** Tested against the decoded path after `/api/v10`, such as `/webhooks/1/abc/messages/@original`. */
  readonly path: RegExp;
  /** 429, or the status of a broken server: 500, 502, 503. */
  readonly status: number;
  /** Discord's code of the error, such as 50013 for a missing permission; 0 when left out. */
  readonly code?: number;
  /** How many requests fail; one when left out. */
  readonly times?: number;
  /** For 429, seconds; 0.05 when left out. */
  readonly retryAfter?: number;
  /** For 429: the limit over all requests rather than over this path. */
  readonly global?: boolean;
  /** Whether the work is done and only its answer is lost, as when a connection breaks late. */
  readonly workDone?: boolean;
}

/** The planned faults. */
export class Faults {
  #planned: { fault: Fault; left: number }[] = [];

  plan(fault: Fault): void {
    this.#planned.push({ fault, left: fault.times ?? 1 });
  }

  /** Uses up one planned fault for this request, if there is any. */
  take(method: string, path: string): Fault | undefined {
    const entry = this.#planned.find(
      ({ fault }) => (fault.method ?? method) === method && fault.path.test(path),
    );
    if (!entry) return undefined;
    entry.left -= 1;
    this.#planned = this.#planned.filter(({ left }) => left > 0);
    return entry.fault;
  }
}

/** Discord's reply when it fails or limits a client. */
export function failingReply(fault: Fault, nowMs: number): RestReply {
  if (fault.status !== 429) {
    const message = `${fault.status}: Server Error`;
    return { status: fault.status, body: { message, code: fault.code ?? 0 } };
  }
  const seconds = fault.retryAfter ?? 0.05;
  const global = fault.global ?? false;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global, code: 0 },
    headers: {
      'retry-after': String(seconds),
      'x-ratelimit-scope': global ? 'global' : 'user',
      ...(global
        ? { 'x-ratelimit-global': 'true' }
        : {
            'x-ratelimit-limit': '5',
            'x-ratelimit-remaining': '0',
            'x-ratelimit-reset': String(nowMs / 1000 + seconds),
            'x-ratelimit-reset-after': String(seconds),
            'x-ratelimit-bucket': 'local',
          }),
    },
  };
}
