import { isDeepStrictEqual } from 'node:util';
import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
} from 'discord-api-types/v10';
import type { CommandForm } from '../rules/command-form.ts';
import type { Changes } from './changes.ts';
import type { Snowflakes } from './snowflakes.ts';

/** Where commands are registered: globally, or on one server (its id). */
export type CommandScope = 'global' | (string & {});

/** The registered commands, with the fields that Discord adds to a definition. */
export class Commands {
  readonly #ids: Snowflakes;
  readonly #applicationId: string;
  readonly #changes: Changes;
  readonly #scopes = new Map<CommandScope, readonly APIApplicationCommand[]>();
  readonly #writes: CommandScope[] = [];

  constructor(ids: Snowflakes, applicationId: string, changes: Changes) {
    this.#ids = ids;
    this.#applicationId = applicationId;
    this.#changes = changes;
  }

  /** The scope of every write so far, in order, including writes that changed nothing. */
  get writes(): readonly CommandScope[] {
    return [...this.#writes];
  }

  list(scope: CommandScope): readonly APIApplicationCommand[] {
    return this.#scopes.get(scope) ?? [];
  }

  /** Looks on the server first, then globally, as Discord does. */
  find(
    name: string,
    type: ApplicationCommandType,
    guildId: string | undefined,
  ): APIApplicationCommand | undefined {
    const candidates = [...(guildId ? this.list(guildId) : []), ...this.list('global')];
    return candidates.find((command) => command.name === name && command.type === type);
  }

  /** Replaces all commands of a scope. A known command keeps its id, and its version unless it changed. */
  replaceAll(scope: CommandScope, forms: readonly CommandForm[]): readonly APIApplicationCommand[] {
    this.#writes.push(scope);
    const before = this.list(scope);
    const after = forms.map((form) => this.#register(scope, form, before));
    this.#set(scope, after);
    return after;
  }

  /** Adds one command, or replaces the one of the same name and type. */
  put(scope: CommandScope, form: CommandForm): APIApplicationCommand {
    this.#writes.push(scope);
    const before = this.list(scope);
    const command = this.#register(scope, form, before);
    const others = before.filter((known) => known.id !== command.id);
    this.#set(scope, [...others, command]);
    return command;
  }

  remove(scope: CommandScope, id: string): boolean {
    const before = this.list(scope);
    const after = before.filter((command) => command.id !== id);
    this.#writes.push(scope);
    this.#set(scope, after);
    return after.length < before.length;
  }

  #set(scope: CommandScope, commands: readonly APIApplicationCommand[]): void {
    this.#scopes.set(scope, commands);
    this.#changes.notify();
  }

  #register(
    scope: CommandScope,
    form: CommandForm,
    before: readonly APIApplicationCommand[],
  ): APIApplicationCommand {
    const type = form.type ?? ApplicationCommandType.ChatInput;
    const known = before.find((command) => command.name === form.name && command.type === type);
    const command: APIApplicationCommand = {
      id: known?.id ?? this.#ids.next(),
      application_id: this.#applicationId,
      version: known?.version ?? this.#ids.next(),
      ...definitionOf(form, type),
      ...(scope === 'global'
        ? {
            contexts: form.contexts ?? null,
            integration_types: form.integration_types ?? [ApplicationIntegrationType.GuildInstall],
            dm_permission: form.dm_permission ?? true,
          }
        : { guild_id: scope }),
    };
    if (known && isDeepStrictEqual(known, command)) return known;
    return { ...command, version: this.#ids.next() };
  }
}

function definitionOf(form: CommandForm, type: ApplicationCommandType) {
  // The form is validated, so each option has the fields of its type.
  const options = form.options?.map(withDefaults) as APIApplicationCommandOption[] | undefined;
  return {
    type,
    name: form.name,
    name_localizations: form.name_localizations ?? null,
    description: form.description ?? '',
    description_localizations: form.description_localizations ?? null,
    default_member_permissions: form.default_member_permissions ?? null,
    nsfw: form.nsfw ?? false,
    ...(options?.length ? { options } : {}),
    ...('handler' in form && form.handler !== undefined ? { handler: form.handler } : {}),
  };
}

interface LooseOption {
  readonly type: number;
  readonly name_localizations?: unknown;
  readonly description_localizations?: unknown;
  readonly options?: readonly LooseOption[] | undefined;
}

/** Discord leaves out false and empty fields, and sets missing translations to `null`. */
function withDefaults(option: LooseOption): LooseOption {
  const kept = Object.entries(option).filter(
    ([, value]) =>
      value !== undefined && value !== false && !(Array.isArray(value) && !value.length),
  );
  return {
    ...Object.fromEntries(kept),
    type: option.type,
    name_localizations: option.name_localizations ?? null,
    description_localizations: option.description_localizations ?? null,
    ...(option.options?.length ? { options: option.options.map(withDefaults) } : {}),
  };
}
