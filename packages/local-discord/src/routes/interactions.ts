import {
  type APIMessage,
  InteractionResponseType,
  type InteractionType,
  MessageFlags,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { changeMessage, sendLoading, sendReply } from '../messages/interaction-messages.ts';
import {
  alreadyAcknowledged,
  Refusal,
  unknownInteraction,
  unknownMessage,
} from '../rest/refusal.ts';
import type { RestRequest } from '../rest/request.ts';
import { noContent, ok, type Route } from '../rest/routes.ts';
import { allowedAnswers, readAnswerType, readChoices, readModal } from '../rules/answer-form.ts';
import { readForm } from '../rules/form.ts';
import { readMessageForm } from '../rules/message-form.ts';
import type { InteractionRecord } from '../state/interactions.ts';
import { hasFlag, isLoading } from '../state/messages.ts';
import type { State } from '../state/state.ts';

/** Carries out an answer; returns the message that it sent or changed, if any. */
type Answer = (
  state: State,
  record: InteractionRecord,
  data: unknown,
  request: RestRequest,
) => APIMessage | undefined;

/** The first answer to an interaction. */
export function interactionRoutes(state: State): readonly Route[] {
  return [
    {
      method: 'POST',
      pattern: '/interactions/:id/:token/callback',
      open: true,
      answer: (request) => acknowledge(state, request),
    },
  ];
}

function acknowledge(state: State, request: RestRequest) {
  const record = state.interactions.find(request.parameters.token ?? '');
  if (record?.id !== request.parameters.id || !record) throw unknownInteraction();
  if (record.acknowledgement) throw alreadyAcknowledged();
  const afterMs = state.interactions.ageMs(record);
  if (afterMs > state.limits.acknowledgeWithinMs) throw unknownInteraction();
  const { origin } = record;
  const type = readAnswerType(
    request.body,
    allowedAnswers(origin.type, origin.sourceMessageId !== undefined),
  );
  const data = readForm(z.object({ data: z.unknown().optional() }), request.body).data;
  const message = underData(() => ANSWERS[type]?.(state, record, data, request));
  const ephemeral = hasFlag(message?.flags, MessageFlags.Ephemeral);
  state.interactions.update(record, { acknowledgement: { afterMs, type, ephemeral } });
  if (request.query.get('with_response') !== 'true') return noContent;
  return ok(callbackResponse(record, type, message));
}

const ANSWERS: Partial<Record<InteractionResponseType, Answer>> = {
  [InteractionResponseType.ChannelMessageWithSource]: (state, record, data, { files }) =>
    sendReply(state, record, { form: readMessageForm(data, 0), files }),

  [InteractionResponseType.DeferredChannelMessageWithSource]: (state, record, data) => {
    const { flags } = readForm(z.object({ flags: z.int().optional() }), data ?? {});
    return sendLoading(state, record, hasFlag(flags, MessageFlags.Ephemeral));
  },

  [InteractionResponseType.DeferredMessageUpdate]: (state, record) => {
    const message = sourceMessage(state, record);
    state.interactions.update(record, { originalId: message.id });
    return message;
  },

  [InteractionResponseType.UpdateMessage]: (state, record, data, { files }) => {
    const message = sourceMessage(state, record);
    const form = readMessageForm(data, message.flags ?? 0);
    const changed = changeMessage(state, record, message, { form, files });
    state.interactions.update(record, { originalId: message.id, answered: true });
    return changed;
  },

  [InteractionResponseType.ApplicationCommandAutocompleteResult]: (state, record, data) => {
    state.interactions.update(record, { choices: readChoices(data) });
    return undefined;
  },

  [InteractionResponseType.Modal]: (state, record, data) => {
    state.interactions.update(record, { modal: readModal(data) });
    return undefined;
  },
};

/** Puts the faults of an answer's content under `data`, where that content is in the body. */
function underData<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Refusal) || !error.errors) throw error;
    throw new Refusal(error.status, error.code, error.message, { errors: { data: error.errors } });
  }
}

function sourceMessage(state: State, { origin }: InteractionRecord): APIMessage {
  const message = state.messages.find(origin.sourceMessageId ?? '')?.api;
  if (!message) throw unknownMessage();
  return message;
}

function callbackResponse(
  record: InteractionRecord,
  type: InteractionResponseType,
  message: APIMessage | undefined,
) {
  const own =
    record.originalId !== undefined && record.originalId !== record.origin.sourceMessageId;
  return {
    interaction: {
      id: record.id,
      type: record.origin.type satisfies InteractionType,
      ...(own && message
        ? {
            response_message_id: message.id,
            response_message_loading: isLoading(message),
            response_message_ephemeral: hasFlag(message.flags, MessageFlags.Ephemeral),
          }
        : {}),
    },
    ...(message ? { resource: { type, message } } : {}),
  };
}
