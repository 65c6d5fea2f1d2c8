import { type FaultKey, faultSentence } from '../../text/faults/user-fault.ts';
import { UserError } from '../../user-error.ts';
import type { Field } from './fields.ts';

/** A part of an article that can have a fault. */
export type Part = Field | 'id' | 'body';

/** Why an article cannot be kept: the part, and a sentence for people who write files. */
export interface PartFault {
  readonly part: Part;
  readonly message: string;
}

const BEGINNINGS = {
  'fault.draft-unfit': 'The draft cannot be published yet',
  'fault.article-unfit': 'The article cannot be saved',
} as const satisfies Partial<Readonly<Record<FaultKey, string>>>;

/**
 * Makes the error for an article that cannot be kept. Its message says what to write in the file; people who have no
 * file read which parts to check.
 */
export function unfitFault(key: keyof typeof BEGINNINGS, faults: readonly PartFault[]): UserError {
  const parts = [...new Set(faults.map(({ part }) => part))];
  const listed = parts.map((part) => ({
    message: part,
    told: { key: `field.${part === 'published' ? 'date' : part}`, values: {}, option: null },
  }));
  const { told } = faultSentence(key, { parts: { listed } });
  const details = faults.map(({ message }) => message).join('; ');
  return new UserError(`${BEGINNINGS[key]}: ${details}.`, { told });
}
