import type { SpeakerReading } from '../question/asked/speaker.ts';
import { askedOffice } from './asked-office.ts';
import type { SaidSentences } from './said-sentences.ts';
import type { Speakers } from './speakers.ts';

/** The sentences that may answer a question for someone's words. */
export interface Spoken {
  /** As the reports spell the name, or the office as typed. */
  readonly name: string;
  /** What they are to be about; empty if the question asks for anything that was said. */
  readonly subject: string;
  readonly said: SaidSentences;
  readonly isOffice: boolean;
}

/**
 * Finds whose words a question asks for, in the order in which they are tried: those of the one whom the reports
 * introduce with an office, then those of a person or a body with the name.
 */
export async function* spokenIn(
  readings: readonly SpeakerReading[],
  speakers: Speakers,
): AsyncIterable<Spoken> {
  for (const { name, subject } of readings) {
    const office = askedOffice(name);
    const said = office && (await speakers.likelySaidInOffice(office));
    if (said) yield { name, subject, said, isOffice: true };
  }
  for (const { name: typed, subject } of readings) {
    const name = await speakers.known(typed);
    if (name === null) continue;
    yield { name, subject, said: await speakers.likelySaidBy(name), isOffice: false };
    return;
  }
}

/** {@link spokenIn} for the only speaker whose words may answer. */
export async function spokenBy(
  speaker: string,
  text: string,
  readings: readonly SpeakerReading[],
  speakers: Speakers,
): Promise<Spoken> {
  const said = await speakers.saidBy(speaker);
  for (const { name, subject } of readings) {
    if ((await speakers.known(name)) === speaker) {
      return { name: speaker, subject, said, isOffice: false };
    }
  }
  return { name: speaker, subject: text, said, isOffice: false };
}
