import { z } from 'zod';
import type { FieldFault } from '../rest/refusal.ts';
import { list, text } from './form.ts';

const image = z.object({ url: text(1, 2048) });

const embed = z.object({
  title: text(0, 256).nullish(),
  description: text(0, 4096).nullish(),
  url: text(0, 2048).nullish(),
  timestamp: z.string().nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  footer: z.object({ text: text(1, 2048), icon_url: z.string().nullish() }).nullish(),
  author: z
    .object({ name: text(1, 256), url: z.string().nullish(), icon_url: z.string().nullish() })
    .nullish(),
  image: image.nullish(),
  thumbnail: image.nullish(),
  fields: list(
    z.object({ name: text(1, 256), value: text(1, 1024), inline: z.boolean().optional() }),
    0,
    25,
  ).nullish(),
});

/** The embeds of a message. {@link faultsOfEmbeds} checks their total size. */
export const embeds = list(embed, 0, 10);

type EmbedForm = z.infer<typeof embed>;

/** @see https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
const MAX_SIZE = 6000;

/** Checks the total size of a message's embeds, in UTF-16 code units. */
export function faultsOfEmbeds(forms: readonly EmbedForm[]): FieldFault[] {
  const size = forms.flatMap(textsOf).reduce((sum, part) => sum + (part?.length ?? 0), 0);
  if (size <= MAX_SIZE) return [];
  return [
    {
      path: ['embeds'],
      code: 'MAX_EMBED_SIZE_EXCEEDED',
      message: `Embed size exceeds maximum size of ${MAX_SIZE}`,
    },
  ];
}

function textsOf(form: EmbedForm) {
  return [
    form.title,
    form.description,
    form.footer?.text,
    form.author?.name,
    ...(form.fields ?? []).flatMap(({ name, value }) => [name, value]),
  ];
}
