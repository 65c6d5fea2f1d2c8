import { isLedGroup } from '../../../../reading/leading/leaders.ts';
import { type Led, wordsOfAdHoc } from '../../../../reading/leading/led-bodies.ts';
import { classesOf, PREPOSITION } from '../../../../reading/statements/grammar/word-classes.ts';
import { isNation } from '../../../../text/words/countries.ts';
import type { Lexicon } from '../../../index/lexicon.ts';
import { type Concept, LEAST_NAMED } from '../../concepts.ts';
import { phraseAt } from '../asked-actor.ts';
import { type Asking, askingIn, namesOf } from '../asked-parties.ts';
import type { AskedLeader } from '../beside.ts';
import { wordsOfGovernment } from '../words/seats.ts';

const LEADER =
  '(?:leader|head|chief|commander(?:[ -]in[ -]chief)?|boss|chairman|chairwoman|chairperson|chair|director|emir)';

/** "Who is", "who's", "who else has been". */
const WHO = "who(?:['’]?s|(?: else)?(?: (?:is|was|are|were|has been))?)(?: the one)?";

/** Before what is led: "who leads the", "who is the head of the". */
const BEFORE_LED = new RegExp(
  `\\b${WHO}(?: (?:currently|now|really|actually))? (?:(lead|leads|led|leading|head|heads|headed|heading|command|commands|commanded|commanding)|(run|runs|ran|running|in charge of|responsible for|at the helm of)|(?:the )?(?:(?:current|new|former|overall|top|military) ){0,2}${LEADER} of) (?:the )?(?:(?:al|el|ad|ar|as|ash|az)-)?`,
  'i',
);

/** Before what is led, if the word for who leads it is behind: "who is the". */
const BEFORE_OWNER = new RegExp(`\\b${WHO} (?:the )?(?=.{2,80}\\b${LEADER}\\b)`, 'i');

/** Behind what is led: "’s military leader". */
const BEHIND_OWNER = new RegExp(
  `^ ?(?:['’]s?)? (?:(?:current|new|top|military) ){0,2}${LEADER}\\b`,
  'i',
);

/** Behind what is led. Another noun would be led instead: "the fire crews of Britain". */
const END =
  /^(?:\W*$| (?:in|at|on|when|while|that|who|as|during|after|before|now|today|currently|since|until)\b|[,?])/i;

/** Who led before is asked for. */
const PAST = /\b(?:was|were|led|headed|commanded|ran|former|had)\b/i;

/** A lighter part of a name is in other names too: "Islam". A share of the weight of the heaviest. */
const LEAST_SHARE = 0.5;

/** Most words for what is led. */
const MOST_WORDS = 6;

/** A body of more words is called otherwise in reports. The last words are enough. */
const LONGEST_BODY = 3;
const LAST_WORDS = 2;

/** Unions of nations, which have many bodies: "the UN team". */
const UNIONS: ReadonlySet<string> = new Set(['un', 'eu', 'nato']);

/** Between two words for what is led. */
const WITHIN = /^(?:['’]s?)?[ -]$/;

/**
 * Reads who is asked to be led by someone: "Jaish al-Islam" of "who leads Jaish al-Islam".
 *
 * @param text - The question in plain words.
 * @returns `null` if it asks nothing of the kind, or of no one who can be told from others.
 */
export function leaderAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedLeader | null {
  const match = BEFORE_LED.exec(text);
  const [before, isEnd] = match
    ? [match, (rest: string) => END.test(rest)]
    : [BEFORE_OWNER.exec(text), (rest: string) => isOwner(rest)];
  if (!before) return null;
  const from = before.index + before[0].length;
  const behind = askingIn(text, concepts).filter(({ start }) => start >= from);
  const found =
    ledByName(text, from, behind, lexicon, isEnd) ?? ledBody(text, from, behind, lexicon, isEnd);
  // Forces can be "in charge of the border", and many verbs lead.
  const isVerb = (match?.[1] ?? match?.[2]) !== undefined;
  const led = isVerb && found?.names.size === 0 ? null : found;
  return (
    led && {
      led: { names: led.names, body: led.body, isPast: PAST.test(text) },
      about: led.about,
      isOfPlaces: match?.[2] !== undefined,
      words: text.slice(before.index + 'who '.length, led.end),
    }
  );
}

function isOwner(rest: string): boolean {
  const owner = BEHIND_OWNER.exec(rest);
  return owner !== null && END.test(rest.slice(owner[0].length));
}

/** Those who are led, and where the words for them end. */
interface LedWords extends Pick<Led, 'names' | 'body'>, Pick<AskedLeader, 'about'> {
  readonly end: number;
}

type IsEnd = (rest: string) => boolean;

/** Those who are led by their name: "Jaish al-Islam", "the Muslim Brotherhood". */
function ledByName(
  text: string,
  from: number,
  behind: readonly Asking[],
  lexicon: Lexicon,
  isEnd: IsEnd,
): LedWords | null {
  const phrase = phraseAt(text, from, behind);
  const next = behind[phrase.length];
  const parties = phrase.filter(({ isParty }) => isParty);
  const last = phrase.at(-1)?.end ?? from;
  const isWithin = next && text.slice(last, next.start) === ' ';
  const isOfGroup = (isWithin && isLedGroup(next.term)) || parties.length < phrase.length;
  // "The Egyptian army", but "the Muslim Brotherhood"
  if (isOfGroup && parties.every(({ term }) => isNation(term) || UNIONS.has(term))) return null;
  const end = isWithin && isLedGroup(next.term) ? next.end : last;
  const heaviest = Math.max(0, ...parties.map(({ concept }) => concept.weight));
  const named = parties.filter(({ concept }) => concept.weight >= heaviest * LEAST_SHARE);
  const names = namesOf(named, lexicon, LEAST_NAMED);
  if (names === null || !isEnd(text.slice(end))) return null;
  const all = [
    ...names,
    ...named.flatMap(({ term }) => wordsOfGovernment(term)),
    // "The Syrian Coalition" is the Syrian National Coalition.
    ...parties.map(({ term }) => term).filter(isNation),
  ];
  return { names: new Set(all), body: [], about: [], end };
}

/** A body that is led: "the Egyptian army", "the civil defence". */
function ledBody(
  text: string,
  from: number,
  behind: readonly Asking[],
  lexicon: Lexicon,
  isEnd: IsEnd,
): LedWords | null {
  const gap = (at: number) => text.slice(behind[at - 1]?.end ?? from, behind[at]?.start);
  let count = 0;
  while (
    count < Math.min(behind.length, MOST_WORDS) &&
    (count === 0 ? gap(0) === '' : WITHIN.test(gap(count)))
  )
    count += 1;
  for (; count > 0; count -= 1) {
    const phrase = behind.slice(0, count);
    const end = phrase.at(-1)?.end ?? from;
    if (!isEnd(text.slice(end))) continue;
    const owners = phrase.filter(({ term, isParty }) => isParty || isNation(term));
    const body = phrase.filter((one) => !owners.includes(one) && one.term !== 'national');
    // "The team behind the vaccine"
    const isOther = body.some(({ term }) => (classesOf(term) & PREPOSITION) !== 0);
    const isVague = owners.length === 0 && body.length === 1 && isLedGroup(body[0]?.term ?? '');
    if (body.length === 0 || body.length > LONGEST_BODY || isVague || isOther) return null;
    const names = namesOf(owners, lexicon, LEAST_NAMED) ?? new Set<string>();
    const all = [...names, ...owners.flatMap(({ term }) => [term, ...wordsOfGovernment(term)])];
    const wordsOf = (one: Asking) => namesOf([one], lexicon, LEAST_NAMED) ?? new Set<string>();
    const adHoc = owners.length === 0 ? [] : [...wordsOfAdHoc(body.at(-1)?.term ?? '')];
    const isAdHoc = adHoc.length > 0;
    return {
      names: new Set(all),
      body: isAdHoc ? [new Set(adHoc)] : body.slice(-LAST_WORDS).map(wordsOf),
      about: isAdHoc ? body.slice(0, -1).map(wordsOf) : [],
      end,
    };
  }
  return null;
}
