import { userFault } from '../../text/faults/user-fault.ts';
import type { Match } from './speaker-names.ts';

/** Characters of a typed name that a refusal repeats. */
const LONGEST_SHOWN = 60;

/**
 * Refuses a name that is not clearly that of a speaker.
 *
 * @param match - Which names it can be.
 * @throws UserError with these names.
 */
export function refuse(typed: string, match: Exclude<Match, { readonly kind: 'found' }>): never {
  const shown =
    typed.length > LONGEST_SHOWN ? `${[...typed].slice(0, LONGEST_SHOWN).join('')}…` : typed;
  const names = { quoted: match.nearest };
  const typedName = { typed: shown };
  if (match.kind === 'several') throw userFault('fault.speaker-several', { ...typedName, names });
  if (match.nearest.length === 0) throw userFault('fault.speaker-unknown', typedName);
  throw userFault('fault.speaker-nearest', { ...typedName, names });
}
