import { withoutTrailing } from '../../../text/trailing.ts';

/** Whose statements a question asks for, and what they are to be about. */
export interface AskedSpeaker {
  /** The speaker as typed. */
  readonly name: string;
  /** The rest of the question; empty if it asks for anything that was said. */
  readonly subject: string;
}

/** A possible reading of a question. */
export interface SpeakerReading extends AskedSpeaker {
  /** Whether nothing but words of the speaker answers: "what did Ryder say", unlike "who … according to Ryder". */
  readonly isOnly: boolean;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const HELPERS = setOf('did does do has have had');
const BEING = setOf('is are was were');
const SAYING = setOf('say said says claim claimed state announce announced comment tweet');
const STATING = setOf(
  'confirm confirmed deny denied admit admitted warn warned threaten threatened promise promised condemn condemned',
);
const SAID = setOf('said says claimed announced tweeted');
const ABOUT = setOf('about on of regarding concerning over');
const STATEMENTS = setOf('statement statements quote quotes comment comments words remarks');
const OF = setOf('by of from');

const MARKS = /[?!.,]/;

/** Most words of a name. */
const MOST_WORDS = 8;

/**
 * Reads whose statements a question asks for.
 *
 * @returns Possible readings, those with the longest name first. Most questions have none.
 */
export function askedSpeakers(question: string): SpeakerReading[] {
  const words = question.split(/\s/).filter((word) => word !== '');
  const lower = words.map((word) => withoutTrailing(word.toLowerCase(), MARKS));
  return (
    whatSaid(words, lower) ??
    didSay(words, lower) ??
    statementsOf(words, lower) ??
    accordingTo(words, lower)
  );
}

/** "What did the Pentagon say about the border", "what is Ryder saying", "what Ryder said about it". */
function whatSaid(words: readonly string[], lower: readonly string[]): SpeakerReading[] | null {
  const [what, helper = ''] = lower;
  const isShort = what === 'whats' || what === "what's" || what === 'what’s';
  if (what !== 'what' && !isShort) return null;
  const from = !isShort && (HELPERS.has(helper) || BEING.has(helper)) ? 2 : 1;
  const isGoingOn = isShort || BEING.has(helper);
  const said = from > 1 ? SAYING : SAID;
  const isVerb = (word: string) => (isGoingOn ? word === 'saying' : said.has(word));
  const verb = lower.findIndex((word, at) => at > from && isVerb(word) && !isOfName(lower, at));
  if (verb < 0 || verb - from > MOST_WORDS) return null;
  const rest = words.slice(verb + 1);
  const isAbout = ABOUT.has(lower[verb + 1] ?? '');
  if (rest.length > 0 && !isAbout) return null;
  return [{ ...reading(words.slice(from, verb), rest.slice(1)), isOnly: true }];
}

/** "Did the Pentagon confirm that the border is closed", "has Ryder denied it". */
function didSay(words: readonly string[], lower: readonly string[]): SpeakerReading[] | null {
  if (!HELPERS.has(lower[0] ?? '')) return null;
  const isVerb = (word: string) => SAYING.has(word) || STATING.has(word);
  const verb = lower.findIndex((word, at) => at > 1 && isVerb(word) && !isOfName(lower, at));
  if (verb < 0 || verb - 1 > MOST_WORDS) return null;
  // What was denied is not said by mentioning it.
  const matter = STATING.has(lower[verb] ?? '') ? verb : verb + 1;
  return [reading(words.slice(1, verb), words.slice(matter))];
}

/** Whether a verb is the last word of a name: "the secretary of state". */
function isOfName(lower: readonly string[], at: number): boolean {
  return OF.has(lower[at - 1] ?? '');
}

/** "Statements by Ryder on the border". */
function statementsOf(words: readonly string[], lower: readonly string[]): SpeakerReading[] | null {
  if (!STATEMENTS.has(lower[0] ?? '') || !OF.has(lower[1] ?? '')) return null;
  const about = lower.findIndex((word, at) => at > 2 && ABOUT.has(word));
  if (about < 0 || about - 2 > MOST_WORDS) return null;
  return [{ ...reading(words.slice(2, about), words.slice(about + 1)), isOnly: true }];
}

/** "According to Ryder, who …", "who … according to Ryder". */
function accordingTo(words: readonly string[], lower: readonly string[]): SpeakerReading[] {
  const at = lower.findIndex((word, place) => word === 'according' && lower[place + 1] === 'to');
  if (at < 0) return [];
  const [before, behind] = [words.slice(0, at), words.slice(at + 2)];
  const comma = behind.findIndex((word) => word.endsWith(','));
  const lengths =
    comma >= 0
      ? [comma + 1]
      : Array.from({ length: Math.min(behind.length, MOST_WORDS) }, (_, less) => less + 1);
  return (
    lengths
      .reverse()
      // "The mayor" of "the mayor of Taji" is another one.
      .filter((length) => behind[length]?.toLowerCase() !== 'of')
      .map((length) => reading(behind.slice(0, length), [...before, ...behind.slice(length)]))
  );
}

const THINKING = setOf(
  'want think tell call warn ask demand promise suggest propose reply respond',
);

/**
 * Reads of whom a question asks what this one thinks, wants or tells others: "the mayor of Taji" of "what does the mayor of
 * Taji want".
 */
export function askedThinker(question: string): string | null {
  const words = question.split(/\s/).filter((word) => word !== '');
  const lower = words.map((word) => withoutTrailing(word.toLowerCase(), MARKS));
  if (lower[0] !== 'what' || !HELPERS.has(lower[1] ?? '')) return null;
  const verb = lower.findIndex((word, at) => at > 2 && THINKING.has(word));
  return verb < 0 || verb - 2 > MOST_WORDS ? null : withoutMarks(words.slice(2, verb));
}

function reading(name: readonly string[], subject: readonly string[]): SpeakerReading {
  return { name: withoutMarks(name), subject: withoutMarks(subject), isOnly: false };
}

function withoutMarks(words: readonly string[]): string {
  return withoutTrailing(words.join(' '), MARKS);
}
