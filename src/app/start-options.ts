import { parseArgs } from 'node:util';
import { UserError } from '../user-error.ts';

/** What `npm start` opens: Discord, the preview of it, or the conversation in the terminal. */
export type Opening =
  | { readonly kind: 'discord' }
  | { readonly kind: 'terminal' }
  | { readonly kind: 'preview'; readonly write: boolean };

const USAGE = `npm start                  the bot on Discord; without DISCORD_TOKEN, the preview in a browser
npm start -- --write       the preview changes the corpus itself, not a copy
npm start -- --preview     the preview even without a terminal
npm start -- --terminal    without DISCORD_TOKEN: the bot in this terminal`;

/**
 * Reads what follows `npm start --`.
 *
 * @param hasToken - Whether a bot token is set. The real bot and the preview exclude each other.
 * @param isAttended - Whether standard input is a terminal rather than a pipe.
 * @throws UserError for wrong usage.
 */
export function readOpening(
  argv: readonly string[],
  hasToken: boolean,
  isAttended: boolean,
): Opening {
  const { terminal = false, preview = false, write = false } = read(argv);
  if (hasToken) {
    if (!terminal && !preview && !write) return { kind: 'discord' };
    throw new UserError(
      'DISCORD_TOKEN is set, so npm start runs the bot on Discord. For the preview or the terminal, unset it: DISCORD_TOKEN= npm start',
    );
  }
  if (terminal && (preview || write)) {
    throw new UserError(`--terminal does not go with --preview or --write.\n${USAGE}`);
  }
  const isPiped = !isAttended && !preview && !write;
  return terminal || isPiped ? { kind: 'terminal' } : { kind: 'preview', write };
}

function read(argv: readonly string[]) {
  const flag = { type: 'boolean' } as const;
  try {
    const options = { terminal: flag, preview: flag, write: flag };
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(`${error.message}\n${USAGE}`);
  }
}
