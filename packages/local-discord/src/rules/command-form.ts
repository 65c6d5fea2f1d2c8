import { ApplicationCommandType } from 'discord-api-types/v10';
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

const command = z.union([typedCommand, menuCommand]);

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
  const isMenu = type !== undefined && type !== ApplicationCommandType.ChatInput;
  const form = readForm<CommandForm>(isMenu ? menuCommand : typedCommand, body ?? {}, at);
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
