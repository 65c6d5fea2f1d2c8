import type { SpeakerReading } from '../question/asked/speaker.ts';
import { type AskedOffice, askedOffice, isOfNoPlace } from './office/asked-office.ts';
import type { SaidInOffice } from './office/office-holders.ts';
import type { Speakers } from './speakers.ts';
import type { SaidSentences } from './statements/said-sentences.ts';

/** The sentences that may answer a question for someone's words. */
export interface Spoken {
  /** As the reports spell the name, or the office as typed. */
  readonly name: string;
  /** What they are to be about; empty if the question asks for anything that was said. */
  readonly subject: string;
  readonly said: SaidSentences;
  /** What else may be the words of someone in office; left out for a name. */
  readonly office?: SaidInOffice;
}

/**
 * Finds whose words a question asks for, in the order in which they are tried: those of the one whom the reports
 * introduce with an office, then those of a person or a body with the name.
 */
export async function spokenIn(
  readings: readonly SpeakerReading[],
  speakers: Speakers,
): Promise<Spoken[]> {
  const found: Spoken[] = [];
  const inOffice = await spokenInOffice(readings, speakers);
  if (inOffice) found.push(inOffice);
  for (const { name: typed, subject } of readings) {
    const name = (await speakers.known(typed)) ?? (await bodyOfSpokesman(typed, speakers));
    if (name === null) continue;
    found.push({ name, subject, said: await speakers.likelySaidBy(name) });
    break;
  }
  return found;
}

/** What a spokesman says is said by the body, also if its name is typed in small letters: "the pentagon spokesman". */
async function bodyOfSpokesman(typed: string, speakers: Speakers): Promise<string | null> {
  const body = typed.replace(SPOKESMAN, ' ').trim();
  return body === typed.trim() || body === '' ? null : speakers.known(body);
}

const SPOKESMAN = /\bspokes(?:man|woman|person)\b/i;

interface SpokenInOffice extends Spoken {
  readonly office: SaidInOffice;
}

async function spokenInOffice(
  readings: readonly SpeakerReading[],
  speakers: Speakers,
): Promise<SpokenInOffice | null> {
  let silent: SpokenInOffice | null = null;
  for (const { name, subject } of readings) {
    const asked = askedOffice(name);
    const office = asked && (await speakers.saidInOffice(asked));
    if (!office) continue;
    const spoken = { name, subject, said: office.said, office };
    if (office.said.passages.size > 0) return spoken;
    // Of several readings, the longer ones can have words as its place that are none.
    const isMeant = readings.length === 1 || isOfPlace(asked, name, speakers);
    if (isMeant && !silent?.office.isHeld) silent = spoken;
  }
  return silent;
}

/** Whether an office has a place or a body with a name: "the mayor of Taji". */
function isOfPlace(asked: AskedOffice, typed: string, speakers: Speakers): boolean {
  return !isOfNoPlace(asked) && speakers.isNamed(typed);
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
      return { name: speaker, subject, said };
    }
  }
  return { name: speaker, subject: text, said };
}
