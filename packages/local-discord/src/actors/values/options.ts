import {
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';
import { ImpossibleAction } from '../impossible.ts';
import { checkedValue, type OptionValue } from './option-values.ts';
import type { Filling } from './resolved.ts';

type DataOption = APIApplicationCommandInteractionDataOption<InteractionType.ApplicationCommand>;

/** Which part of a command is used. */
export interface CommandPath {
  readonly group?: string;
  readonly subcommand?: string;
}

/** Options as the client sends them, with the things their ids stand for. */
export interface FilledOptions {
  readonly options: DataOption[];
  readonly resolved: APIInteractionDataResolved;
}

/** For autocomplete: the option being typed. Nothing is required yet, and it may hold any text. */
export interface Typing {
  readonly option: string;
}

/**
 * Fills in the options of a command within the rules of Discord's client.
 *
 * @throws ImpossibleAction if the client would not send them.
 */
export function fillOptions(
  filling: Filling,
  defined: readonly APIApplicationCommandOption[],
  values: Readonly<Record<string, OptionValue>>,
  path: CommandPath,
  typing?: Typing,
): FilledOptions {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  const { group, subcommand } = path;
  if (group !== undefined) {
    const inner = nestedOptions(defined, group, SubcommandGroup);
    const filled = fillOptions(filling, inner, values, subcommand ? { subcommand } : {}, typing);
    return { ...filled, options: [wrapped(group, SubcommandGroup, filled)] };
  }
  if (subcommand !== undefined) {
    const filled = fillFlat(
      filling,
      nestedOptions(defined, subcommand, Subcommand),
      values,
      typing,
    );
    return { ...filled, options: [wrapped(subcommand, Subcommand, filled)] };
  }
  return fillFlat(filling, defined, values, typing);
}

type Nesting =
  | ApplicationCommandOptionType.Subcommand
  | ApplicationCommandOptionType.SubcommandGroup;

function wrapped(name: string, type: Nesting, { options }: FilledOptions) {
  return { name, type, options } as DataOption;
}

function nestedOptions(
  defined: readonly APIApplicationCommandOption[],
  name: string,
  type: Nesting,
): readonly APIApplicationCommandOption[] {
  const found = defined.find((option) => option.name === name && option.type === type);
  if (!found) {
    throw new ImpossibleAction(`There is no ${name} here; there is ${namesOf(defined)}.`);
  }
  return 'options' in found ? (found.options ?? []) : [];
}

function fillFlat(
  filling: Filling,
  defined: readonly APIApplicationCommandOption[],
  values: Readonly<Record<string, OptionValue>>,
  typing: Typing | undefined,
): FilledOptions {
  const unknown = Object.keys(values).find(
    (name) => !defined.some((option) => option.name === name),
  );
  if (unknown !== undefined) {
    throw new ImpossibleAction(`There is no option ${unknown}; there is ${namesOf(defined)}.`);
  }
  const resolved: APIInteractionDataResolved = {};
  const options: DataOption[] = [];
  for (const definition of defined) {
    const value = values[definition.name];
    if (
      definition.type === ApplicationCommandOptionType.Subcommand ||
      definition.type === ApplicationCommandOptionType.SubcommandGroup
    ) {
      throw new ImpossibleAction(`A subcommand must be chosen: ${namesOf(defined)}.`);
    }
    if (value === undefined) {
      if (definition.required && !typing) {
        throw new ImpossibleAction(`The option ${definition.name} is required.`);
      }
      continue;
    }
    const focused = typing?.option === definition.name;
    const sent = focused ? value : checkedValue(filling, definition, value, resolved);
    options.push({
      name: definition.name,
      type: definition.type,
      value: sent,
      ...(focused ? { focused: true } : {}),
    } as DataOption);
  }
  return { options, resolved };
}

function namesOf(defined: readonly APIApplicationCommandOption[]): string {
  return defined.map(({ name }) => name).join(', ') || 'nothing';
}
