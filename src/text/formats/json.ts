import type { z } from 'zod';

/** Parses JSON. Returns `undefined` for any other text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * Reads JSON of a given form.
 *
 * @returns `null` for any other text.
 */
export function readJson<Value>(text: string, form: z.ZodType<Value>): Value | null {
  return form.safeParse(parseJson(text)).data ?? null;
}
