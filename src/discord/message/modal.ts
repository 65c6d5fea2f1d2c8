import {
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import { LIMITS } from './limits.ts';

/** A form to fill in, as plain data; Discord calls it a modal. */
export type Modal = APIModalInteractionResponseCallbackData;

/** One field of a modal. */
export type ModalField = APIModalInteractionResponseCallbackComponent;

/**
 * Makes a form.
 *
 * @param title - The line above its fields.
 * @param customId - Sent back with the form.
 * @param fields - One to five.
 */
export function modal(title: string, customId: string, fields: readonly ModalField[]): Modal {
  return { title, custom_id: customId, components: [...fields] };
}

export interface TextFieldOptions {
  /** Identifies the field when the form is read. */
  readonly name: string;
  readonly label: string;
  /** What to write, in a few words. */
  readonly hint?: string;
  /** The text already in it. */
  readonly value?: string | null;
  readonly required?: boolean;
  /** Maximum length. A `value` may be longer, so that it can be shortened in the form. */
  readonly longest?: number;
}

/** A field of one line. */
export function lineField(options: TextFieldOptions): ModalField {
  return textField(TextInputStyle.Short, options);
}

/** A field of many lines. */
export function paragraphField(options: TextFieldOptions): ModalField {
  return textField(TextInputStyle.Paragraph, options);
}

export interface FileFieldOptions
  extends Pick<TextFieldOptions, 'name' | 'label' | 'hint' | 'required'> {
  /** The extensions that Discord offers, such as `.txt`; at most ten. It does not look into the file. */
  readonly types: readonly `.${string}`[];
}

/** A field for one file. */
export function fileField(options: FileFieldOptions): ModalField {
  const { name, label, hint, types, required = false } = options;
  return {
    type: ComponentType.Label,
    label,
    ...(hint === undefined ? {} : { description: hint }),
    component: {
      type: ComponentType.FileUpload,
      custom_id: name,
      min_values: required ? 1 : 0,
      max_values: 1,
      file_types: [...types],
      required,
    },
  };
}

function textField(style: TextInputStyle, options: TextFieldOptions): ModalField {
  const { name, label, hint, value, required = false, longest = LIMITS.input } = options;
  const input: APITextInputComponent = {
    type: ComponentType.TextInput,
    custom_id: name,
    style,
    required,
    max_length: Math.max(longest, value?.length ?? 0),
    ...(value ? { value } : {}),
  };
  const description = hint === undefined ? {} : { description: hint };
  return { type: ComponentType.Label, label, ...description, component: input };
}
