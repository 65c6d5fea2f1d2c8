/** @import { Outcome, ShownMessage, ShownPlace } from '../src/preview/wire.ts' */

/**
 * What the parts of the page ask of the whole.
 *
 * @typedef {object} App
 * @property {() => ShownPlace} place Everything around the messages, as it is now.
 * @property {() => string} channelId Where the player is.
 * @property {(act: object, files?: readonly File[]) => Promise<Outcome>} act Lets the player do
 *   something; a modal that opens is shown.
 * @property {(url: string, description: string) => void} enlarge Shows a picture large.
 * @property {(message: ShownMessage) => void} reply Begins a reply.
 * @property {(text: string) => void} announce Says something to those who hear the page.
 */

export {};
