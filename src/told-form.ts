import { z } from 'zod';
import type { Sentence, Told, ToldValue } from './user-error.ts';

const valueForm: z.ZodType<ToldValue> = z.union([
  z.string(),
  z.number(),
  z.object({ date: z.string() }),
  z.object({ anyOf: z.array(z.string()) }),
  z.object({ allOf: z.array(z.string()) }),
  z.object({ quoted: z.array(z.string()) }),
  z.object({ listed: z.array(z.lazy(() => sentenceForm)) }),
  z.lazy(() => sentenceForm),
]);

const sentenceForm: z.ZodType<Sentence> = z.object({
  message: z.string(),
  get told() {
    return toldForm.nullable();
  },
});

/** What a stored sentence says. */
export const toldForm: z.ZodType<Told> = z.object({
  key: z.string(),
  values: z.record(z.string(), valueForm),
  option: z.string().nullable(),
});
