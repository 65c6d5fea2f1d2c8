import { joinFields, splitFields } from './fields.ts';

/** What can be set by choosing from a menu. */
export const SETTINGS = ['roles', 'channel', 'suggestions', 'answers', 'days', 'shared'] as const;

/** What the buttons of the settings do. */
export const SETTINGS_STEPS = ['reset', 'forget'] as const;

/** One of {@link SETTINGS}. */
export type SettingName = (typeof SETTINGS)[number];

/** One of {@link SETTINGS_STEPS}. */
export type SettingsStep = (typeof SETTINGS_STEPS)[number];

/** Writes the custom id of a menu or a button of the settings. */
export function encodeSettings(name: SettingName | SettingsStep): string {
  return joinFields('settings', [name]);
}

/**
 * Reads the custom id of a menu or a button of the settings.
 *
 * @param names - What it may be.
 * @returns `null` when it is none of these.
 */
export function decodeSettings<Name extends string>(
  customId: string,
  names: readonly Name[],
): Name | null {
  const [field] = splitFields(customId, 'settings', 1) ?? [];
  return names.find((name) => name === field) ?? null;
}
