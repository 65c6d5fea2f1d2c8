import { z } from 'zod';
import { type FieldFault, invalidForm } from '../rest/refusal.ts';

type Path = readonly (string | number)[];

/**
 * Validates a form from a request.
 *
 * @param at - Path of the form in the body.
 * @returns The form without unknown fields.
 * @throws Refusal 50035 that names every fault.
 */
export function readForm<T>(schema: z.ZodType<T>, value: unknown, at: Path = []): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw invalidForm(
    result.error.issues.map((issue) => ({
      path: [...at, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))],
      ...wordsFor(issue),
    })),
  );
}

/** @throws Refusal 50035 if there is any fault. */
export function refuseIfAny(faults: readonly FieldFault[]): void {
  if (faults.length > 0) throw invalidForm(faults);
}

/** A fault with Discord's code, where a length or a type is not enough to explain it. */
export function because(code: string, message: string) {
  return { error: message, params: { discord: code } };
}

/**
 * A text of so many UTF-16 code units. Discord counts characters, which are never more, so a text that
 * passes here passes there. Discord trims, so a blank text counts as empty.
 */
export function text(min: number, max: number) {
  return z
    .string()
    .refine(
      (value) => value.length <= max && (min === 0 || value.trim().length >= min),
      lengthFault(min, max),
    );
}

/** A list of so many items. */
export function list<T extends z.ZodType>(item: T, min: number, max: number) {
  return z
    .array(item)
    .refine((items) => items.length >= min && items.length <= max, lengthFault(min, max));
}

function lengthFault(min: number, max: number) {
  return min > 0
    ? because('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
    : because('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
}

function wordsFor(issue: z.core.$ZodIssue): Omit<FieldFault, 'path'> {
  if (issue.input === undefined && issue.code !== 'custom') {
    return { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  }
  switch (issue.code) {
    case 'custom':
      return { code: String(issue.params?.discord ?? 'BASE_TYPE_INVALID'), message: issue.message };
    case 'too_big':
      return {
        code: 'BASE_TYPE_MAX_LENGTH',
        message: `Must be ${issue.maximum} or fewer in length.`,
      };
    case 'too_small':
      return {
        code: 'BASE_TYPE_MIN_LENGTH',
        message: `Must be ${issue.minimum} or more in length.`,
      };
    case 'invalid_value':
      return {
        code: 'BASE_TYPE_CHOICES',
        message: `Value must be one of (${issue.values.map(String).join(', ')}).`,
      };
    case 'invalid_union':
      return { code: 'UNION_TYPE_CHOICES', message: 'Value of field "type" is not allowed here.' };
    case 'invalid_format':
      return {
        code: 'STRING_TYPE_REGEX',
        message: 'String value did not match validation regex.',
      };
    default:
      return { code: 'BASE_TYPE_BAD_TYPE', message: issue.message };
  }
}
