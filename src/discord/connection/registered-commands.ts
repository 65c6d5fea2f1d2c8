import type { REST } from 'discord.js';
import { commandAsText, type MentionCommand } from '../message/command-mention.ts';
import { type Registration, registeredAt, routeOf } from './registration.ts';

/** The commands that Discord offers, with the ids that it has given them. */
export class RegisteredCommands {
  #ids: ReadonlyMap<string, string> = new Map();

  /** Asks Discord for the ids. */
  async learn(rest: Pick<REST, 'get'>, registration: Registration): Promise<void> {
    const registered = await registeredAt(rest, routeOf(registration));
    this.#ids = new Map(registered.map(({ name, id }) => [name, id]));
  }

  /** While the ids are unknown, commands cannot be clicked. */
  readonly mention: MentionCommand = (words) => {
    const [name = ''] = words.slice(1).split(' ');
    const id = this.#ids.get(name);
    return id === undefined ? commandAsText(words) : `<${words}:${id}>`;
  };
}
