import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Shards } from '../../shards.ts';
import type { AnyCommand } from '../command.ts';
import { describeFailure } from '../dispatch/failure.ts';
import { commandAsText, type MentionCommand } from '../message/command-mention.ts';
import type { Services } from '../services.ts';
import { type Application, installable } from './application.ts';
import {
  definitionsOf,
  type Registration,
  register,
  registeredAt,
  routeOf,
  withdrawElsewhere,
} from './registration.ts';
import { operatorsMistake, registrationFault } from './registration-fault.ts';

export interface RegisteredCommandsOptions extends Pick<Services, 'moderatorRoles'> {
  readonly rest: Pick<REST, 'get' | 'put'>;
  readonly commands: readonly AnyCommand[];
  /** Server to register them on; everywhere when `null`. */
  readonly guildId: string | null;
  /** Of several processes, only the one with shard 0 registers commands. */
  readonly shards: Shards;
  readonly log: Logger;
}

/** The commands that Discord offers, with the ids that it has given them. */
export class RegisteredCommands {
  readonly #options: RegisteredCommandsOptions;
  #ids: ReadonlyMap<string, string> = new Map();

  constructor(options: RegisteredCommandsOptions) {
    this.#options = options;
  }

  /**
   * Registers the commands, if they have changed, and learns their ids. If Discord refuses them, members keep
   * those that were registered before.
   *
   * @returns Whether anything was registered.
   * @throws UserError if the bot is not on the server that the operator names.
   */
  async register(application: Application): Promise<boolean> {
    const isChanged = await this.#register(application);
    const { rest, log } = this.#options;
    try {
      const registered = await registeredAt(rest, routeOf(this.#registration(application)));
      this.#ids = new Map(registered.map(({ name, id }) => [name, id]));
    } catch (error) {
      log.warn({ error: describeFailure(error) }, 'commands cannot be clicked in the help');
    }
    return isChanged;
  }

  /**
   * Withdraws commands that were registered elsewhere. The bot still answers if some are listed twice.
   *
   * @param servers - The servers the bot is on.
   */
  async withdrawElsewhere(application: Application, servers: readonly string[]): Promise<void> {
    const { rest, log } = this.#options;
    const registration = this.#registration(application);
    const withdrawn = await withdrawElsewhere(rest, registration, servers).catch((err: unknown) =>
      log.warn({ err }, 'commands registered elsewhere could not be withdrawn'),
    );
    if (withdrawn) log.info({ places: withdrawn }, 'commands registered elsewhere withdrawn');
  }

  /** While the ids are unknown, commands cannot be clicked. */
  readonly mention: MentionCommand = (words) => {
    const [name = ''] = words.slice(1).split(' ');
    const id = this.#ids.get(name);
    return id === undefined ? commandAsText(words) : `<${words}:${id}>`;
  };

  async #register(application: Application): Promise<boolean> {
    const { rest, commands, guildId, shards, log } = this.#options;
    if (shards !== 'auto' && !shards.ids.includes(0)) return false;
    const definitions = installable(definitionsOf(commands, this.#options), application);
    try {
      const registered = await register(rest, this.#registration(application), definitions);
      log.info({ registered, guildId }, registered ? 'commands registered' : 'commands unchanged');
      return registered;
    } catch (error) {
      const mistake = operatorsMistake(error);
      if (mistake) throw mistake;
      const reason = registrationFault(error);
      log.error({ reason, error: describeFailure(error) }, 'commands not registered');
      return false;
    }
  }

  #registration({ id }: Application): Registration {
    return { applicationId: id, guildId: this.#options.guildId };
  }
}
