/** @import { Outcome, ShownMessage, ShownPlace } from '../src/preview/wire.ts' */

/**
 * What the parts of the page can use of the whole.
 *
 * @typedef {object} App
 * @property {() => ShownPlace} place The current state of everything around the messages.
 * @property {() => string} channelId The open channel.
 * @property {(act: object, files?: readonly File[]) => Promise<Outcome>} act Performs an action of the
 *   player; shows a modal if one opens.
 * @property {(url: string, description: string) => void} enlarge Shows a picture large.
 * @property {(message: ShownMessage) => void} reply Begins a reply.
 * @property {() => void} write Focuses the field for messages.
 * @property {(text: string) => void} announce Announces a text to screen readers.
 */

export {};
