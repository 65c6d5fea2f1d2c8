import type { APIMessage } from 'discord-api-types/v10';
import { changeMessage, sendFollowUp } from '../messages/interaction-messages.ts';
import { refuseIfArchived } from '../messages/threads.ts';
import { invalidWebhookToken, unknownMessage, unknownWebhook } from '../rest/refusal.ts';
import type { RestRequest } from '../rest/request.ts';
import { noContent, ok, type Route } from '../rest/routes.ts';
import { readMessageForm } from '../rules/message-form.ts';
import type { InteractionRecord } from '../state/interactions.ts';
import { isLoading } from '../state/messages.ts';
import type { State } from '../state/state.ts';

const MESSAGE = '/webhooks/:application/:token/messages/:message';

/** Requests about an interaction after its first answer. */
export function webhookRoutes(state: State): readonly Route[] {
  return [
    {
      method: 'POST',
      pattern: '/webhooks/:application/:token',
      open: true,
      answer: (request) => ok(followUp(state, request)),
    },
    {
      method: 'GET',
      pattern: MESSAGE,
      open: true,
      answer: (request) => ok(messageOf(state, interactionOf(state, request), request)),
    },
    {
      method: 'PATCH',
      pattern: MESSAGE,
      open: true,
      answer: (request) => {
        const record = interactionOf(state, request);
        const message = messageOf(state, record, request);
        refuseIfArchived(state, message.channel_id);
        const form = readMessageForm(request.body, message.flags ?? 0);
        return ok(changeMessage(state, record, message, { form, files: request.files }));
      },
    },
    {
      method: 'DELETE',
      pattern: MESSAGE,
      open: true,
      answer: (request) => {
        const record = interactionOf(state, request);
        const { id } = messageOf(state, record, request);
        state.messages.remove(id);
        if (id === record.originalId) state.interactions.update(record, { deleted: true });
        return noContent;
      },
    },
  ];
}

/**
 * While a deferred answer waits for its content, the first follow-up becomes that content. The deferral
 * has already decided who sees it.
 *
 * @see https://docs.discord.com/developers/interactions/receiving-and-responding#create-followup-message
 */
function followUp(state: State, request: RestRequest): APIMessage {
  const record = interactionOf(state, request);
  const original = state.messages.find(record.originalId ?? '')?.api;
  const sent = { form: readMessageForm(request.body, 0), files: request.files };
  return original && isLoading(original)
    ? changeMessage(state, record, original, sent)
    : sendFollowUp(state, record, sent);
}

function interactionOf(state: State, { parameters }: RestRequest): InteractionRecord {
  if (parameters.application !== state.world.bot.id) throw unknownWebhook();
  const record = state.interactions.find(parameters.token ?? '');
  if (!record) throw invalidWebhookToken();
  if (state.interactions.ageMs(record) > state.limits.tokenLifeMs) throw invalidWebhookToken();
  // The webhook of an interaction exists only after its first answer.
  if (!record.acknowledgement) throw unknownWebhook();
  return record;
}

function messageOf(
  state: State,
  record: InteractionRecord,
  { parameters }: RestRequest,
): APIMessage {
  const id = parameters.message === '@original' ? record.originalId : parameters.message;
  const own = id !== undefined && [record.originalId, ...record.followUpIds].includes(id);
  const message = own ? state.messages.find(id)?.api : undefined;
  if (!message) throw unknownMessage();
  return message;
}
