import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { fileTypes } from './choice-rules.ts';
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
const { String: Text, Integer, Number: Decimal, Channel, Attachment } = valueTypes;

/** The types that may have a field. */
const FIELDS = {
  choices: [Text, Integer, Decimal],
  autocomplete: [Text, Integer, Decimal],
  min_length: [Text],
  max_length: [Text],
  min_value: [Integer, Decimal],
  max_value: [Integer, Decimal],
  channel_types: [Channel],
  file_types: [Attachment],
} satisfies Record<string, readonly number[]>;

interface TypedOption {
  readonly type: number;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly choices?: readonly { readonly value: string | number }[] | undefined;
}

/** An option has only the fields of its type, with values that fit it and each other. */
function typeRules<Option extends TypedOption>(
  option: Option,
  context: z.core.$RefinementCtx<Option>,
): void {
  const fault = (field: string, message: string) =>
    context.addIssue({
      code: 'custom',
      path: [field],
      message,
      params: { discord: 'APPLICATION_COMMAND_OPTION_FIELD_INVALID' },
    });
  for (const [field, types] of Object.entries(FIELDS)) {
    const value: unknown = option[field as keyof TypedOption];
    const isUsed =
      value !== undefined && value !== false && !(Array.isArray(value) && !value.length);
    if (isUsed && !types.some((type) => type === option.type)) {
      fault(field, `An option of this type has no ${field}.`);
    }
  }
  if ((option.min_length ?? 0) > (option.max_length ?? 6000)) {
    fault('min_length', 'min_length is larger than max_length.');
  }
  const { min_value: least = -Infinity, max_value: most = Infinity } = option;
  if (least > most) fault('min_value', 'min_value is larger than max_value.');
  const wanted = option.type === Text ? 'string' : 'number';
  if (option.choices?.some(({ value }) => typeof value !== wanted)) {
    fault('choices', `The choices of this option are ${wanted}s.`);
  }
}

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
    file_types: fileTypes.optional(),
  })
  .superRefine(typeRules)
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
