import { terms } from '../../../text/words/terms.ts';
import type { Word } from '../../../text/words/words.ts';
import { type Cursor, phrases } from './cursor.ts';
import type { Reporters, Whose } from './reporters.ts';

/** What a request for reports is limited to. */
export interface Limits {
  /** What the reports must be about; empty for anything. */
  readonly topic: readonly Word[];
  readonly whose: Whose;
  /** A writer that no report names; empty if there is none. */
  readonly unknown: readonly Word[];
}

export const NOT_LIMITED: Limits = {
  topic: [],
  whose: { sources: [], authors: [] },
  unknown: [],
};

/** How the limits of a kind of request are stated. */
export interface LimitWords {
  /** Words that lead to the topic, as `spelledOut` reads them. */
  readonly about: string;
  /** Whether the topic comes at once, without such words. */
  readonly startsWithTopic?: boolean;
  /** Whether "from" and "in" lead to a place: "news from Anbar", but not "reports from residents". */
  readonly takesPlaces?: boolean;
  /** Whether "by" leads to a writer even if no report is by them. */
  readonly takesWriters?: boolean;
}

export const ABOUT =
  '[about|on|regarding|concerning|covering|mentioning], [related|relating] to, to do with';

/** Ends a request without changing it. */
const ENDING = phrases(
  `please, [right|] now, so far, lately, recently, here, again, thanks, for me, in total, available,
  at the moment, these days, [do|] you have, have you [got|], you got, [are|is] there, there [are|is],
  do you know, in [the|your] [corpus|database|archive|reports|files]`,
);

const BY = phrases('[written|] by');
const FROM = phrases('from, in');
const BY_OR_FROM = phrases('by, from');

/**
 * Reads the end of a request: "about Iran", "by Ken Hanly", "from Xinhua".
 *
 * @returns `null` if there is anything else, because it is then no request for reports.
 */
export function readLimits(said: Cursor, reporters: Reporters, words: LimitWords): Limits | null {
  const { startsWithTopic = false, takesPlaces = false, takesWriters = false } = words;
  const about = phrases(words.about);
  const next = phrases(words.about, 'by, from');
  let { topic, whose, unknown } = NOT_LIMITED;
  if (startsWithTopic) {
    topic = readTopic(said, reporters);
    if (topic.length === 0) return null;
  }
  for (said.skip(ENDING); !said.isAtEnd; said.skip(ENDING)) {
    if (topic.length === 0 && said.take(about)) {
      topic = readTopic(said, reporters);
      if (topic.length === 0) return null;
      continue;
    }
    const isBy = said.take(BY);
    if (!isBy && !said.take(FROM)) return null;
    const name = withoutEnding(said.until(next));
    const known = reporters.find(name);
    if (known) whose = known;
    else if (isBy && takesWriters && isName(name)) unknown = name;
    else if (!isBy && takesPlaces && topic.length === 0 && isTopic(name)) topic = name;
    else return null;
  }
  return { topic, whose, unknown };
}

/** The words of a topic, up to a known writer or source; empty if it is none. */
function readTopic(said: Cursor, reporters: Reporters): readonly Word[] {
  const topic = [...said.until(BY_OR_FROM)];
  // "Attacks by Iran", "planes from Iraq".
  while (!said.isAtEnd && !isWhoseNext(said.copy(), reporters)) {
    topic.push(...said.pass(1), ...said.until(BY_OR_FROM));
  }
  const bare = withoutEnding(topic);
  return isTopic(bare) ? bare : [];
}

function isWhoseNext(ahead: Cursor, reporters: Reporters): boolean {
  ahead.pass(1);
  return reporters.find(withoutEnding(ahead.until(BY_OR_FROM))) !== null;
}

function withoutEnding(all: readonly Word[]): readonly Word[] {
  const ending = ENDING.find((phrase) =>
    phrase.every((word, at) => all[all.length - phrase.length + at]?.folded === word),
  );
  return ending && ending.length < all.length ? withoutEnding(all.slice(0, -ending.length)) : all;
}

/** A longer text is about what a report says. */
const MOST_IN_TOPIC = 10;

/** Words that make a topic a question about what reports say. */
const SAYING = new Set(
  `who whom whose what when where why how which whether if that say says said saying tell tells mention
  mentions claim claims agree describe describes explain explains show shows suggest suggests prove
  proves confirm confirms accuse accuses true false`.split(/\s+/),
);

/** Whether words name something to search for. "It" does not. */
export function isTopic(all: readonly Word[]): boolean {
  if (all.length > MOST_IN_TOPIC || all.some(({ folded }) => SAYING.has(folded))) return false;
  return terms(all.map(({ text }) => text).join(' ')).length > 0;
}

const MOST_IN_NAME = 4;

/** "The group" and "you" are no names of writers. */
const NO_NAME = new Set(
  'the a an his her its their our my your he she it they we you i this that'.split(' '),
);

/** Whether words can be the name of a writer or a publication. */
export function isName(all: readonly Word[]): boolean {
  const isShort = all.length > 0 && all.length <= MOST_IN_NAME;
  return isShort && !all.some(({ folded }) => NO_NAME.has(folded));
}
