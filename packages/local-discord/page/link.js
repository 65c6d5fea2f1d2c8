/** @import { Outcome, PlayerName, Update } from '../src/preview/wire.ts' */

/**
 * Who acts, and the language of their Discord.
 *
 * @typedef {object} Reader
 * @property {PlayerName} as
 * @property {string} locale
 */

/**
 * Follows the updates of the server. The browser reconnects by itself, and then gets everything again.
 *
 * @param {Reader} reader
 * @param {{ told: (update: Update) => void, lost: () => void }} listener
 * @returns {() => void} A function that ends it.
 */
export function follow({ as, locale }, { told, lost }) {
  const source = new EventSource(`/events?${new URLSearchParams({ as, locale })}`);
  source.addEventListener('message', ({ data }) => told(JSON.parse(data)));
  source.addEventListener('error', () => lost());
  return () => source.close();
}

/**
 * Performs an action of a player.
 *
 * @param {Reader} reader
 * @param {object} act As `acts.ts` reads it; a file is its index in the list.
 * @param {readonly File[]} files
 * @returns {Promise<Outcome>}
 */
export async function perform(reader, act, files = []) {
  const payload = JSON.stringify({ ...reader, act });
  try {
    const response = await fetch('/act', { method: 'POST', ...bodyOf(payload, files) });
    const answer = await response.json();
    return response.ok ? answer : { kind: 'impossible', reason: answer.reason };
  } catch {
    return { kind: 'impossible', reason: 'The preview cannot be reached. Is it still running?' };
  }
}

/**
 * @param {string} payload
 * @param {readonly File[]} files
 */
function bodyOf(payload, files) {
  if (files.length === 0) {
    return { body: payload, headers: { 'content-type': 'application/json' } };
  }
  const body = new FormData();
  body.append('payload_json', payload);
  for (const [slot, file] of files.entries()) body.append(`files[${slot}]`, file);
  return { body };
}
