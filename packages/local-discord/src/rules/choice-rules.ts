import { z } from 'zod';

/** A part of a form in which people choose: a menu, a group of ticks, or files. */
interface Choosing {
  readonly min_values?: number | undefined;
  readonly max_values?: number | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly options?: readonly { readonly default?: boolean | undefined }[] | undefined;
  readonly default_values?: readonly unknown[] | undefined;
}

type Context<Form> = z.core.$RefinementCtx<Form>;

/** How many may be chosen must fit the options, and the choices that it opens with. */
export function choiceRules<Form extends Choosing>(form: Form, context: Context<Form>): void {
  const { options, default_values: defaults } = form;
  const least = form.min_values ?? 1;
  const most = form.max_values ?? Math.max(1, least);
  if (least > most) {
    fault(context, 'min_values', 'BASE_TYPE_MAX_VALUE', 'min_values is larger than max_values.');
  }
  if (options?.length && Math.max(least, form.max_values ?? 0) > options.length) {
    const words = `Must be ${options.length} or fewer: there are no more options.`;
    fault(context, 'max_values', 'BASE_TYPE_MAX_VALUE', words);
  }
  const chosen = defaults?.length ?? options?.filter((option) => option.default).length ?? 0;
  if (chosen > most || (defaults && chosen > 0 && chosen < least)) {
    const path = defaults ? 'default_values' : 'options';
    const words = `The number of default values must be between ${least} and ${most}.`;
    fault(context, path, 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', words);
  }
}

/** In a modal, nothing can be disabled, and what is required needs a choice. */
export function modalRules<Form extends Choosing>(form: Form, context: Context<Form>): void {
  if (form.disabled) {
    fault(
      context,
      'disabled',
      'COMPONENT_DISABLED_IN_MODAL',
      'Nothing in a modal can be disabled.',
    );
  }
  if (form.required !== false && form.min_values === 0) {
    const words = 'Must be 1 or more, because the field is required.';
    fault(context, 'min_values', 'BASE_TYPE_MIN_VALUE', words);
  }
}

function fault<Form>(context: Context<Form>, field: string, code: string, message: string): void {
  context.addIssue({ code: 'custom', path: [field], message, params: { discord: code } });
}

/** Which files may be chosen: groups of them, or extensions. */
export const fileTypes = z
  .array(z.union([z.enum(['image', 'video', 'audio']), z.string().regex(/^\.[A-Za-z0-9]+$/)]))
  .max(10);
