import { ComponentType } from 'discord.js';
import { buttonsOf, type Message } from 'local-discord';
import { allParts, asText } from '../discord/as-text.ts';
import { made } from './stage.ts';

const CARGO = 'wheat cement timber copper cotton engines glass oranges paper rice'.split(' ');

/** Thirty reports of one harbour, each from a different day and as long as a quote may be. */
export const HARBOUR = Array.from({ length: 30 }, (_, at) => {
  const published = new Date(Date.UTC(2021, 0, 1 + 9 * at)).toISOString().slice(0, 10);
  const cargo = CARGO[at % CARGO.length];
  const start = `Ship number ${at + 1} brought ${1_000 + at} tonnes of ${cargo} to Latakia harbour`;
  const details = Array.from({ length: 11 }, (_, no) => `shed ${at + 1}-${no + 1} took ${cargo}`);
  const body = `${start}, where ${details.join(', ')} and nobody explained why it came.`;
  return made(`harbour-${at + 1}`, {
    title: `Harbour report ${at + 1}`,
    body,
    published,
    source: at % 2 === 0 ? 'Xinhua' : 'Reuters',
  });
});

/** The quotes that a message shows, one line each. */
export function quotesIn(message: Message): string[] {
  return [...asText(message).matchAll(/^> (.*)$/gm)].map(([, words = '']) => words);
}

/** The labels of the buttons below a message, without Context. */
export function labelsOf(message: Message): string[] {
  return buttonsOf(message)
    .map(({ label }) => label)
    .filter((label) => label !== 'Context' && !/^\d/.test(String(label)));
}

/** The pictures that a message shows. */
export function picturesIn(message: Message) {
  return message.components
    .flatMap(allParts)
    .flatMap((part) => (part.type === ComponentType.MediaGallery ? part.items : []));
}
