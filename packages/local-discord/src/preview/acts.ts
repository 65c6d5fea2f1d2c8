import { Locale } from 'discord-api-types/v10';
import { z } from 'zod';

const channelId = z.string();
const messageId = z.string();
const path = {
  channelId,
  name: z.string(),
  group: z.string().nullable(),
  subcommand: z.string().nullable(),
};

/** The value of an option; a file is the number of its part in the request. */
const optionValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.object({ file: z.int().min(0) }),
]);
const optionValues = z.record(z.string(), optionValue);

const modalValue = z.union([
  z.string(),
  z.boolean(),
  z.array(z.string()),
  z.object({ files: z.array(z.int().min(0)) }),
]);

/** A player's action, as the page sends it. */
export const act = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('say'),
    channelId,
    text: z.string(),
    replyTo: messageId.nullable(),
    files: z.array(z.int().min(0)),
  }),
  z.object({ kind: z.literal('command'), ...path, options: optionValues }),
  z.object({
    kind: z.literal('complete'),
    ...path,
    option: z.string(),
    typed: z.string(),
    options: optionValues,
  }),
  z.object({ kind: z.literal('menu'), name: z.string(), messageId }),
  z.object({ kind: z.literal('click'), messageId, customId: z.string() }),
  z.object({
    kind: z.literal('select'),
    messageId,
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.object({
    kind: z.literal('submit'),
    modalId: z.string(),
    values: z.record(z.string(), modalValue),
  }),
  z.object({ kind: z.literal('dismiss'), messageId }),
]);

export type Act = z.infer<typeof act>;
type OptionValue = z.infer<typeof optionValue>;
type ModalValue = z.infer<typeof modalValue>;

/** The person that the page plays, and the language of their Discord. */
export const reader = z.object({
  as: z.enum(['member', 'moderator']),
  /** A page can remember a language that Discord no longer has. */
  locale: z.enum(Locale).catch(Locale.EnglishUS),
});

/** The body of a request: who does what. */
export const actRequest = reader.extend({ act });

export type { ModalValue, OptionValue };
