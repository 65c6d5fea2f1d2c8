import {
  type APIApplicationCommandAttachmentOption,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandIntegerOption,
  type APIApplicationCommandNumberOption,
  type APIApplicationCommandStringOption,
  type APIInteractionDataResolved,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import type { Upload } from '../../state/attachments.ts';
import type { State } from '../../state/state.ts';
import type { Acting } from '../acts/dispatch.ts';
import { ImpossibleAction } from '../impossible.ts';
import { refuseFileType } from './file-types.ts';
import { resolveChannel, resolveRole, resolveUser } from './resolved.ts';

/** What a person enters for an option; people, channels and roles by their id. */
export type OptionValue = string | number | boolean | Upload;

/** Most UTF-16 code units of a text option whose definition sets no limit. */
const MAX_TEXT = 6000;

/**
 * Checks a value, and returns it as the client sends it.
 *
 * @param resolved - Gets the person, channel, role or file that the value stands for.
 * @throws ImpossibleAction if the client would not accept it.
 */
export function checkedValue(
  acting: Acting,
  definition: APIApplicationCommandBasicOption,
  value: OptionValue,
  resolved: APIInteractionDataResolved,
): string | number | boolean {
  const { state } = acting;
  const { name } = definition;
  refuseUnoffered(definition, value);
  switch (definition.type) {
    case ApplicationCommandOptionType.String:
      return checkedText(definition, expectType(value, 'string', name));
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number:
      return checkedNumber(definition, expectType(value, 'number', name));
    case ApplicationCommandOptionType.Boolean:
      return expectType(value, 'boolean', name);
    case ApplicationCommandOptionType.Attachment:
      return uploadFor(state, definition, value, resolved);
    case ApplicationCommandOptionType.User:
      return resolveUser(state, expectType(value, 'string', name), resolved);
    case ApplicationCommandOptionType.Channel:
      return resolveChannel(
        acting,
        expectType(value, 'string', name),
        resolved,
        definition.channel_types,
      );
    case ApplicationCommandOptionType.Role:
      return resolveRole(state, expectType(value, 'string', name), resolved);
    case ApplicationCommandOptionType.Mentionable: {
      const id = expectType(value, 'string', name);
      return state.world.member(id)
        ? resolveUser(state, id, resolved)
        : resolveRole(state, id, resolved);
    }
  }
}

function refuseUnoffered(definition: APIApplicationCommandBasicOption, value: OptionValue): void {
  if (!('choices' in definition) || !definition.choices?.length) return;
  const offered = definition.choices.map((choice): unknown => choice.value);
  if (offered.includes(value)) return;
  throw new ImpossibleAction(`The option ${definition.name} offers only ${offered.join(', ')}.`);
}

function checkedText(definition: APIApplicationCommandStringOption, text: string): string {
  const { name, min_length: least = 0, max_length: most = MAX_TEXT } = definition;
  between(text.length, least, most, `${name} in characters`);
  return text;
}

function checkedNumber(
  definition: APIApplicationCommandIntegerOption | APIApplicationCommandNumberOption,
  number: number,
): number {
  const { name, min_value: least = -(2 ** 53), max_value: most = 2 ** 53 } = definition;
  between(number, least, most, name);
  if (definition.type === ApplicationCommandOptionType.Integer && !Number.isInteger(number)) {
    throw new ImpossibleAction(`The option ${name} takes whole numbers, not ${number}.`);
  }
  return number;
}

function uploadFor(
  state: State,
  { name, file_types: types }: APIApplicationCommandAttachmentOption,
  value: OptionValue,
  resolved: APIInteractionDataResolved,
): string {
  if (typeof value !== 'object') throw new ImpossibleAction(`The option ${name} takes a file.`);
  if (value.bytes.length > state.limits.attachmentBytes) {
    throw new ImpossibleAction(`The file for ${name} is too large to be uploaded.`);
  }
  refuseFileType(types, value.name);
  const attachment = state.attachments.add(value);
  resolved.attachments = {
    ...resolved.attachments,
    [attachment.id]: { ...attachment, ephemeral: true },
  };
  return attachment.id;
}

interface TypesByName {
  readonly string: string;
  readonly number: number;
  readonly boolean: boolean;
}

function expectType<Name extends keyof TypesByName>(
  value: OptionValue,
  type: Name,
  option: string,
): TypesByName[Name] {
  if (typeof value === type) return value as TypesByName[Name];
  throw new ImpossibleAction(`The option ${option} takes a ${type}, not a ${typeof value}.`);
}

function between(value: number, least: number, most: number, what: string): void {
  if (value < least || value > most) {
    throw new ImpossibleAction(`The option ${what} takes ${least} to ${most}, not ${value}.`);
  }
}
