import type { Span } from '../../../text/span.ts';
import { lemma } from '../../../text/words/lemma.ts';
import type { Term } from '../../../text/words/terms.ts';
import { type Word, words } from '../../../text/words/words.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { isMostlyName } from '../proper-names.ts';

/**
 * Verbs of several words, with the single words that reports use for them. `_` stands for up to three words between
 * the parts: `call the talks off`. `~` stands for a place, which is no part of the verb: `take Palmyra`.
 */
const VERBS: readonly (readonly [verb: string, ...words: string[]])[] = [
  // Attack and defence
  ['blow _ up', 'explode', 'explosion', 'blast', 'detonate', 'destroy', 'bomb'],
  ['set _ off', 'detonate', 'explode', 'trigger'],
  ['go off', 'explode', 'detonate', 'explosion'],
  ['shoot _ down', 'down'],
  ['bring _ down', 'down', 'shoot', 'topple'],
  ['take _ down', 'down', 'kill'],
  ['take _ out', 'destroy', 'kill', 'eliminate'],
  ['wipe _ out', 'destroy', 'kill', 'eliminate', 'annihilate'],
  ['knock _ out', 'destroy', 'disable'],
  ['knock _ down', 'destroy', 'demolish'],
  ['tear _ down', 'demolish', 'destroy'],
  ['pull _ down', 'demolish', 'topple'],
  ['burn _ down', 'destroy', 'fire', 'torch'],
  ['set fire', 'burn', 'torch', 'arson'],
  ['set _ on fire', 'burn', 'torch', 'arson'],
  ['carry _ out', 'conduct', 'launch', 'perpetrate', 'commit'],
  ['break into', 'storm', 'enter'],
  ['get into', 'enter', 'entry', 'penetrate'],
  ['break through', 'breach'],
  ['beat _ back', 'repel'],
  ['push _ back', 'repel', 'postpone', 'delay'],
  ['fight _ off', 'repel'],
  ['fend _ off', 'repel'],
  ['hold _ off', 'repel'],
  ['hit back', 'retaliate', 'respond', 'retaliation'],
  ['strike back', 'retaliate', 'retaliation'],
  ['fight back', 'resist', 'retaliate'],
  ['get _ killed', 'kill', 'die', 'dead', 'death'],
  ['pass away', 'die', 'death'],
  // Who holds a place
  ['take ~', 'capture', 'seize', 'recapture', 'retake', 'control', 'fall'],
  ['take _ over', 'capture', 'seize', 'control', 'takeover'],
  ['take control', 'capture', 'seize', 'control'],
  ['take _ back', 'recapture', 'retake', 'regain', 'liberate'],
  ['win _ back', 'recapture', 'retake', 'regain', 'liberate'],
  ['get _ back', 'recapture', 'retake', 'regain', 'return'],
  ['drive _ out', 'expel', 'oust', 'evict'],
  ['push _ out', 'expel', 'oust', 'evict'],
  ['force _ out', 'expel', 'oust', 'evict', 'displace'],
  ['kick _ out', 'expel', 'oust', 'evict', 'eject'],
  ['throw _ out', 'expel', 'dismiss', 'reject'],
  ['chase _ out', 'expel', 'oust'],
  ['clear _ out', 'evacuate', 'expel'],
  ['get rid of', 'remove', 'destroy', 'oust', 'eliminate'],
  ['pull _ out', 'withdraw', 'withdrawal', 'pullout', 'retreat'],
  ['pull back', 'withdraw', 'withdrawal', 'retreat'],
  ['move out', 'leave', 'withdraw', 'evacuate'],
  ['cut _ off', 'sever', 'block', 'isolate', 'besiege'],
  ['close in on', 'advance', 'approach', 'encircle'],
  // Captivity and flight
  ['lock _ up', 'arrest', 'detain', 'jail', 'imprison', 'confine', 'isolate', 'quarantine'],
  ['pick _ up', 'arrest', 'detain', 'collect'],
  ['round _ up', 'arrest', 'detain'],
  ['let _ go', 'release', 'free'],
  ['let _ out', 'release', 'free'],
  ['set _ free', 'release', 'liberate'],
  ['run away', 'flee', 'escape'],
  ['get away', 'flee', 'escape'],
  ['get out of', 'leave', 'flee', 'escape', 'evacuate'],
  ['hand _ over', 'surrender', 'transfer', 'deliver'],
  ['give _ up', 'surrender', 'abandon', 'relinquish'],
  ['give in', 'surrender', 'yield'],
  ['take _ in', 'host', 'shelter'],
  // Beginning and end
  ['kick _ off', 'begin', 'start', 'launch'],
  ['break out', 'begin', 'start', 'erupt', 'outbreak'],
  ['set _ up', 'establish', 'build', 'create', 'form', 'arrange', 'broker'],
  ['put _ together', 'organise', 'organize', 'arrange', 'assemble'],
  ['call _ off', 'cancel', 'scrap', 'suspend', 'postpone'],
  ['put _ off', 'postpone', 'delay'],
  ['shut _ down', 'close', 'suspend', 'closure'],
  ['shut _ off', 'cut', 'close', 'suspend', 'sever', 'block'],
  ['turn _ off', 'cut', 'close', 'sever', 'block'],
  ['turn back', 'return', 'retreat'],
  ['close _ down', 'close', 'closure'],
  ['run out of', 'deplete', 'exhaust', 'shortage', 'lack'],
  ['break up', 'disperse', 'split', 'dissolve'],
  ['split up', 'divide', 'separate'],
  // Offices, talks and money
  ['in charge of', 'responsible', 'jurisdiction', 'lead', 'head', 'command', 'leader'],
  ['at the helm of', 'lead', 'head', 'command', 'leader'],
  ['out of work', 'unemployed', 'unemployment', 'jobless'],
  ['out of jail', 'release', 'free'],
  ['out of prison', 'release', 'free'],
  ['stop work', 'halt', 'service', 'fail', 'close'],
  ['step down', 'resign', 'resignation', 'quit'],
  ['stand down', 'resign', 'resignation', 'quit'],
  ['pick _ to run', 'name', 'appoint', 'nominate', 'choose', 'select', 'head'],
  ['pick _ to lead', 'name', 'appoint', 'nominate', 'choose', 'select', 'head'],
  ['pick _ to head', 'name', 'appoint', 'nominate', 'choose', 'select', 'head'],
  ['choose _ to run', 'name', 'appoint', 'nominate', 'pick', 'select', 'head'],
  ['choose _ to lead', 'name', 'appoint', 'nominate', 'pick', 'select', 'head'],
  ['take part', 'participate', 'join', 'attend'],
  ['team up', 'join', 'ally', 'cooperate'],
  ['sign up', 'join', 'enlist', 'recruit'],
  ['turn _ down', 'reject', 'refuse', 'decline'],
  ['turn _ away', 'reject', 'refuse'],
  ['back _ up', 'support', 'confirm'],
  ['prop _ up', 'support'],
  ['speak out', 'criticise', 'condemn', 'denounce'],
  ['lash out', 'criticise', 'condemn', 'denounce'],
  ['crack down', 'crackdown', 'repress', 'suppress'],
  ['look into', 'investigate', 'probe', 'examine'],
  ['look for', 'search', 'seek'],
  ['tell _ to', 'order', 'tell', 'instruct', 'urge', 'ask'],
  ['find out', 'discover', 'learn', 'determine'],
  ['figure _ out', 'discover', 'determine'],
  ['work _ out', 'determine', 'resolve'],
  ['sort _ out', 'resolve', 'settle'],
  ['own up', 'admit', 'acknowledge', 'confess'],
  ['cover _ up', 'conceal', 'hide'],
  ['pin _ on', 'blame', 'accuse'],
  ['pay for', 'fund', 'finance', 'cost'],
  ['bail _ out', 'rescue', 'bailout'],
  ['lay _ off', 'dismiss', 'layoff', 'redundancy'],
  ['hand _ out', 'distribute', 'deliver', 'distribution'],
  ['give _ out', 'distribute', 'distribution'],
  ['drop _ off', 'deliver', 'decline'],
  ['get hold of', 'obtain', 'acquire', 'capture'],
  ['drop by', 'visit', 'tour'],
  ['stop by', 'visit', 'tour'],
  ['come by', 'visit', 'tour'],
  ['pop in', 'visit', 'tour'],
  ['know for', 'famous', 'renowned', 'fame'],
  ['show up', 'arrive', 'appear', 'attend'],
  ['turn up', 'arrive', 'appear', 'attend'],
  ['sneak into', 'infiltrate', 'enter', 'smuggle'],
  ['go up', 'rise', 'increase'],
  ['go down', 'fall', 'decline', 'decrease'],
  ['cut down', 'reduce', 'reduction'],
  ['make _ out of', 'consist', 'contain', 'comprise'],
  ['make up of', 'consist', 'contain', 'comprise'],
];

/** Most words for `_`. */
const MOST_BETWEEN = 3;

/** Words for a place that can be taken. */
const PLACES: ReadonlySet<string> = new Set(
  'town city village base airport airbase hill crossing border province district'.split(' '),
);

interface Pattern {
  readonly first: string;
  readonly isSeparable: boolean;
  readonly isOfPlace: boolean;
  /** Folded, as they are after the verb. */
  readonly rest: readonly string[];
  readonly words: readonly string[];
}

const PATTERNS = new Map<string, Pattern[]>();
for (const [verb, ...others] of VERBS) {
  const [first = '', ...rest] = verb.split(' ').filter((part) => part !== '_' && part !== '~');
  const [isSeparable, isOfPlace] = [verb.includes('_'), verb.includes('~')];
  const pattern = { first, isSeparable, isOfPlace, rest, words: others.map(lemma) };
  PATTERNS.set(first, [...(PATTERNS.get(first) ?? []), pattern]);
}

/** A verb of several words in a question. */
export interface EverydayVerb extends Span {
  /** The words that belong to it, in order. `start` and `end` are those of the first one. */
  readonly parts: readonly Span[];
  /** Its first word, as a term. */
  readonly head: string;
  /** Terms that say the same. */
  readonly words: readonly string[];
}

/**
 * Finds the verbs of several words that reports say in one: "call off", "blow … up".
 *
 * @param lexicon - Knows names in lower case; `null` for a text that has them in capitals.
 */
export function everydayVerbsIn(text: string, lexicon: Lexicon | null): EverydayVerb[] {
  const all = words(text);
  return all.flatMap((word, at) => {
    const head = lemma(word.folded);
    const found = (PATTERNS.get(head) ?? []).flatMap((pattern) => {
      if (pattern.isOfPlace && !isPlaceAt(all, at + 1, lexicon)) return [];
      const rest = restOf(all, at, pattern, text);
      return rest ? [{ rest, words: pattern.words }] : [];
    });
    const [longest] = found.sort((one, other) => other.rest.length - one.rest.length);
    if (!longest) return [];
    const { start, end } = word;
    return [{ start, end, head, parts: [word, ...longest.rest], words: longest.words }];
  });
}

/** Whether a name or a word for a place begins at a word, after an article or not. */
function isPlaceAt(all: readonly Word[], at: number, lexicon: Lexicon | null): boolean {
  const next = all[at]?.folded === 'the' ? all[at + 1] : all[at];
  if (!next || next.numeric || /['’]s$/i.test(next.text)) return false;
  if (next.capitalised || PLACES.has(next.folded)) return true;
  return lexicon !== null && isMostlyName(next.folded, lexicon);
}

/** The first words of the verbs of several words that say the same as any of some terms. */
export function headsOf(told: ReadonlySet<string>): string[] {
  return [...PATTERNS].flatMap(([head, patterns]) =>
    patterns.some((pattern) => pattern.words.some((word) => told.has(word))) ? [head] : [],
  );
}

/** Finds the words of a verb after its first one. */
function restOf(
  all: readonly Word[],
  at: number,
  { isSeparable, rest }: Pattern,
  text: string,
): readonly Word[] | null {
  const most = isSeparable ? MOST_BETWEEN : 0;
  for (let between = 0; between <= most; between += 1) {
    const from = at + 1 + between;
    const found = all.slice(from, from + rest.length);
    if (found.length < rest.length || found.some(({ folded }, place) => folded !== rest[place])) {
      continue;
    }
    return /[.,;:!?()]/.test(text.slice(all[at]?.end, found.at(-1)?.start)) ? null : found;
  }
  return null;
}

/** A verb of several words with its place among the terms. */
export interface TermWithVerb extends Term {
  /** `null` if it is a word of its own. */
  readonly verb: EverydayVerb | null;
}

/** Puts one term in the place of the terms of each verb of several words. */
export function withVerbs(terms: readonly Term[], verbs: readonly EverydayVerb[]): TermWithVerb[] {
  const taken = new Set(verbs.flatMap(({ parts }) => parts.map(({ start }) => start)));
  const others = terms.filter(({ start }) => !taken.has(start));
  return [...others.map((term) => ({ ...term, verb: null })), ...verbs.map(termOf)].sort(
    (one, other) => one.start - other.start,
  );
}

function termOf(verb: EverydayVerb): TermWithVerb {
  const {
    start,
    end,
    words: [term = ''],
  } = verb;
  return { term, name: null, folded: term, capitalised: false, numeric: false, start, end, verb };
}
