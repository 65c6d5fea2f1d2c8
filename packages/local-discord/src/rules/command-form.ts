import { ApplicationCommandType, EntryPointCommandHandlerType } from 'discord-api-types/v10';
import { z } from 'zod';
import { type FieldFault, invalidForm } from '../rest/refusal.ts';
import { commandOptions, named, translations } from './command-option-form.ts';
import { readForm, refuseIfAny, text } from './form.ts';

const shared = {
  name_localizations: translations,
  description_localizations: translations,
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  dm_permission: z.boolean().nullish(),
  nsfw: z.boolean().nullish(),
  contexts: z.array(z.int().min(0).max(2)).nullish(),
  integration_types: z.array(z.int().min(0).max(1)).nullish(),
};

const typedCommand = z.object({
  ...shared,
  ...named,
  type: z.literal(ApplicationCommandType.ChatInput).optional(),
  options: commandOptions.optional(),
});

const menuCommand = z.object({
  ...shared,
  type: z.literal([ApplicationCommandType.Message, ApplicationCommandType.User]),
  name: text(1, 32),
  description: text(0, 0).nullish(),
  options: z.array(z.never()).max(0).optional(),
});

/** The command that Discord adds to an application with an activity. */
const entryPointCommand = z.object({
  ...shared,
  ...named,
  type: z.literal(ApplicationCommandType.PrimaryEntryPoint),
  name: text(1, 32),
  handler: z.enum(EntryPointCommandHandlerType).optional(),
  options: z.array(z.never()).max(0).optional(),
});

const command = z.union([typedCommand, menuCommand, entryPointCommand]);

const FORMS = {
  [ApplicationCommandType.ChatInput]: typedCommand,
  [ApplicationCommandType.Message]: menuCommand,
  [ApplicationCommandType.User]: menuCommand,
  [ApplicationCommandType.PrimaryEntryPoint]: entryPointCommand,
};

/** A command as a bot defines it. */
export type CommandForm = z.infer<typeof command>;

/** @see https://docs.discord.com/developers/interactions/application-commands#registering-a-command */
const MAX_SIZE = 8000;

/** How many commands of each type one scope may hold. */
const MAX_COMMANDS: Readonly<Record<number, number>> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** @throws Refusal 50035. */
export function readCommand(body: unknown, at: readonly (string | number)[] = []): CommandForm {
  // A union would report only that neither kind fits. The type decides which faults to report.
  const { type } = readForm(
    z.object({ type: z.enum(ApplicationCommandType).optional() }),
    body ?? {},
    at,
  );
  const kind = FORMS[type ?? ApplicationCommandType.ChatInput];
  const form = readForm<CommandForm>(kind, body ?? {}, at);
  if (sizeOf(form) > MAX_SIZE) {
    throw invalidForm([
      {
        path: at,
        code: 'APPLICATION_COMMAND_TOO_LARGE',
        message: `Command exceeds maximum size (${MAX_SIZE})`,
      },
    ]);
  }
  return form;
}

interface Sized {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly value?: string | number;
  readonly options?: readonly Sized[] | undefined;
  readonly choices?: readonly Sized[] | undefined;
}

/** Names, descriptions and values of a command and of all that is in it, in UTF-16 code units. */
function sizeOf({ name, description, value, options = [], choices = [] }: Sized): number {
  const own = `${name}${description ?? ''}${typeof value === 'string' ? value : ''}`.length;
  return [...options, ...choices].reduce((sum, part) => sum + sizeOf(part), own);
}

/** @throws Refusal 50035. */
export function readCommands(body: unknown): readonly CommandForm[] {
  const forms = readForm(z.array(z.unknown()), body).map((form, position) =>
    readCommand(form, [position]),
  );
  const seen = new Set<string>();
  const faults: FieldFault[] = [];
  for (const [position, { name, type }] of forms.entries()) {
    const key = `${type ?? ApplicationCommandType.ChatInput} ${name}`;
    if (seen.has(key)) {
      faults.push({
        path: [position, 'name'],
        code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
        message: 'Application command names must be unique',
      });
    }
    seen.add(key);
  }
  refuseIfAny(faults);
  return forms;
}

/** Whether a scope would hold more commands of some type than Discord keeps. */
export function isOverfull(forms: readonly { readonly type?: number | undefined }[]): boolean {
  return Object.entries(MAX_COMMANDS).some(
    ([type, most]) =>
      forms.filter((form) => (form.type ?? ApplicationCommandType.ChatInput) === Number(type))
        .length > most,
  );
}

/** @throws Refusal 50035 if a command is for an installation that the application does not allow. */
export function refuseForeignInstallations(
  forms: readonly CommandForm[],
  allowed: readonly number[],
): void {
  refuseIfAny(
    forms.flatMap(({ integration_types: ways }, position) =>
      (ways ?? []).some((way) => !allowed.includes(way))
        ? [
            {
              path: [position, 'integration_types'],
              code: 'APPLICATION_COMMAND_INTEGRATION_TYPES_INVALID',
              message: 'The application does not support this integration type',
            },
          ]
        : [],
    ),
  );
}

/** Whether a command opens the activity of an app. */
export const isEntryPoint = ({ type }: { readonly type?: number | undefined }): boolean =>
  type === ApplicationCommandType.PrimaryEntryPoint;
