import { type APIAttachment, type APIEmbed, EmbedType } from 'discord-api-types/v10';
import type { MessageForm } from '../rules/message-form.ts';
import { settleMedia } from './settle-components.ts';

/**
 * Makes embeds what Discord keeps of them: each is marked as a bot's own, and each `attachment://`
 * address becomes that of the file itself.
 *
 * @throws Refusal 50035 when a named file is not there.
 */
export function settleEmbeds(
  forms: NonNullable<MessageForm['embeds']>,
  files: readonly APIAttachment[],
): APIEmbed[] {
  return forms.map((form, position) => {
    const settle = (key: 'image' | 'thumbnail') =>
      form[key] ? { [key]: settleMedia(form[key], files, ['embeds', position, key]) } : {};
    // The form has been read: what is there is what an embed has.
    return {
      ...form,
      type: EmbedType.Rich,
      ...settle('image'),
      ...settle('thumbnail'),
    } as APIEmbed;
  });
}
