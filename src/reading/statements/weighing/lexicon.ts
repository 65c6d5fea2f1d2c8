import { lemma } from '../../../text/words/lemma.ts';
import { isSayingWord } from '../../saying.ts';
import type { Lexicon } from '../finding/candidate.ts';
import { type Counts, count, type Seen, share } from './counts.ts';
import { CUES } from './tables/cues.ts';
import { SOURCES } from './tables/sources.ts';
import { STOPS } from './tables/stops.ts';

/** Numbers that were counted in annotated reports. */
export interface Tables {
  /** How often words and lemmas (with `~` before them) are seen, and how often as a cue. */
  readonly cues: Counts;
  /** How often nouns are seen, and how often as a source. */
  readonly sources: Counts;
  /** How often stops are seen, by themselves and in a group, and how often content ends there. */
  readonly stops: Counts;
}

/** Marks the counts of a lemma. */
export const LEMMA = '~';

/** What is assumed of a word, a noun and a stop before anything is counted: weight and share. */
const CUE_BEFORE = { seen: 6, share: 0.025 };
const SAYING_BEFORE = { seen: 6, share: 0.4 };
const SOURCE_BEFORE = { seen: 5, share: 0.06 };
const STOP_BEFORE = { seen: 0, share: 0.05 };

/** How much the counts of a lemma weigh against those of one of its forms. */
const LEMMA_WEIGHT = 3;

/** How much the counts of a stop weigh against those in one group. */
const STOP_WEIGHT = 20;

/**
 * Makes a lexicon from counts.
 *
 * @param without - Counts to leave out: those of an article to learn from, so that it is read like a new one.
 */
export function lexiconFrom(tables: Tables, without: Tables | null = null): Lexicon {
  const seenIn = (name: keyof Tables, key: string): Seen => {
    return count(tables[name], without?.[name] ?? null, key);
  };
  const rates = new Map<string, number>();
  const odds = new Map<string, Map<string, number>>();
  const cueRate = (lower: string): number => {
    const known = rates.get(lower);
    if (known !== undefined) return known;
    const word = spelt(lower, tables);
    const before = isSayingWord(word) ? SAYING_BEFORE : CUE_BEFORE;
    const byLemma = share(seenIn('cues', LEMMA + lemma(word)), before);
    const rate = share(seenIn('cues', word), { seen: LEMMA_WEIGHT, share: byLemma });
    if (rates.size >= MOST_KNOWN) rates.clear();
    rates.set(lower, rate);
    return rate;
  };
  return {
    cueRate,
    sourceRate: (lower) => share(seenIn('sources', lower), SOURCE_BEFORE),
    stopOdds: (stop, group) => {
      const inGroup = odds.get(group) ?? new Map<string, number>();
      odds.set(group, inGroup);
      const known = inGroup.get(stop);
      if (known !== undefined) return known;
      const found = stopOdds(stop, group, (each) => seenIn('stops', each));
      if (inGroup.size >= MOST_STOPS) inGroup.clear();
      inGroup.set(stop, found);
      return found;
    },
  };
}

/** Most words to keep the rate of, and stops of a group to keep the odds of. */
const MOST_KNOWN = 50_000;
const MOST_STOPS = 5_000;

/** A word in the spelling of the reports that were counted: `criticised` as `criticized`. */
function spelt(lower: string, { cues }: Tables): string {
  if (!/is(?:e|ed|es|ing)$/.test(lower) || cues.has(lower)) return lower;
  return lower.replace(/is(?=(?:e|ed|es|ing)$)/, 'iz');
}

function stopOdds(stop: string, group: string, seenIn: (key: string) => Seen): number {
  let odds = STOP_BEFORE.share;
  for (const key of stopKeys(stop, group)) {
    odds = share(seenIn(key), { seen: STOP_WEIGHT, share: odds });
  }
  return odds;
}

/** What a stop is counted under, the general first. */
export function stopKeys(stop: string, group: string): string[] {
  const plain = stop.replace(/[~+]$/, '');
  const opening = group.replace('!', '');
  const keys = [plain, `${stop}%`, `${stop}|${opening}`];
  return opening === group ? keys : [...keys, `${stop}|${group}`];
}

/** The lexicon that ships. */
export const LEXICON: Lexicon = lexiconFrom({ cues: CUES, sources: SOURCES, stops: STOPS });
