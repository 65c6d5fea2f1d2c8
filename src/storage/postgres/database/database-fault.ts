import { faultSentence, userFault } from '../../../text/faults/user-fault.ts';
import { type Sentence, UserError } from '../../../user-error.ts';

/** The database does not answer now. Nothing that was begun has been done. */
export class AwayError extends UserError {
  constructor(cause: unknown, { message, told }: Sentence = faultSentence('fault.database-away')) {
    super(message, { cause, told });
  }
}

/** Error codes of the operating system and PostgreSQL if no server answers, or no longer. */
const AWAY = new Set([
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'],
  ...['ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT', 'EHOSTDOWN', 'ENETDOWN'],
  // Crashed; starting; a session that was idle for too long.
  ...['57P02', '57P03', '57P05'],
]);

/** Messages for a connection that ended for a known reason, by PostgreSQL's code. */
const AWAY_REASONS: Readonly<Record<string, string>> = {
  '57P01':
    'The database ended the connection, because it is stopping or someone ended the session; nothing was changed. Try again in a minute.',
  '25P03':
    'This process was paused while it was writing, so the database has ended its session; nothing was changed. Try again.',
  '25P04':
    'The database has ended the session, because its transaction took longer than transaction_timeout allows; nothing was changed. Try again.',
};

/**
 * The connection limit that is reached, by the routine of PostgreSQL that reports it. Its message may
 * be in any language.
 */
const FULL_REASONS: Readonly<Record<string, string>> = {
  InitializeSessionUserId: 'the CONNECTION LIMIT of the user in DATABASE_URL',
  CheckMyDatabase: 'the CONNECTION LIMIT of the database',
};

/** Messages of the client without a code: the connection ended, or no answer came. */
const AWAY_MESSAGE =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|timeout expired|Query read timeout|The server does not support)/;

/** The server takes no more connections. */
const FULL = '53300';

/**
 * What operators can do about other errors of PostgreSQL, by its code.
 *
 * @see https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const REASONS: Readonly<Record<string, string>> = {
  '28P01': 'The database refuses the user or the password in DATABASE_URL; correct them.',
  '28000': 'The database refuses the user in DATABASE_URL, or wants another kind of connection.',
  '3D000': 'The database in DATABASE_URL does not exist; create it first.',
  '42501':
    'The user in DATABASE_URL lacks permission; make it the owner of the database, or let it create tables.',
  '3F000': 'There is no schema to create tables in; see search_path in DATABASE_URL.',
  '53100': 'The disk of the database is full; nothing was changed. Free some space and try again.',
  '25006': 'The database is read-only at present; nothing was changed. Name its primary server.',
  '57014':
    'A query took too long, or someone cancelled it; nothing was changed. Try again. If it happens again, raise statement_timeout for the user in DATABASE_URL.',
  '42P01':
    'Tables of Dateline are missing in the database; nothing was changed. Restore them from a backup, or start Dateline again to create new ones.',
  '53200': 'The database is short of memory; nothing was changed. Try again in a minute.',
  '57P04': 'The database of DATABASE_URL was removed; restore it from a backup.',
  '58030': 'The disk of the database is failing; nothing was changed. Repair it and try again.',
};

/** The same for errors that anyone can mend, in all languages. */
const PASSING = {
  '55P03': 'fault.writers-slow',
  '40001': 'fault.written-at-once',
  '40P01': 'fault.written-at-once',
} as const;

function isPassing(code: string): code is keyof typeof PASSING {
  return code in PASSING;
}

/**
 * Turns an error of the database into one for the person who can mend it. It contains no part of
 * `DATABASE_URL`, and neither do the errors of the client, which become its cause.
 *
 * @returns A UserError with the error as its cause; any unknown error unchanged.
 */
export function toDatabaseFault(error: unknown): unknown {
  if (error instanceof UserError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === FULL) return new AwayError(error, { message: describeFull(error), told: null });
  const awayReason = AWAY_REASONS[code];
  if (awayReason !== undefined) return new AwayError(error, { message: awayReason, told: null });
  if (isAway(error, code)) return new AwayError(error);
  if (isPassing(code)) return userFault(PASSING[code], null, { cause: error });
  const reason = REASONS[code];
  return reason === undefined ? error : new UserError(reason, { cause: error });
}

function describeFull(error: Error): string {
  const routine = 'routine' in error ? String(error.routine) : '';
  const limit = FULL_REASONS[routine] ?? 'max_connections of the server';
  return (
    'The database accepts no more connections; nothing was changed. Try again in a minute. ' +
    `If it happens again, raise ${limit}, or run fewer processes: each uses up to nine.`
  );
}

function isAway(error: Error, code: string): boolean {
  // The client has tried all addresses of a host.
  if (error instanceof AggregateError && error.errors.length > 0) {
    return error.errors.every((one) => toDatabaseFault(one) instanceof AwayError);
  }
  // Class 08 of PostgreSQL's codes: the connection.
  return AWAY.has(code) || /^08\w{3}$/.test(code) || AWAY_MESSAGE.test(error.message);
}
