import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { because, list, text } from './form.ts';

/** @see https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-naming */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const typedName = z
  .string()
  .refine(
    (name) => NAME.test(name) && name === name.toLowerCase(),
    because('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'),
  );

export const translations = z.record(z.string(), z.string()).nullish();

const choice = z.object({
  name: text(1, 100),
  name_localizations: translations,
  value: z.union([text(1, 100), z.number()]),
});

const uniqueNames = <T extends { readonly name: string }>(items: readonly T[]) =>
  new Set(items.map(({ name }) => name)).size === items.length;

/** Names and descriptions, the same for commands and options. */
export const named = {
  name: typedName,
  name_localizations: translations,
  description: text(1, 100),
  description_localizations: translations,
};

const { Subcommand, SubcommandGroup, ...valueTypes } = ApplicationCommandOptionType;

const valueOption = z
  .object({
    ...named,
    type: z.enum(valueTypes),
    required: z.boolean().optional(),
    choices: list(choice, 0, 25)
      .refine(
        uniqueNames,
        because(
          'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
          'Choice name already exists',
        ),
      )
      .optional(),
    autocomplete: z.boolean().optional(),
    min_length: z.int().min(0).max(6000).optional(),
    max_length: z.int().min(1).max(6000).optional(),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
    channel_types: z.array(z.int()).optional(),
  })
  .refine((option) => !(option.autocomplete && option.choices?.length), {
    ...because(
      'APPLICATION_COMMAND_OPTION_AUTOCOMPLETE_WITH_CHOICES',
      'Options with choices cannot have autocomplete',
    ),
    path: ['autocomplete'],
  });

const optionList = <T extends z.ZodType<{ name: string; required?: boolean | undefined }>>(
  option: T,
) =>
  list(option, 0, 25).superRefine((options, context) => {
    const seen = new Set<string>();
    let optionalSeen = false;
    for (const [position, { name, required }] of options.entries()) {
      const fault = (code: string, message: string, ...path: string[]) =>
        context.addIssue({
          code: 'custom',
          path: [position, ...path],
          message,
          params: { discord: code },
        });
      if (seen.has(name)) {
        fault(
          'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
          'Option name already exists',
          'name',
        );
      }
      if (required && optionalSeen) {
        fault(
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        );
      }
      seen.add(name);
      optionalSeen ||= !required;
    }
  });

const subcommand = z.object({
  ...named,
  type: z.literal(Subcommand),
  required: z.undefined().optional(),
  options: optionList(valueOption).optional(),
});

const group = z.object({
  ...named,
  type: z.literal(SubcommandGroup),
  required: z.undefined().optional(),
  options: optionList(subcommand).optional(),
});

/** The options of a command: values, or subcommands and groups of them, but not both. */
export const commandOptions = optionList(
  z.discriminatedUnion('type', [valueOption, subcommand, group]),
).refine(
  (options) => {
    const nested = options.filter(({ type }) => type === Subcommand || type === SubcommandGroup);
    return nested.length === 0 || nested.length === options.length;
  },
  because(
    'APPLICATION_COMMAND_OPTIONS_TYPE_MIXED',
    'Sub-command and sub-command group option types are mutually exclusive to all other types',
  ),
);
