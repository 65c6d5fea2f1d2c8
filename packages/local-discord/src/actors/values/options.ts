import {
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
  type InteractionType,
} from 'discord-api-types/v10';
import type { Acting } from '../acts/dispatch.ts';
import { ImpossibleAction } from '../impossible.ts';
import { checkedValue, type OptionValue } from './option-values.ts';

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

/** What a person has entered for a command. */
export interface Entered {
  /** By the name of the option. */
  readonly values: Readonly<Record<string, OptionValue>>;
  /** For autocomplete: the option being typed. Nothing is required yet, and it may hold any text. */
  readonly typing?: string;
}

/**
 * Fills in the options of a command within the rules of Discord's client.
 *
 * @throws ImpossibleAction if the client would not send them.
 */
export function fillOptions(
  acting: Acting,
  defined: readonly APIApplicationCommandOption[],
  entered: Entered,
  { group, subcommand }: CommandPath,
): FilledOptions {
  const { Subcommand, SubcommandGroup } = ApplicationCommandOptionType;
  if (group !== undefined) {
    const inner = nestedOptions(defined, group, SubcommandGroup);
    const filled = fillOptions(acting, inner, entered, subcommand ? { subcommand } : {});
    return { ...filled, options: [wrapped(group, SubcommandGroup, filled)] };
  }
  if (subcommand !== undefined) {
    const filled = fillFlat(acting, nestedOptions(defined, subcommand, Subcommand), entered);
    return { ...filled, options: [wrapped(subcommand, Subcommand, filled)] };
  }
  return fillFlat(acting, defined, entered);
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
  acting: Acting,
  defined: readonly APIApplicationCommandOption[],
  { values, typing }: Entered,
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
      if (definition.required && typing === undefined) {
        throw new ImpossibleAction(`The option ${definition.name} is required.`);
      }
      continue;
    }
    const focused = typing === definition.name;
    const sent = focused ? value : checkedValue(acting, definition, value, resolved);
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
