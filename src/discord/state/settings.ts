import { joinFields, splitFields } from './fields.ts';

/** The settings that have a menu. */
export const SETTINGS = [
  'roles',
  'channel',
  'suggestions',
  'answers',
  'days',
  'shared',
  'digest-channel',
  'digest-often',
  'digest-hour',
] as const;

/** The kinds of buttons below the settings. */
export const SETTINGS_STEPS = ['reset', 'forget', 'zone'] as const;

export type SettingName = (typeof SETTINGS)[number];

export type SettingsStep = (typeof SETTINGS_STEPS)[number];

/** Writes the custom id of a menu or a button of the settings. */
export function encodeSettings(name: SettingName | SettingsStep): string {
  return joinFields('settings', [name]);
}

/**
 * Reads the custom id of a menu or a button of the settings.
 *
 * @param names - The names to accept.
 * @returns `null` when it has none of them.
 */
export function decodeSettings<Name extends string>(
  customId: string,
  names: readonly Name[],
): Name | null {
  const [field] = splitFields(customId, 'settings', 1) ?? [];
  return names.find((name) => name === field) ?? null;
}
