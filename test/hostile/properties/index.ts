import { CORPUS_PROPERTIES } from './corpus.ts';
import { DISCORD_PROPERTIES } from './discord.ts';
import { INTAKE_PROPERTIES } from './intake.ts';
import { MARKDOWN_PROPERTIES } from './local-discord.ts';
import type { Property } from './property.ts';
import { SEARCH_PROPERTIES } from './search.ts';
import { SETTINGS_PROPERTIES } from './settings.ts';
import { TEXT_PROPERTIES } from './text.ts';

/** The properties of all readers of text from outside, by subject. */
export const PROPERTIES: Readonly<Record<string, readonly Property[]>> = {
  'prose and dates': TEXT_PROPERTIES,
  'links and files of a corpus': CORPUS_PROPERTIES,
  'questions and reports': SEARCH_PROPERTIES,
  'pages and files to be added': INTAKE_PROPERTIES,
  'messages, buttons and forms': DISCORD_PROPERTIES,
  'settings and arguments': SETTINGS_PROPERTIES,
  'text in the preview': MARKDOWN_PROPERTIES,
};
