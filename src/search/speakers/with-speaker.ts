import type { Filters } from '../filters.ts';
import type { SpeakerFinder } from './speaker.ts';

/**
 * Limits filters to a speaker as a person typed it.
 *
 * @param typed - A name in any spelling or script. A blank one limits nothing.
 * @throws UserError with the nearest names if no speaker has it, or several have.
 */
export async function withSpeaker(
  filters: Filters,
  typed: string | undefined,
  speakers: Pick<SpeakerFinder, 'find'>,
): Promise<Filters> {
  if (typed === undefined || typed.trim() === '') return filters;
  return { ...filters, speaker: await speakers.find(typed) };
}
