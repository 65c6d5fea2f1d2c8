import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { list, readForm, refuseIfAny, text } from './form.ts';
import { modalForm } from './modal-form.ts';
import { faultsOfWhole } from './whole-message.ts';

const choices = z.object({
  choices: list(
    z.object({
      name: text(1, 100),
      name_localizations: z.record(z.string(), z.string()).nullish(),
      value: z.union([text(0, 100), z.number()]),
    }),
    0,
    25,
  ).optional(),
});

/**
 * Reads the type of a bot's answer.
 *
 * @param allowed - The answers that this kind of interaction may get.
 * @throws Refusal 50035.
 */
export function readAnswerType(
  body: unknown,
  allowed: readonly InteractionResponseType[],
): InteractionResponseType {
  return readForm(z.object({ type: z.literal(allowed) }), body ?? {}).type;
}

/** @throws Refusal 50035. */
export function readChoices(data: unknown): readonly APIApplicationCommandOptionChoice[] {
  const form = readForm(choices, data ?? {});
  return (form.choices ?? []) as APIApplicationCommandOptionChoice[];
}

/** @throws Refusal 50035. */
export function readModal(data: unknown): APIModalInteractionResponseCallbackData {
  const form = readForm(modalForm, data ?? {});
  refuseIfAny(faultsOfWhole(form.components));
  return form as APIModalInteractionResponseCallbackData;
}

const {
  ChannelMessageWithSource,
  DeferredChannelMessageWithSource,
  DeferredMessageUpdate,
  UpdateMessage,
  ApplicationCommandAutocompleteResult,
  Modal,
} = InteractionResponseType;

/**
 * Which answers an interaction may get.
 *
 * @param onMessage - Whether it came from a message, which the answer may then change.
 */
export function allowedAnswers(
  type: InteractionType,
  onMessage: boolean,
): readonly InteractionResponseType[] {
  if (type === InteractionType.ApplicationCommandAutocomplete) {
    return [ApplicationCommandAutocompleteResult];
  }
  return [
    ChannelMessageWithSource,
    DeferredChannelMessageWithSource,
    ...(onMessage ? [DeferredMessageUpdate, UpdateMessage] : []),
    ...(type === InteractionType.ModalSubmit ? [] : [Modal]),
  ];
}
