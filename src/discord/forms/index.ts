import type { Form } from '../command.ts';

/** Every kind of form. */
export const forms: readonly Form[] = [];
