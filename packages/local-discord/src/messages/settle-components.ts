import {
  type APIAttachment,
  type APIMessageTopLevelComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { type FieldFault, invalidForm } from '../rest/refusal.ts';
import { isComponent, walkComponents } from '../rules/component-tree.ts';

const ATTACHED = /^attachment:\/\/(.+)$/i;

const MEDIA_ITEM = { description: null, spoiler: false };

const SELECT = { min_values: 1, max_values: 1 };

/** The fields that a bot may leave out, by the type of the component. */
const DEFAULTS: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  [ComponentType.Container]: { accent_color: null, spoiler: false },
  [ComponentType.Separator]: { divider: true, spacing: SeparatorSpacingSize.Small },
  [ComponentType.Thumbnail]: MEDIA_ITEM,
  [ComponentType.File]: { spoiler: false, name: null, size: null },
  [ComponentType.StringSelect]: SELECT,
  [ComponentType.UserSelect]: SELECT,
  [ComponentType.RoleSelect]: SELECT,
  [ComponentType.MentionableSelect]: SELECT,
  [ComponentType.ChannelSelect]: SELECT,
};

/**
 * Converts components to the form that Discord stores: each gets a number, and each `attachment://`
 * address becomes the address of the file.
 *
 * @param components - From a validated form, so of known shape.
 * @param files - The files of the message.
 * @throws Refusal 50035 if a named file is missing.
 */
export function settleComponents(
  components: readonly unknown[],
  files: readonly APIAttachment[],
): APIMessageTopLevelComponent[] {
  const taken = new Set(walkComponents(components).map(({ component }) => component.id));
  let last = 0;
  const number = () => {
    do last += 1;
    while (taken.has(last));
    return last;
  };
  const settle = (value: unknown, path: FieldFault['path']): unknown => {
    if (Array.isArray(value))
      return value.map((item, position) => settle(item, [...path, position]));
    if (typeof value !== 'object' || value === null) return value;
    const own = isComponent(value) ? { id: value.id || number() } : {};
    const defaults = isComponent(value)
      ? DEFAULTS[value.type]
      : 'media' in value
        ? MEDIA_ITEM
        : undefined;
    const inner = Object.entries(value).map(([key, child]) => [
      key,
      key === 'media' || key === 'file'
        ? settleMedia(child, files, [...path, key])
        : settle(child, [...path, key]),
    ]);
    return { ...defaults, ...Object.fromEntries(inner), ...own };
  };
  return settle(components, ['components']) as APIMessageTopLevelComponent[];
}

/** Replaces an `attachment://` address with the file that it names; keeps any other address. */
export function settleMedia(
  media: unknown,
  files: readonly APIAttachment[],
  path: FieldFault['path'],
): unknown {
  const url =
    typeof media === 'object' && media !== null && 'url' in media ? String(media.url) : '';
  const name = ATTACHED.exec(url)?.[1];
  if (name === undefined) return media;
  const file = files.find(({ filename }) => filename === name);
  if (!file) {
    throw invalidForm([
      {
        path: [...path, 'url'],
        code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        message: 'The specified attachment could not be found',
      },
    ]);
  }
  return {
    id: file.id,
    url: file.url,
    proxy_url: file.proxy_url,
    content_type: file.content_type,
    attachment_id: file.id,
  };
}
