import type { SentFile } from '../rest/request.ts';
import type { MessageForm } from '../rules/message-form.ts';

/** What a request sends of a message. */
export interface SentMessage {
  readonly form: MessageForm;
  readonly files: readonly SentFile[];
}
