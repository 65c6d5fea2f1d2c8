import type { Beside, Wanted } from './beside.ts';

/** How far from an answer something can be told. */
export type Reach = Omit<Beside, 'wanted'>;

/** The sentence, one beside it or the title tells of what was done. */
export const ACTION: Reach = { before: 1, after: 1, byTitle: true };

/** The sentence or one beside it tells what someone admitted. */
export const ADMISSION: Reach = { before: 1, after: 1, byTitle: false };

/** Where something happened, and with what, can be told once, some sentences away. */
export const THING: Reach = { before: 3, after: 3, byTitle: true };

/** Who acts is named in the sentence or before it, or the whole report is about this one. */
export const ACTOR: Reach = { before: 1, after: 0, byTitle: true };

/** The one whose name is asked for is named where a report tells what this one did. */
export const IDENTITY: Reach = { before: 1, after: 0, byTitle: false };

/** The sentence, one beside it or the title names the one whose fate is asked for. */
export const FATE: Reach = { before: 1, after: 1, byTitle: true };

/** The one who responds can be named in the sentence before: "They fired back". */
export const RESPONSE: Reach = { before: 1, after: 0, byTitle: false };

/** A reason, a means or someone's words can be some sentences away from the deed. */
export const DEED: Reach = { before: 3, after: 3, byTitle: true };

/** The sentence itself says so. */
export const REASONED: Reach = { before: 0, after: 0, byTitle: false };

/** The sentence itself or the title must say it. */
export const ITSELF: Reach = { before: 0, after: 0, byTitle: true };

/** The place of the first one can be in the sentence before or in the title. */
export const FIRST: Reach = { before: 1, after: 0, byTitle: true };

/** What must be told, as far from an answer as it can be; nothing for `null`. */
export function within(reach: Reach, ...wanted: readonly (Wanted | null)[]): Beside[] {
  return wanted.flatMap((one) => (one ? [{ ...reach, wanted: one }] : []));
}
