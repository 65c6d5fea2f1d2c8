import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { FieldFault } from '../rest/refusal.ts';
import { layoutComponents, plainComponents } from './component-forms.ts';
import { embeds, faultsOfEmbeds } from './embed-form.ts';
import { readForm, refuseIfAny, text } from './form.ts';
import { faultsOfWhole, refuseOverweight } from './whole-message.ts';

const fields = {
  content: text(0, 2000).nullish(),
  embeds: embeds.nullish(),
  flags: z.int().min(0).nullish(),
  tts: z.boolean().nullish(),
  nonce: z.union([text(0, 25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  allowed_mentions: z
    .object({
      parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
      users: z.array(z.string()).max(100).optional(),
      roles: z.array(z.string()).max(100).optional(),
      replied_user: z.boolean().optional(),
    })
    .nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([z.string(), z.int()]).transform(String),
        filename: z.string().optional(),
        description: text(0, 1024).nullish(),
      }),
    )
    .max(10)
    .nullish(),
  message_reference: z
    .object({ message_id: z.string(), fail_if_not_exists: z.boolean().optional() })
    .nullish(),
};

const plainForm = z.object({ ...fields, components: plainComponents.nullish() });
const layoutForm = z.object({ ...fields, components: layoutComponents.nullish() });

/** A message as a bot describes it, new or changed; undefined fields stay as they were. */
export type MessageForm = z.infer<typeof layoutForm>;

/** Whether flags ask for Components V2. */
export const isLayout = (flags: number | null | undefined): boolean =>
  ((flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;

/**
 * Reads a message from a request.
 *
 * @param known - Flags of the message to change; 0 for a new one. Components V2 cannot be turned off
 *   again.
 * @throws Refusal 50035.
 */
export function readMessageForm(body: unknown, known: number): MessageForm {
  const { flags } = readForm(z.object({ flags: fields.flags }), body ?? {});
  const layout = isLayout((flags ?? 0) | known);
  const form: MessageForm = readForm(layout ? layoutForm : plainForm, body ?? {});
  const components = form.components ?? [];
  const faults = [
    ...(layout ? legacyFaults(form) : []),
    ...faultsOfEmbeds(form.embeds ?? []),
    ...faultsOfWhole(components),
  ];
  refuseIfAny(faults);
  if (layout) refuseOverweight(components);
  return form;
}

/** Components V2 replaces content and embeds; a message cannot have both. */
export function legacyFaults(form: Pick<MessageForm, 'content' | 'embeds'>): FieldFault[] {
  const used = [...(form.content ? ['content'] : []), ...(form.embeds?.length ? ['embeds'] : [])];
  return used.map((field) => ({
    path: [field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}
