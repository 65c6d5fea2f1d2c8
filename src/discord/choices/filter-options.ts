import { type APIApplicationCommandStringOption, ApplicationCommandOptionType } from 'discord.js';
import { LONGEST_DETAIL } from '../../text/length-limits.ts';
import { LONGEST_TYPED_DATE } from '../../text/typed-date.ts';

// The options by which commands limit the reports. Each command reads them by their names.

/** What options share that offer choices while they are typed. */
const TYPED = {
  type: ApplicationCommandOptionType.String,
  max_length: LONGEST_DETAIL,
  autocomplete: true,
} as const;

export const SOURCE_OPTION: APIApplicationCommandStringOption = {
  name: 'source',
  description: 'Only reports from this publication',
  ...TYPED,
};

export const AUTHOR_OPTION: APIApplicationCommandStringOption = {
  name: 'author',
  description: 'Only reports by this writer',
  ...TYPED,
};

export const SPEAKER_OPTION: APIApplicationCommandStringOption = {
  name: 'speaker',
  description: 'Only what this person or body says, in the reports',
  ...TYPED,
};

/** An option for a date. */
export function dateOption(name: string, description: string): APIApplicationCommandStringOption {
  return {
    name,
    description,
    type: ApplicationCommandOptionType.String,
    max_length: LONGEST_TYPED_DATE,
  };
}
