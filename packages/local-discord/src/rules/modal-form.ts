import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { choiceRules, fileTypes, modalRules } from './choice-rules.ts';
import { entitySelectForm, stringSelectForm, textDisplay } from './component-forms.ts';
import { because, list, text } from './form.ts';

const numbered = { id: z.int().min(0).optional() };
const customId = text(1, 100);

const textInput = z
  .object({
    ...numbered,
    type: z.literal(ComponentType.TextInput),
    custom_id: customId,
    style: z.enum(TextInputStyle),
    label: text(1, 45).nullish(),
    min_length: z.int().min(0).max(4000).optional(),
    max_length: z.int().min(1).max(4000).optional(),
    required: z.boolean().optional(),
    value: text(0, 4000).nullish(),
    placeholder: text(0, 100).nullish(),
  })
  .refine(({ value, max_length: max }) => !value || max === undefined || value.length <= max, {
    ...because('BASE_TYPE_MAX_LENGTH', 'The value is longer than max_length allows.'),
    path: ['value'],
  })
  .refine(({ min_length: min, max_length: max }) => (min ?? 0) <= (max ?? 4000), {
    ...because('TEXT_INPUT_MIN_LENGTH_EXCEEDS_MAX', 'min_length is larger than max_length.'),
    path: ['min_length'],
  });

const labelledInput = textInput.refine(({ label }) => Boolean(label), {
  ...because('BASE_TYPE_REQUIRED', 'This field is required'),
  path: ['label'],
});

const ownInput = textInput.refine(({ label }) => !label, {
  ...because('TEXT_INPUT_LABEL_IN_LABEL', 'A text input in a label has no label of its own.'),
  path: ['label'],
});

const stringSelect = stringSelectForm.superRefine(choiceRules).superRefine(modalRules);
const entitySelect = entitySelectForm.superRefine(choiceRules).superRefine(modalRules);

const fileUpload = z
  .object({
    ...numbered,
    type: z.literal(ComponentType.FileUpload),
    custom_id: customId,
    min_values: z.int().min(0).max(10).optional(),
    max_values: z.int().min(1).max(10).optional(),
    file_types: fileTypes.optional(),
    required: z.boolean().optional(),
  })
  .superRefine(choiceRules)
  .superRefine(modalRules);

const option = z.object({
  value: text(1, 100),
  label: text(1, 100),
  description: text(0, 100).nullish(),
  default: z.boolean().optional(),
});

const radioGroup = z
  .object({
    ...numbered,
    type: z.literal(ComponentType.RadioGroup),
    custom_id: customId,
    options: list(option, 2, 10),
    required: z.boolean().optional(),
  })
  .superRefine(choiceRules);

const checkboxGroup = z
  .object({
    ...numbered,
    type: z.literal(ComponentType.CheckboxGroup),
    custom_id: customId,
    options: list(option, 1, 10),
    min_values: z.int().min(0).max(10).optional(),
    max_values: z.int().min(1).max(10).optional(),
    required: z.boolean().optional(),
  })
  // By default, all options may be chosen.
  .superRefine((form, context) =>
    choiceRules({ ...form, max_values: form.max_values ?? form.options.length }, context),
  )
  .superRefine(modalRules);

const checkbox = z.object({
  ...numbered,
  type: z.literal(ComponentType.Checkbox),
  custom_id: customId,
  default: z.boolean().optional(),
});

const label = z.object({
  ...numbered,
  type: z.literal(ComponentType.Label),
  label: text(1, 45),
  description: text(0, 100).nullish(),
  component: z.discriminatedUnion('type', [
    ownInput,
    stringSelect,
    entitySelect,
    fileUpload,
    radioGroup,
    checkboxGroup,
    checkbox,
  ]),
});

const inputRow = z.object({
  ...numbered,
  type: z.literal(ComponentType.ActionRow),
  components: list(z.discriminatedUnion('type', [labelledInput]), 1, 1),
});

/** A modal as a bot describes it. */
export const modalForm = z.object({
  custom_id: customId,
  title: text(1, 45),
  components: list(z.discriminatedUnion('type', [inputRow, label, textDisplay]), 1, 5),
});
