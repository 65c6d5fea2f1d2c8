import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitComponent,
} from 'discord-api-types/v10';
import { type AnyComponent, displayedTexts, walkComponents } from '../../rules/component-tree.ts';
import type { Upload } from '../../state/attachments.ts';
import type { InteractionRecord } from '../../state/interactions.ts';
import { ImpossibleAction } from '../impossible.ts';

/** A field of a modal as a person sees it. */
export interface ModalField {
  readonly customId: string;
  readonly label: string;
  readonly type: number;
  /** The text that it opens with. */
  readonly value: string;
  readonly required: boolean;
  readonly component: AnyComponent;
}

/** A modal that is open. */
export interface Modal {
  readonly customId: string;
  readonly title: string;
  readonly text: string;
  readonly fields: readonly ModalField[];
  readonly api: APIModalInteractionResponseCallbackData;
  readonly openedBy: InteractionRecord;
}

/** What a person enters: text, chosen values, a tick, or files. */
export type ModalValue = string | boolean | readonly string[] | readonly Upload[];

/**
 * A modal as a person sees it.
 *
 * @param openedBy - The interaction that it answers.
 */
export function modalOf(
  api: APIModalInteractionResponseCallbackData,
  openedBy: InteractionRecord,
): Modal {
  return {
    customId: api.custom_id,
    title: api.title,
    text: displayedTexts(api.components).join('\n'),
    fields: fieldsOf(api),
    api,
    openedBy,
  };
}

function fieldsOf(api: APIModalInteractionResponseCallbackData): ModalField[] {
  const labels = new Map<unknown, string>();
  const fields: ModalField[] = [];
  for (const { component } of walkComponents(api.components)) {
    if (component.component) labels.set(component.component, String(component.label));
    if (typeof component.custom_id !== 'string') continue;
    fields.push({
      customId: component.custom_id,
      label: labels.get(component) ?? String(component.label ?? ''),
      type: component.type,
      value: String(component.value ?? ''),
      required: component.required !== false,
      component,
    });
  }
  return fields;
}

/**
 * One field, filled in, as the client sends it.
 *
 * @param given - What the person entered; an untouched text field keeps its text.
 * @param uploaded - Ids of its files.
 * @throws ImpossibleAction if the client would not accept it.
 */
export function filledField(
  field: ModalField,
  given: ModalValue | undefined,
  uploaded: readonly string[],
): ModalSubmitComponent {
  const { customId: custom_id, component, label } = field;
  const id = Number(component.id ?? 0);
  const many = Array.isArray(given) ? given.map(String) : typeof given === 'string' ? [given] : [];
  const require = (filled: boolean) => {
    if (field.required && !filled) throw new ImpossibleAction(`The field "${label}" is required.`);
  };
  switch (field.type) {
    case ComponentType.TextInput: {
      const value = String(given ?? field.value);
      require(value.length > 0);
      checkLength(field, value);
      return { type: ComponentType.TextInput, id, custom_id, value };
    }
    case ComponentType.Checkbox:
      return { type: ComponentType.Checkbox, id, custom_id, value: given === true };
    case ComponentType.RadioGroup:
      require(many.length > 0);
      checkOptions(field, many);
      return { type: ComponentType.RadioGroup, id, custom_id, value: many[0] ?? null };
    case ComponentType.FileUpload:
      require(uploaded.length > 0);
      checkCount(field, uploaded.length);
      return { type: ComponentType.FileUpload, id, custom_id, values: [...uploaded] };
    default:
      require(many.length > 0);
      checkOptions(field, many);
      if (many.length > 0) checkCount(field, many.length);
      return { type: field.type as ComponentType.StringSelect, id, custom_id, values: many };
  }
}

function checkLength({ component, label }: ModalField, value: string): void {
  const least = Number(component.min_length ?? 0);
  const most = Number(component.max_length ?? 4000);
  if (value.length > most || (value.length > 0 && value.length < least)) {
    throw new ImpossibleAction(
      `The field "${label}" takes ${least} to ${most} characters, not ${value.length}.`,
    );
  }
}

function checkOptions({ component, label }: ModalField, values: readonly string[]): void {
  const { options } = component;
  if (!Array.isArray(options)) return;
  const offered: readonly unknown[] = options.map((option: { value?: unknown }) => option.value);
  const missing = values.find((value) => !offered.includes(value));
  if (missing !== undefined) {
    throw new ImpossibleAction(`The field "${label}" does not offer "${missing}".`);
  }
}

function checkCount({ component, label }: ModalField, count: number): void {
  const least = Number(component.min_values ?? 1);
  const most = Number(component.max_values ?? 1);
  if (count > most || (count > 0 && count < least)) {
    throw new ImpossibleAction(
      `The field "${label}" takes ${least} to ${most} values, not ${count}.`,
    );
  }
}
