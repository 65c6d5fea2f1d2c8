import { distance } from 'fastest-levenshtein';
import type { Reports } from '../corpus/reports.ts';
import { ofOption, userFault } from '../text/faults/user-fault.ts';
import { LONGEST_DETAIL } from '../text/length-limits.ts';
import { readDateOption } from '../text/typed-date.ts';
import { words } from '../text/words/words.ts';
import type { UserError } from '../user-error.ts';
import type { Filters } from './filters.ts';

/** Filters as a person typed them. */
export interface TypedFilters {
  readonly source?: string;
  readonly author?: string;
  readonly after?: string;
  readonly before?: string;
  /** Read by `withSpeaker`, which has to search for it. */
  readonly speaker?: string;
}

/** The sources and authors to choose from. */
type Names = Pick<Reports, 'sources' | 'authors'>;

/** Most choices offered at once: Discord's limit. */
const MOST_CHOICES = 25;

/** Nearest spellings that a refusal names. */
const MOST_NAMED = 3;

/**
 * Reads filters as people type them.
 *
 * @param typed - Sources and authors in any spelling that identifies one of the corpus, dates in
 *   any form that `readTypedDate` reads. Blank texts filter nothing.
 * @param now - The moment that "last week" is relative to.
 * @throws UserError naming the option, what was wrong and what would be right.
 */
export function readFilters(typed: TypedFilters, corpus: Names, now: Date): Filters {
  const after = readDateOption('after', typed.after, now)?.first ?? null;
  const before = readDateOption('before', typed.before, now)?.first ?? null;
  if (after && before && after >= before) {
    throw userFault('fault.after-before', { after: { date: after }, before: { date: before } });
  }
  return {
    sources: readName('source', typed.source, corpus.sources()),
    authors: readName('author', typed.author, corpus.authors()),
    after,
    before,
  };
}

/**
 * Finds the sources or authors to offer while a person types.
 *
 * @returns Spellings of the corpus, those that begin with the typed text first; at most 25.
 */
export function choices(
  kind: 'source' | 'author',
  typed: string,
  corpus: Names,
): readonly string[] {
  const known = kind === 'source' ? corpus.sources() : corpus.authors();
  if (typed.length > LONGEST_DETAIL) return [];
  const wanted = nameOf(typed);
  if (wanted === '') return known.slice(0, MOST_CHOICES);
  const rank = (name: string) => {
    const spelled = nameOf(name);
    if (spelled.startsWith(wanted)) return 0;
    if (spelled.includes(` ${wanted}`)) return 1;
    return spelled.replaceAll(' ', '').includes(wanted.replaceAll(' ', '')) ? 2 : 3;
  };
  return known
    .map((name) => ({ name, rank: rank(name) }))
    .filter((choice) => choice.rank < 3)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_CHOICES)
    .map(({ name }) => name);
}

function readName(
  option: 'source' | 'author',
  typed: string | undefined,
  known: readonly string[],
): readonly string[] {
  if (typed === undefined || typed.trim() === '') return [];
  if (typed.trim().length > LONGEST_DETAIL) {
    throw ofOption(option, userFault('fault.name-long', { longest: LONGEST_DETAIL }));
  }
  const wanted = nameOf(typed);
  const spelled = known.map((name) => ({ name, spelled: nameOf(name) }));
  for (const matches of [
    spelled.filter((candidate) => candidate.name === typed),
    spelled.filter((candidate) => candidate.spelled === wanted),
    // "verge" for "The Verge", "cbssports" for "CBSSports.com": accepted only if one name fits.
    spelled.filter((candidate) => isPartOf(wanted, candidate.spelled)),
  ]) {
    if (
      matches.length === 1 ||
      (matches.length > 1 && matches.every((m) => m.spelled === wanted))
    ) {
      return matches.map(({ name }) => name);
    }
  }
  throw ofOption(option, unknownName(option, typed, wanted, spelled));
}

function isPartOf(wanted: string, spelled: string): boolean {
  return wanted !== '' && ` ${spelled} `.includes(` ${wanted} `.replace(/ $/, ''));
}

function unknownName(
  option: 'source' | 'author',
  typed: string,
  wanted: string,
  spelled: readonly { name: string; spelled: string }[],
): UserError {
  if (spelled.length === 0) return userFault(`fault.no-${option}s`);
  const nearest = [...spelled]
    .map(({ name, spelled: other }) => ({
      name,
      far: isPartOf(wanted, other) ? 0 : distance(wanted, other) / Math.max(other.length, 1),
    }))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NAMED)
    .map(({ name }) => name);
  const shown = typed.length > 60 ? `${[...typed].slice(0, 60).join('')}…` : typed;
  const several = spelled.filter((candidate) => isPartOf(wanted, candidate.spelled)).length > 1;
  const fault = several ? 'several' : 'unknown';
  return userFault(`fault.${option}-${fault}`, { typed: shown, names: { quoted: nearest } });
}

/** A name in lower case, without accents, punctuation or a leading article. */
function nameOf(text: string): string {
  return words(text)
    .map(({ folded }) => folded)
    .join(' ')
    .replace(/^the /, '');
}
