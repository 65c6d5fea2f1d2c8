/** @import { Outcome, PlayerName, Update } from '../src/preview/wire.ts' */

/**
 * Follows the updates of the server. The browser reconnects by itself, and then gets everything again.
 *
 * @param {PlayerName} as
 * @param {{ told: (update: Update) => void, lost: () => void }} listener
 * @returns {() => void} A function that ends it.
 */
export function follow(as, { told, lost }) {
  const source = new EventSource(`/events?as=${as}`);
  source.addEventListener('message', ({ data }) => told(JSON.parse(data)));
  source.addEventListener('error', () => lost());
  return () => source.close();
}

/**
 * Performs an action of a player.
 *
 * @param {PlayerName} as
 * @param {object} act As `acts.ts` reads it; a file is its index in the list.
 * @param {readonly File[]} files
 * @returns {Promise<Outcome>}
 */
export async function perform(as, act, files = []) {
  const payload = JSON.stringify({ as, act });
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
