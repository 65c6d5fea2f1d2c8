import type { APIAttachment } from 'discord-api-types/v10';
import { invalidForm, tooLarge } from '../rest/refusal.ts';
import { refuseIfAny } from '../rules/form.ts';
import type { State } from '../state/state.ts';
import type { SentMessage } from './sent-message.ts';

/** How many files a message may have. */
const MAX_FILES = 10;

const TOO_MANY = {
  path: ['attachments'],
  code: 'BASE_TYPE_MAX_LENGTH',
  message: `Must be ${MAX_FILES} or fewer in length.`,
};

/**
 * The files of a message after a request: those it had and still lists, then those sent along.
 *
 * @param known - The files it had. A request that lists no files at all leaves them alone.
 * @throws Refusal 40005 for too large a file, 50035 for too many.
 */
export function attachFiles(
  state: State,
  { form, files }: SentMessage,
  known: readonly APIAttachment[],
): APIAttachment[] {
  if (files.some(({ bytes }) => bytes.length > state.limits.attachmentBytes)) throw tooLarge();
  const listed = form.attachments;
  const kept = listed ? known.filter(({ id }) => listed.some((entry) => entry.id === id)) : known;
  if (kept.length + files.length > MAX_FILES) throw invalidForm([TOO_MANY]);
  const there = new Set([...known.map(({ id }) => id), ...files.map(({ slot }) => String(slot))]);
  refuseIfAny(
    (listed ?? []).flatMap(({ id }, position) => (there.has(id) ? [] : [notFoundAt(position)])),
  );
  const added = files.map((file) => {
    const entry = listed?.find(({ id }) => id === String(file.slot));
    return state.attachments.add({
      name: entry?.filename ?? file.name,
      bytes: file.bytes,
      contentType: file.contentType,
      ...(entry?.description ? { description: entry.description } : {}),
    });
  });
  return [...kept, ...added];
}

/** The fault of an entry in the list of attachments. */
function notFoundAt(position: number) {
  return {
    path: ['attachments', position, 'id'],
    code: 'ATTACHMENT_NOT_FOUND',
    message: 'No file was sent or attached for this entry.',
  };
}
