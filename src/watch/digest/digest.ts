import { z } from 'zod';
import { readJson } from '../../text/formats/json.ts';
import type { Schedule } from '../schedule/schedule.ts';

/** What a server has set about its digest. */
export interface DigestSettings {
  readonly channel: string;
  readonly schedule: Schedule;
}

const sequences = z.record(z.string(), z.int());

const form = z.object({
  /** The schedule that its moment was worked out from. */
  schedule: z.object({ often: z.enum(['daily', 'weekly']), hour: z.int(), zone: z.string() }),
  /** The last change of each journal that a digest has told of; `null` before the first round. */
  seen: sequences.nullable(),
  /** The digest that is being sent: it tells of the changes up to these. `null` for none. */
  sending: z.object({ until: sequences, at: z.iso.datetime(), channel: z.string() }).nullable(),
  /** How many have been sent. */
  sent: z.int(),
  /** How often sending has failed in a row. */
  failures: z.int(),
});

/** How far the digest of a server has come. */
export type DigestState = Readonly<z.infer<typeof form>>;

/** A state as text, for the store. Equal states are equal texts. */
export function writeDigest(state: DigestState): string {
  return JSON.stringify(form.parse(state));
}

/** Reads what {@link writeDigest} wrote; `null` for any other text. */
export function readDigest(text: string): DigestState | null {
  return readJson(text, form);
}

/** Whether two schedules are the same. */
export function isSameSchedule(one: Schedule, other: Schedule): boolean {
  return one.often === other.often && one.hour === other.hour && one.zone === other.zone;
}
