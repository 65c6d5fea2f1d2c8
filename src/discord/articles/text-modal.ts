import type { ModalSubmitInteraction } from 'discord.js';
import { MAX_ARTICLE_BYTES } from '../../corpus/format/format.ts';
import { decodeUtf8 } from '../../corpus/format/utf8.ts';
import { UserError } from '../../user-error.ts';
import { LIMITS } from '../message/limits.ts';
import { fileField, type Modal, modal, paragraphField } from '../message/modal.ts';
import type { Attachments } from './attachments.ts';

/**
 * A form with a report's text filled in. If the text is too long for a form, it asks for a file instead.
 */
export function textModal(title: string, customId: string, body: string): Modal {
  const field =
    body.length <= LIMITS.input
      ? paragraphField({ name: 'text', label: 'Text', value: body, required: true })
      : fileField({
          name: 'file',
          label: 'The corrected text, as a .txt file',
          hint: 'It is too long for a form. “See whole text” gives it as a file to correct.',
          types: ['.txt', '.text', '.md', '.markdown'],
          required: true,
        });
  return modal(title, customId, [field]);
}

/**
 * Reads the text from a form of {@link textModal}.
 *
 * @throws UserError if the file is missing or cannot be read as UTF-8 text.
 */
export async function readText(
  { fields }: ModalSubmitInteraction,
  attachments: Attachments,
): Promise<string> {
  if (fields.fields.has('text')) return withPlainLineEnds(fields.getTextInputValue('text'));
  const file = fields.getUploadedFiles('file', true).first();
  if (!file) throw new UserError('There was no file in the form. Attach the corrected text.');
  const text = decodeUtf8(await attachments.read(file, MAX_ARTICLE_BYTES));
  if (text === null || text.includes('\0')) {
    throw new UserError('That file is not plain text. Save it as .txt in UTF-8.');
  }
  return withPlainLineEnds(text.replace(/^\ufeff/, ''));
}

function withPlainLineEnds(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n');
}
