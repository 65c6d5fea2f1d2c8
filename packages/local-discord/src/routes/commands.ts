import type { APIApplicationCommand } from 'discord-api-types/v10';
import {
  entryPointMissing,
  missingAccess,
  notFound,
  tooManyCommands,
  unknownCommand,
} from '../rest/refusal.ts';
import type { RestRequest } from '../rest/request.ts';
import { noContent, ok, type Route } from '../rest/routes.ts';
import {
  isEntryPoint,
  isOverfull,
  readCommand,
  readCommands,
  refuseForeignInstallations,
} from '../rules/command-form.ts';
import type { CommandScope } from '../state/commands.ts';
import type { State } from '../state/state.ts';

/** Registration of commands, globally or on one server. */
export function commandRoutes(state: State): readonly Route[] {
  return [
    ...routesUnder(state, '/applications/:application/commands'),
    ...routesUnder(state, '/applications/:application/guilds/:guild/commands'),
  ];
}

function routesUnder(state: State, pattern: string): readonly Route[] {
  const { commands } = state;
  return [
    {
      method: 'GET',
      pattern,
      answer: (request) => {
        const translated = request.query.get('with_localizations') === 'true';
        const list = commands.list(scopeOf(state, request));
        return ok(translated ? list : list.map(untranslated));
      },
    },
    {
      method: 'PUT',
      pattern,
      answer: (request) => {
        const scope = scopeOf(state, request);
        const forms = readCommands(request.body);
        if (isOverfull(forms)) throw tooManyCommands();
        refuseForeignInstallations(forms, state.limits.installations);
        if (commands.list(scope).some(isEntryPoint) && !forms.some(isEntryPoint)) {
          throw entryPointMissing();
        }
        return ok(commands.replaceAll(scope, forms));
      },
    },
    {
      method: 'POST',
      pattern,
      answer: (request) => {
        const scope = scopeOf(state, request);
        const form = readCommand(request.body);
        const others = commands.list(scope).filter(({ name }) => name !== form.name);
        if (isOverfull([...others, form])) throw tooManyCommands();
        refuseForeignInstallations([form], state.limits.installations);
        return ok(commands.put(scope, form));
      },
    },
    {
      method: 'DELETE',
      pattern: `${pattern}/:command`,
      answer: (request) => {
        const scope = scopeOf(state, request);
        if (!commands.remove(scope, request.parameters.command ?? '')) throw unknownCommand();
        return noContent;
      },
    },
  ];
}

function scopeOf(state: State, { parameters }: RestRequest): CommandScope {
  if (parameters.application !== state.world.bot.id) throw notFound();
  if (parameters.guild === undefined) return 'global';
  if (!state.world.guilds.some(({ id }) => id === parameters.guild)) throw missingAccess();
  return parameters.guild;
}

/** Discord returns translations only on request. */
function untranslated(command: APIApplicationCommand) {
  const { name_localizations, description_localizations, ...rest } = command;
  return rest;
}
