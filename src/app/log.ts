import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';

/** What a log needs to know. */
export interface LogOptions {
  readonly level: string;
  /** Never written; the bot token. */
  readonly secrets: readonly string[];
  /** Where lines go; standard error, since standard output is for answers. */
  readonly destination: NodeJS.WritableStream;
  /** For people at a terminal instead of one JSON object a line. */
  readonly readable: boolean;
}

/** Tokens in the addresses of Discord's API: whoever has one can answer in the bot's name. */
const INTERACTION_TOKEN = /((?:webhooks|interactions)\/\d+\/)([\w-]+)/g;

/** What is shorter is no token. */
const SHORTEST_TOKEN = 20;

/**
 * A log that cannot tell secrets: every line is cleaned as it is written, whatever it was made of.
 *
 * @returns A pino logger.
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
