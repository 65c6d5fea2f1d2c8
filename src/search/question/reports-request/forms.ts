import type { Word } from '../../../text/words/words.ts';
import { type Cursor, phrases } from './cursor.ts';
import { ABOUT, isTopic, type Limits, NOT_LIMITED, readLimits } from './limits.ts';
import type { Reporters } from './reporters.ts';

/** A request for reports, as one of the forms reads it. */
export interface Asked extends Limits {
  readonly order: 'newest' | 'oldest';
  /** Whether it asks who the reports are from. */
  readonly asksWho: boolean;
}

/** Reads one form of request; `null` if the words have another form. */
export type Form = (said: Cursor, reporters: Reporters) => Asked | null;

const NEWEST = phrases('[most|] recent, latest, newest, last, new, current, breaking, top');
const OLDEST = phrases('oldest, earliest, first');

const LEAD = phrases(
  `show, give, get, find, list, send, tell, display, read, name, me, us, all, any, some, the, your, more,
  other, a, [a|] few, several, every, each, everything, [a|] list of, i [want|need], i would like, id like,
  to [see|know], let me see, [what|which|where] are, what [is|other|], which, how many,
  [the|] number of, do you [have|know], did you get, have you [got|], got, you have, [are|is] there,
  can i [see|get|have], where can i find`,
);

const NEWS = phrases('[news|] [updates|update], news, headlines');
const COVERAGE = phrases('[news|press|media|] coverage');
const ARTICLES = phrases(
  '[news|] [articles|article|stories|story|posts], [pieces|piece], news items',
);
const REPORTS = phrases('[news|press|media|] [reports|report]');

const HAVING = phrases(
  `[do|] you have, have you [got|], you got, [are|is] there, there [are|is], that, which, are, is, exist,
  available, published, dated, written, [do|] you know of, [do|] we have, can you find`,
);

const ABOUT_IT = `${ABOUT}, [mention|cover|discuss] [s|], mentions, covers, discusses, deal with, talk about`;

/** "Any news about Iran", "oldest report", "how many articles mention Iran". */
export const ofReports: Form = (said, reporters) => {
  said.skip(LEAD);
  const order = readOrder(said);
  const early = order === null ? null : topicBeforeNews(said.copy());
  if (early !== null) return { ...NOT_LIMITED, topic: early, order: 'newest', asksWho: false };
  const isNews = said.take(NEWS);
  const isCoverage = !isNews && said.take(COVERAGE);
  const isArticle = !isNews && !isCoverage && said.take(ARTICLES);
  if (!isNews && !isCoverage && !isArticle && !said.take(REPORTS)) return null;
  if (order !== null && isNews && isTopicAlone(said.rest)) {
    return { ...NOT_LIMITED, topic: said.rest, order, asksWho: false };
  }
  said.skip(HAVING);
  const limits = readLimits(said, reporters, {
    about: isCoverage ? `${ABOUT_IT}, of` : ABOUT_IT,
    takesPlaces: isNews,
    takesWriters: isArticle,
  });
  return limits && { ...limits, order: order ?? 'newest', asksWho: false };
};

function readOrder(said: Cursor): 'newest' | 'oldest' | null {
  if (said.take(OLDEST)) return 'oldest';
  return said.take(NEWEST) ? 'newest' : null;
}

const MOST_ALONE = 3;

/** Words that lead to a limit, or make another thing of the news. */
const NOT_ALONE = new Set(
  `about on regarding concerning covering mentioning from in by of at agency agencies conference outlet
  outlets channel channels paper papers anchor site sites reporter network bulletin blackout cycle please
  now you there here`.split(/\s+/),
);

/** "Latest news Idlib": a topic without a word that leads to it. */
function isTopicAlone(topic: readonly Word[]): boolean {
  if (topic.length === 0 || topic.length > MOST_ALONE) return false;
  return isTopic(topic) && !topic.some(({ folded }) => NOT_ALONE.has(folded));
}

/** "Latest Syria news". */
function topicBeforeNews(said: Cursor): readonly Word[] | null {
  const topic = said.until(NEWS);
  return isTopicAlone(topic) && said.take(NEWS) && said.isAtEnd ? topic : null;
}

const WHATS_NEW = phrases(
  'what [is|] new, [is there|] [anything|something] new, catch me up, update me, bring me up to date',
);
const THE_LATEST = phrases(
  '[what|what is|give me|show me|tell me|get me|any|] [the|] latest, newest',
);

/** "The latest on the death toll" asks for a number. */
const FIGURE = new Set('toll number numbers count figure figures price total'.split(' '));

/** "What's new about Iran", "the latest". */
export const whatsNew: Form = (said, reporters) => {
  const isLatest = said.take(THE_LATEST);
  if (!isLatest && !said.take(WHATS_NEW)) return null;
  const words = { about: `${ABOUT}, with`, takesPlaces: isLatest };
  const limits = readLimits(said, reporters, words);
  if (limits === null || limits.topic.some(({ folded }) => FIGURE.has(folded))) return null;
  return { ...limits, order: 'newest', asksWho: false };
};

const WHAT_YOU_HAVE = phrases(
  `what [else|] do you [have|got], what have you [got|], do you have [anything|something|everything],
  have you [got|] anything, got anything, [do you have|have you got|got|] any [information|info],
  do you have [information|info], what [was|has been] published,
  [give me|show me|list|] [everything|all|anything|what] you have,
  [give me|show me|list|show] [everything|all]`,
);

/** "What do you have on Iran". */
export const whatYouHave: Form = (said, reporters) => {
  const limits = said.take(WHAT_YOU_HAVE) ? readLimits(said, reporters, { about: ABOUT }) : null;
  return limits && { ...limits, order: 'newest', asksWho: false };
};
