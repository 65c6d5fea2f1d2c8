import { type APIAttachment, type APIEmbed, EmbedType } from 'discord-api-types/v10';
import type { MessageForm } from '../rules/message-form.ts';
import { settleMedia } from './settle-components.ts';

/**
 * Converts embeds to the form that Discord stores: each gets the type of a bot's embed, and each
 * `attachment://` address becomes the address of the file.
 *
 * @throws Refusal 50035 if a named file is missing.
 */
export function settleEmbeds(
  forms: NonNullable<MessageForm['embeds']>,
  files: readonly APIAttachment[],
): APIEmbed[] {
  return forms.map((form, position) => {
    const settle = (key: 'image' | 'thumbnail') =>
      form[key] ? { [key]: settleMedia(form[key], files, ['embeds', position, key]) } : {};
    // The form is validated, so its fields are those of an embed.
    return {
      ...form,
      type: EmbedType.Rich,
      ...settle('image'),
      ...settle('thumbnail'),
    } as APIEmbed;
  });
}
