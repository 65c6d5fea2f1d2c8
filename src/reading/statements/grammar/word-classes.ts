import { NO_PASTS, SURE_PASTS, UNSURE_PASTS } from '../../../text/words/past-forms.ts';
import { remembered } from '../../../text/words/remembered.ts';

/** What a word can be. Bits, because many words can be several things. */
export const DETERMINER = 1;
export const PREPOSITION = 1 << 1;
export const AND = 1 << 2;
export const SUBORDINATOR = 1 << 3;
export const RELATIVE = 1 << 4;
export const PRONOUN = 1 << 5;
export const AUXILIARY = 1 << 6;
export const MODAL = 1 << 7;
export const NEGATION = 1 << 8;
export const ADVERB = 1 << 9;
export const THAT = 1 << 10;
export const TO = 1 << 11;
export const BUT = 1 << 12;
export const WEEKDAY = 1 << 13;
export const POSSESSIVE = 1 << 14;
export const PAST = 1 << 15;
export const GERUND = 1 << 16;
export const NUMBER = 1 << 17;

const CLASSES: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    `the a an this these those some any each every no another other others many most several few both all one
    two three four five six seven eight nine ten half dozens hundreds thousands`,
  ],
  [DETERMINER | POSSESSIVE, 'his her their its my our your whose'],
  [
    PREPOSITION,
    `of in on at by for from with about against between into through during before after above below under over
    near since without within among amid despite toward towards upon across behind beyond outside inside via per
    following regarding concerning including like than as until till ahead because`,
  ],
  [AND, 'and or nor'],
  [BUT, 'but yet'],
  [
    SUBORDINATOR,
    `if whether because when while as although though after before since until unless once where whereas so lest
    why how`,
  ],
  [RELATIVE, 'who whom which what whose where'],
  [THAT, 'that'],
  [TO, 'to'],
  [
    PRONOUN,
    'he she they it i we you him them me us someone everyone people nobody everybody anyone one',
  ],
  [
    AUXILIARY,
    `is are was were be been being am has have had having do does did 's 've 're 'd 'm he's she's it's they're we're
    i'm you're they've we've i've you've he'd she'd they'd we'd i'd isn't aren't wasn't weren't hasn't haven't
    hadn't don't doesn't didn't`,
  ],
  [
    MODAL,
    `will would can could may might must shall should won't wouldn't can't cannot couldn't shouldn't he'll she'll
    they'll we'll i'll it'll`,
  ],
  [
    NEGATION,
    `not never neither don't doesn't didn't won't wouldn't can't cannot couldn't shouldn't isn't aren't wasn't
    weren't hasn't haven't hadn't`,
  ],
  [
    ADVERB,
    `also then later still even just once again now however too instead thus rather only ever already always often
    sometimes yesterday today soon once first meanwhile further moreover nonetheless long apparently nevertheless all both`,
  ],
  [
    WEEKDAY,
    'monday tuesday wednesday thursday friday saturday sunday yesterday today tonight tomorrow',
  ],
];

const KNOWN: ReadonlyMap<string, number> = known();

function known(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [bits, list] of CLASSES) {
    for (const word of list.trim().split(/\s+/)) map.set(word, (map.get(word) ?? 0) | bits);
  }
  return map;
}

/** Names that end like a past or a gerund. */
const NAMES: ReadonlySet<string> = new Set(
  `ahmed mohammed mohamed muhammed mehmed hamed khaled saeed waleed rashed majed zayed sayed  mufeed fareed
  hameed rasheed majeed javed naveed alfred manfred winfred wilfred jared reed creed beijing sterling fleming
  browning harding channing jennings golding keating`.split(/\s+/),
);

/** Most words to keep the classes of. */
const MOST_KNOWN = 50_000;

/** The classes of a word in lower case. */
export const classesOf = remembered(findClasses, MOST_KNOWN);

function findClasses(lower: string): number {
  const bits = KNOWN.get(lower);
  if (bits !== undefined) return bits;
  if (/^\p{N}/u.test(lower)) return NUMBER;
  if (NAMES.has(lower)) return 0;
  if (lower.length > 4 && lower.endsWith('ly')) return ADVERB;
  if (SURE_PASTS.has(lower) || UNSURE_PASTS.has(lower)) return PAST;
  if (lower.length > 4 && lower.endsWith('ed') && !NO_PASTS.has(lower)) return PAST;
  if (lower.length > 4 && lower.endsWith('ing')) return GERUND;
  return 0;
}
