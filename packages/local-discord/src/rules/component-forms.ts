import { ButtonStyle, ComponentType, SeparatorSpacingSize } from 'discord-api-types/v10';
import { z } from 'zod';
import { choiceRules } from './choice-rules.ts';
import { because, list, text } from './form.ts';

const numbered = { id: z.int().min(0).optional() };
const customId = text(1, 100);
const emoji = z.object({
  id: z.string().nullish(),
  name: z.string().nullish(),
  animated: z.boolean().optional(),
});

const button = z
  .object({
    ...numbered,
    type: z.literal(ComponentType.Button),
    style: z.enum(ButtonStyle),
    label: text(0, 80).nullish(),
    emoji: emoji.optional(),
    custom_id: text(0, 100).nullish(),
    url: text(0, 512).nullish(),
    sku_id: z.string().optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine((form, context) => {
    const fault = (path: string, code: string, error: string) =>
      context.addIssue({ code: 'custom', path: [path], message: error, params: { discord: code } });
    if (form.style === ButtonStyle.Premium) {
      if (!form.sku_id) fault('sku_id', 'BUTTON_COMPONENT_SKU_ID_REQUIRED', 'A SKU id is required');
      return;
    }
    if (!form.label?.trim() && !form.emoji) {
      fault('label', 'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED', 'A label or an emoji is required');
    }
    if (form.style !== ButtonStyle.Link) {
      if (!form.custom_id?.trim()) {
        fault('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
      }
      if (form.url) fault('url', 'BUTTON_COMPONENT_URL_NOT_ALLOWED', 'Only links have a url');
      return;
    }
    if (!form.url) fault('url', 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
    else if (!/^(https?|discord):\/\/\S+$/i.test(form.url)) {
      fault('url', 'URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, discord).');
    }
    if (form.custom_id) {
      fault('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_NOT_ALLOWED', 'A link has no custom id');
    }
  });

const selectOption = z.object({
  label: text(1, 100),
  value: text(1, 100),
  description: text(0, 100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().optional(),
});

const select = {
  ...numbered,
  custom_id: customId,
  placeholder: text(0, 150).nullish(),
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
  disabled: z.boolean().optional(),
  required: z.boolean().optional(),
};

export const stringSelectForm = z.object({
  ...select,
  type: z.literal(ComponentType.StringSelect),
  options: list(selectOption, 1, 25).refine(
    (options) => new Set(options.map(({ value }) => value)).size === options.length,
    because(
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'The specified option value is already used',
    ),
  ),
});

/** Selects of people, roles and channels, whose options the client already knows. */
export const entitySelectForm = z.object({
  ...select,
  type: z.literal([
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
  ]),
  channel_types: z.array(z.int()).optional(),
  default_values: z
    .array(z.object({ id: z.string(), type: z.enum(['user', 'role', 'channel']) }))
    .max(25)
    .optional(),
});

const stringSelect = stringSelectForm.superRefine(choiceRules);
const entitySelect = entitySelectForm.superRefine(choiceRules);

const actionRow = z.object({
  ...numbered,
  type: z.literal(ComponentType.ActionRow),
  components: list(z.discriminatedUnion('type', [button, stringSelect, entitySelect]), 1, 5).refine(
    (row) => row.length === 1 || row.every(({ type }) => type === ComponentType.Button),
    because('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width'),
  ),
});

export const textDisplay = z.object({
  ...numbered,
  type: z.literal(ComponentType.TextDisplay),
  content: text(1, 4000),
});

const mediaItem = z.object({
  url: text(1, 2048).refine(
    (url) => /^(https?|attachment):\/\/\S+$/i.test(url),
    because('URL_TYPE_INVALID_SCHEME', 'Scheme must be one of (http, https, attachment).'),
  ),
});
const described = { description: text(0, 1024).nullish(), spoiler: z.boolean().optional() };

const thumbnail = z.object({
  ...numbered,
  ...described,
  type: z.literal(ComponentType.Thumbnail),
  media: mediaItem,
});

const section = z.object({
  ...numbered,
  type: z.literal(ComponentType.Section),
  components: list(textDisplay, 1, 3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const mediaGallery = z.object({
  ...numbered,
  type: z.literal(ComponentType.MediaGallery),
  items: list(z.object({ ...described, media: mediaItem }), 1, 10),
});

const file = z.object({
  ...numbered,
  type: z.literal(ComponentType.File),
  file: mediaItem,
  spoiler: z.boolean().optional(),
});

const separator = z.object({
  ...numbered,
  type: z.literal(ComponentType.Separator),
  divider: z.boolean().optional(),
  spacing: z.enum(SeparatorSpacingSize).optional(),
});

const contents = [actionRow, section, textDisplay, mediaGallery, file, separator] as const;

const container = z.object({
  ...numbered,
  type: z.literal(ComponentType.Container),
  components: z.array(z.discriminatedUnion('type', [...contents])).min(1),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
});

/** The top level of a message without the Components V2 flag: at most five rows. */
export const plainComponents = list(z.discriminatedUnion('type', [actionRow]), 0, 5);

/** The top level of a message with the flag. `faultsOfWhole` checks the total number of components. */
export const layoutComponents = z.array(z.discriminatedUnion('type', [...contents, container]));
