import type { LocalizationMap } from 'discord.js';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ptBr } from './pt-br.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

/**
 * The translations of what Discord's menus show of commands, by Discord's locale and then by the English text.
 * A changed English text has no translation, so an old one is never shown for it.
 *
 * @see https://docs.discord.com/developers/reference#locales
 */
export const DESCRIPTIONS = {
  de,
  fr,
  'es-ES': es,
  'es-419': es,
  'pt-BR': ptBr,
  tr,
  uk,
} as const satisfies Partial<Record<keyof LocalizationMap, Readonly<Record<string, string>>>>;
