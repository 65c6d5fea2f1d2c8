import type { ModalSubmitInteraction } from 'discord.js';
import { MAX_ARTICLE_BYTES } from '../../corpus/format/format.ts';
import { decodeUtf8 } from '../../corpus/format/utf8.ts';
import { refuse } from '../languages/refuse.ts';
import type { Texts } from '../languages/texts.ts';
import { LIMITS } from '../message/limits.ts';
import { fileField, type Modal, modal, paragraphField } from '../message/modal.ts';
import type { Attachments } from './attachments.ts';

/**
 * A form with a report's text filled in. If the text is too long for a form, it asks for a file instead.
 */
export function textModal(title: string, customId: string, body: string, texts: Texts): Modal {
  const field =
    body.length <= LIMITS.input
      ? paragraphField({
          name: 'text',
          label: texts.say('form-label.text'),
          value: body,
          required: true,
        })
      : fileField({
          name: 'file',
          label: texts.say('form-label.text-file'),
          hint: texts.say('form-hint.text-file'),
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
  if (!file) throw refuse('attached.none');
  const text = decodeUtf8(await attachments.read(file, MAX_ARTICLE_BYTES));
  if (text === null || text.includes('\0')) {
    throw refuse('attached.not-text');
  }
  return withPlainLineEnds(text.replace(/^\ufeff/, ''));
}

function withPlainLineEnds(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n');
}
