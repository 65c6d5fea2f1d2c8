import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

export interface LogOptions {
  readonly level: string;
  /** Texts that the log never contains, such as the bot token. */
  readonly secrets: readonly string[];
  /** Usually standard error, since standard output is for answers. */
  readonly destination: NodeJS.WritableStream;
  /** Whether to write for people at a terminal instead of one JSON object per line. */
  readonly readable: boolean;
}

/** Tokens in the addresses of Discord's API. Anyone who has one can answer as the bot. */
const INTERACTION_TOKEN = /((?:webhooks|interactions)\/\d+\/)([\w-]+)/g;

/** No token has fewer characters. */
const SHORTEST_TOKEN = 20;

/**
 * Creates a pino logger that cannot leak secrets: it removes them from each finished line.
 */
export function createLog({ level, secrets, destination, readable }: LogOptions): Logger {
  const target = readable
    ? pretty({
        colorize: true,
        ignore: 'pid,hostname',
        destination: destination as never,
        sync: true,
      })
    : destination;
  const clean = (line: string) =>
    secrets
      .filter((secret) => secret !== '')
      .reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
      .replace(INTERACTION_TOKEN, withoutToken);
  return pino({ level }, { write: (line: string) => void target.write(clean(line)) });
}

function withoutToken(address: string, path: string, token: string): string {
  return token.length < SHORTEST_TOKEN ? address : `${path}[secret]`;
}
