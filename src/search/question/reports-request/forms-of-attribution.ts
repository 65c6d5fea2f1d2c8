import { Cursor, phrases } from './cursor.ts';
import type { Asked, Form } from './forms.ts';
import { ABOUT, isName, type Limits, NOT_LIMITED, readLimits } from './limits.ts';

const LIMITS = { about: ABOUT };
const FROM_TOPIC = { about: ABOUT, startsWithTopic: true };

const ABOUT_IT = phrases(ABOUT);

const WHO_WROTE = phrases('who [else|all|] [has|have|] [wrote|writes|written]');
const WHICH = phrases('[which|what] [other|], how many');
const OUTLETS = phrases(
  `[outlets|newspapers|papers|publications|sources|journalists|authors|writers|reporters|websites],
  [outlet|newspaper|paper|publication|source|journalist|author|writer|media],
  news [outlets|outlet|agencies|agency|sites|site|media]`,
);
const COVERED = phrases(
  `[have|has|] [reported|covered|written|mentioned|published],
  [report|reports|cover|covers|wrote|write|writes|mention|mentions]`,
);

/** "Who wrote about the convoy", "which outlets reported the strike". */
export const whoWrote: Form = (said, reporters) => {
  if (said.take(WHO_WROTE)) {
    if (!said.take(ABOUT_IT)) return null;
  } else {
    if (!said.take(WHICH) || !said.take(OUTLETS) || !said.take(COVERED)) return null;
    said.take(ABOUT_IT);
  }
  return asked(readLimits(said, reporters, FROM_TOPIC), { asksWho: true });
};

const YOUR = phrases(
  '[what are|what is|who are|list|show me|show|name|tell me|what|how many|] [your|all your|all of your], [list|show me|show] [all|] [the|]',
);
const YOU_HAVE = phrases(
  `do you [have|use|quote|read|know], have you [got|], are there, are you [using|based on],
  are [in the corpus|in there|available]`,
);
const WHERE_FROM = phrases(
  `where do you get your [news|information|reports|data] [from|],
  where [do|does] your [news|information|reports|data] come from, who do you quote,
  who [writes|wrote] [your|the|these] [reports|articles], [your|] sources`,
);

/** "Which sources do you have". */
export const sources: Form = (said, reporters) => {
  const isAsked =
    said.take(WHERE_FROM) ||
    (said.take(YOUR) ? said.take(OUTLETS) : takeAll(said, [WHICH, OUTLETS, YOU_HAVE]));
  return isAsked ? asked(readLimits(said, reporters, LIMITS), { asksWho: true }) : null;
};

const WHEN_WAS_IT = phrases(
  'when [was|were] [this|that|it|these|those|they|the|your] [report|article|story|reports|articles|]',
);
const PUBLISHED = phrases('[first|last|] [published|posted|released], written');

/** "When was this published", "when was the report about Iran published". */
export const whenPublished: Form = (said, reporters) => {
  if (!said.take(WHEN_WAS_IT)) return null;
  const topic = said.until(PUBLISHED);
  if (!said.take(PUBLISHED) || !said.isAtEnd) return null;
  return asked(readLimits(new Cursor(topic), reporters, LIMITS));
};

const FIRST = phrases('first, last, ever, also');
const WHEN_DID = phrases('when [did|has|does|do]');
const PUBLISH = phrases(
  '[publish|write|published|written|post] [anything|something|articles|reports|]',
);
const REPORT = phrases('report, reported, cover, covered');

/** "When did Xinhua publish about the convoy". */
export const whenTheyPublished: Form = (said, reporters) => {
  if (!said.take(WHEN_DID)) return null;
  const name = said.until([...FIRST, ...PUBLISH, ...REPORT]);
  said.take(FIRST);
  const whose = reporters.find(name);
  const isPublishing = said.take(PUBLISH);
  // "When did the UN report on Idlib" is a question, unless reports are from the UN.
  if (whose === null && !(isPublishing && isName(name))) return null;
  if (!isPublishing && !said.take(REPORT)) return null;
  const limits = readLimits(said, reporters, LIMITS);
  if (limits === null || limits.topic.length === 0) return null;
  return asked(whose ? { ...limits, whose } : { ...limits, unknown: name });
};

const WHAT_DID = phrases('what [else|] [did|has|have|does]');
const ANYTHING_BY = phrases('[anything|everything|something] [by|from]');
const WRITE = phrases('write, written, publish, published, post');

/** "What did Ken Hanly write". */
export const whatTheyWrote: Form = (said, reporters) => {
  const isBy = said.take(ANYTHING_BY);
  if (!isBy && !said.take(WHAT_DID)) return null;
  const whose = reporters.find(said.until(WRITE));
  if (whose === null || (!isBy && !said.take(WRITE)) || !said.isAtEnd) return null;
  return asked({ ...NOT_LIMITED, whose });
};

const HOW_RECENT = phrases(
  `how [old|recent|new|current|fresh|up to date] [are|is] [your|the] [reports|news|articles|data|corpus],
  when [were you last updated|was your last update|was the last report|is your latest report from]`,
);

/** "How recent are your reports". */
export const howRecent: Form = (said) =>
  said.take(HOW_RECENT) && said.isAtEnd ? asked(NOT_LIMITED) : null;

function takeAll(said: Cursor, lists: readonly ReturnType<typeof phrases>[]): boolean {
  return lists.every((list) => said.take(list));
}

function asked(limits: Limits, rest?: Partial<Asked>): Asked;
function asked(limits: Limits | null, rest?: Partial<Asked>): Asked | null;
function asked(limits: Limits | null, rest: Partial<Asked> = {}): Asked | null {
  return limits && { order: 'newest', asksWho: false, ...limits, ...rest };
}
