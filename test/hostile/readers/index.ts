import type { Reader } from '../growth.ts';
import { CORPUS_READERS } from './corpus.ts';
import { DISCORD_READERS } from './discord.ts';
import { INTAKE_READERS, SLOW_INTAKE_READERS } from './intake.ts';
import { READING_READERS } from './reading.ts';
import { SEARCH_READERS } from './search.ts';
import { TEXT_READERS } from './text.ts';

/** All fast readers of text from outside. */
export const READERS: readonly Reader[] = [
  ...CORPUS_READERS,
  ...TEXT_READERS,
  ...READING_READERS,
  ...SEARCH_READERS,
  ...INTAKE_READERS,
  ...DISCORD_READERS,
];

/** All readers of text from outside. */
export const ALL_READERS: readonly Reader[] = [...READERS, ...SLOW_INTAKE_READERS];
