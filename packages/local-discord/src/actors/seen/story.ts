import { InteractionResponseType } from 'discord-api-types/v10';
import type { InteractionRecord, RequestRefusal } from '../../state/interactions.ts';
import { type Message, textOf } from './message.ts';

/** The most of an answer's text that a story repeats, in UTF-16 code units. */
const REPEATED_TEXT = 300;

/**
 * Describes what has happened to an interaction, for the error when a wait times out.
 *
 * @param answer - The message that `@original` names, if it exists now.
 */
export function storyOf(record: InteractionRecord, answer: Message | undefined): string {
  const { originalId, answered, deleted, followUpIds, refusals, token } = record;
  return [
    beginning(record),
    ...(originalId && !answered ? ['The answer was never given its content.'] : []),
    ...(deleted || (originalId && !answer) ? ['The answer was deleted.'] : []),
    ...(answer && answered
      ? [`The answer now says: ${textOf(answer).slice(0, REPEATED_TEXT)}`]
      : []),
    ...(followUpIds.length > 0 ? [`Follow-ups: ${followUpIds.length}.`] : []),
    ...refusals.map((refusal) => refused(refusal, token)),
  ].join(' ');
}

function beginning({ acknowledgement }: InteractionRecord): string {
  if (!acknowledgement) return 'The bot has not answered at all.';
  const { type, afterMs, ephemeral } = acknowledgement;
  const answer = InteractionResponseType[type];
  return `The bot answered with ${answer} after ${afterMs} ms${ephemeral ? ', ephemeral' : ''}.`;
}

function refused(refusal: RequestRefusal, token: string): string {
  const { method, path, status, code, message, errors } = refusal;
  const details = errors ? ` ${JSON.stringify(errors)}` : '';
  return `Refused ${method} ${path.replace(token, '…')} with ${status} ${code} ${message}${details}.`;
}
