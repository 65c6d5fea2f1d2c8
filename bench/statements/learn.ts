import { draftsIn } from '../../src/reading/statements/drafts.ts';
import { stopGroup } from '../../src/reading/statements/finding/after-cue.ts';
import { type Lexicon, mayBeCue } from '../../src/reading/statements/finding/candidate.ts';
import { nearness, stopBefore } from '../../src/reading/statements/finding/stops.ts';
import { clausesOf } from '../../src/reading/statements/grammar/clauses.ts';
import type { Token } from '../../src/reading/statements/grammar/tokens.ts';
import {
  ADVERB,
  AUXILIARY,
  DETERMINER,
  MODAL,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  THAT,
  TO,
} from '../../src/reading/statements/grammar/word-classes.ts';
import type { Counts, Seen } from '../../src/reading/statements/weighing/counts.ts';
import {
  LEMMA,
  lexiconFrom,
  stopKeys,
  type Tables,
} from '../../src/reading/statements/weighing/lexicon.ts';
import { paragraphs } from '../../src/text/paragraphs.ts';
import type { Span } from '../../src/text/span.ts';
import { lemma } from '../../src/text/words/lemma.ts';
import { type Annotated, type Gold, goldIn } from './annotated.ts';
import { shared } from './match.ts';

type Growing = Map<string, Seen>;

/** Words that are no cue and no source by themselves. */
const CLOSED =
  ADVERB | AUXILIARY | DETERMINER | MODAL | NEGATION | PREPOSITION | PRONOUN | TO | THAT;

/** What was counted in a set: in each report, and in all. */
export interface Learned {
  readonly each: ReadonlyMap<string, Tables>;
  readonly all: Tables;
}

/** Counts cues, sources and stops in a set. */
export function learn(set: readonly Annotated[]): Learned {
  const words = new Map(set.map((report) => [report.id, wordsOf(report)]));
  const cueShare = sharesInCues(set, words);
  const each = new Map<string, Tables>();
  for (const report of set) {
    const all = words.get(report.id) ?? [];
    const cues = countCues(goldIn(report), all, cueShare);
    each.set(report.id, { cues, sources: countSources(goldIn(report), all), stops: new Map() });
  }
  const cues = merged([...each.values()].map((tables) => tables.cues));
  const sources = merged([...each.values()].map((tables) => tables.sources));
  const lexicon = lexiconFrom({ cues, sources, stops: new Map() });
  const stops: Growing = new Map();
  for (const report of set) countStops(report, lexicon, stops);
  return { each, all: { cues, sources, stops } };
}

function wordsOf({ text }: Annotated): Token[] {
  return paragraphs(text)
    .flatMap((paragraph, index) => clausesOf(text, paragraph, index))
    .flatMap(({ tokens }) => tokens.filter(({ sort }) => sort === 'word'));
}

function within(spans: readonly Span[], words: readonly Token[]): Token[] {
  return words.filter((word) =>
    spans.some(({ start, end }) => word.start >= start && word.end <= end),
  );
}

/** How often a word is in a cue, to tell the head of a cue. */
function sharesInCues(set: readonly Annotated[], words: ReadonlyMap<string, readonly Token[]>) {
  const counts: Growing = new Map();
  for (const report of set) {
    const all = words.get(report.id) ?? [];
    for (const { lower } of all) add(counts, lower, 1, 0);
    for (const { cue } of goldIn(report)) {
      for (const { lower } of within(cue, all)) add(counts, lower, 0, 1);
    }
  }
  return (lower: string) => {
    const { seen, hits } = counts.get(lower) ?? { seen: 0, hits: 0 };
    return (hits + 0.1) / (seen + 2);
  };
}

/** Counts each word, and the head of each cue: the word that is in cues most often. */
function countCues(
  gold: readonly Gold[],
  all: readonly Token[],
  cueShare: (lower: string) => number,
): Growing {
  const counts: Growing = new Map();
  const addBoth = (lower: string, seen: number, hits: number) => {
    add(counts, lower, seen, hits);
    add(counts, LEMMA + lemma(lower), seen, hits);
  };
  const open = all.filter(({ classes }) => (classes & CLOSED) === 0);
  for (const { lower } of open) addBoth(lower, 1, 0);
  const heads = new Set<Token>();
  for (const { cue } of gold) {
    const words = within(cue, open);
    words.sort((one, other) => cueShare(other.lower) - cueShare(one.lower));
    const head = words[0];
    if (!head || heads.has(head)) continue;
    heads.add(head);
    addBoth(head.lower, 0, 1);
  }
  return counts;
}

/** Counts each word, and the noun of each source. */
function countSources(gold: readonly Gold[], all: readonly Token[]): Growing {
  const counts: Growing = new Map();
  for (const { lower } of all) add(counts, lower, 1, 0);
  const nouns = new Set<Token>();
  for (const { source } of gold) {
    const words = within(source, all);
    const end = words.findIndex(({ classes }, at) => at > 0 && (classes & PREPOSITION) !== 0);
    const noun = words[(end < 0 ? words.length : end) - 1];
    if (!noun || nouns.has(noun)) continue;
    nouns.add(noun);
    add(counts, noun.lower, 0, 1);
  }
  return counts;
}

/** Characters that the beginnings of a content may be apart, as for "that". */
const NEAR = 12;

/** Counts where content ends whose cue and beginning were found. */
function countStops(report: Annotated, lexicon: Lexicon, stops: Growing): void {
  const gold = new Set(goldIn(report));
  for (const { candidate, clause, content } of draftsIn(report.text, lexicon)) {
    const { tokens } = clause;
    const [range, span] = [candidate.content[0], content[0]];
    const head = tokens[candidate.head];
    if (!range || !span || !head || candidate.hope === null || candidate.opening === 'quote')
      continue;
    const right = [...gold].find(
      (one) =>
        shared(one.cue, [head]) > 0 && Math.abs((one.content[0]?.start ?? 0) - span.start) <= NEAR,
    );
    if (!right) continue;
    gold.delete(right);
    const end = right.content.at(-1)?.end ?? 0;
    const group = stopGroup(candidate.opening, lexicon.cueRate(head.lower));
    const isCue = (token: Token) => mayBeCue(token, lexicon);
    for (let at = range.from + 1; at < tokens.length; at += 1) {
      const before = tokens[at - 1]?.end ?? 0;
      if (end < before) break;
      const stop = stopBefore(tokens, at, isCue);
      if (stop === null) continue;
      const isEnd = end <= (tokens[at]?.start ?? 0);
      for (const key of stopKeys(stop + nearness(at - range.from), group)) {
        add(stops, key, 1, isEnd ? 1 : 0);
      }
      if (isEnd) break;
    }
  }
}

function add(counts: Growing, key: string, seen: number, hits: number): void {
  const before = counts.get(key) ?? { seen: 0, hits: 0 };
  counts.set(key, { seen: before.seen + seen, hits: before.hits + hits });
}

function merged(all: readonly Counts[]): Growing {
  const sum: Growing = new Map();
  for (const counts of all) {
    for (const [key, { seen, hits }] of counts) add(sum, key, seen, hits);
  }
  return sum;
}
