import type { SpeakerFinder } from '../../search/speakers/speaker.ts';
import type { Choice } from '../dispatch/respond.ts';
import type { Texts } from '../languages/texts.ts';

/** Completes the name of a speaker, and tells how many sentences the reports have of it. */
export async function speakerChoices(
  typed: string,
  speakers: Pick<SpeakerFinder, 'choices'>,
  texts: Texts,
): Promise<readonly Choice[]> {
  const found = await speakers.choices(typed);
  return found.map(({ name, sentences }) => ({
    name: texts.say('speaker.sentences', { name, count: sentences }),
    value: name,
  }));
}
