import type { SmallTalk } from './kind.ts';

/** "What do you think about Iran?": the words before a subject of any length. */
const OPINION =
  /^(?:what do you think|what(?: is)? your (?:opinion|view|take)|(?:your|any) (?:thoughts|opinions?))(?: (?:about|of|on)\b.*)?$/;

/** "Do you support Iran?" */
const LEANING = /^do you (?:support|like|love|hate|trust|prefer|agree with|believe in)\b/;

/** Whether someone asks what the bot thinks about something. */
export function readOpinion(said: readonly string[]): SmallTalk | null {
  const text = said.join(' ');
  return OPINION.test(text) || LEANING.test(text) ? 'judgement' : null;
}

/** "Could you please": may precede a wish. */
const REQUEST =
  /^(?:please |can you |could you |would you |will you |i want you to |i need you to |just |now )+/;

/** Verbs that ask for a text, with any subject. */
const WRITING = /^(?:summari[sz]e|paraphrase|rephrase|rewrite|translate|tldr|tl dr|recap|sum up)\b/;

/** A text that is asked for by its name. */
const TEXT =
  /^(?:(?:give|write|make|draft|compose|do|provide|show|tell|get)(?: me| us)? |i (?:want|need) )(?:an? |the )?(?:(?:short|brief|quick|little|long|one sentence) )?(?:summary|overview|recap|synopsis|gist|main points|key points|key takeaways|tldr|translation|essay|poem|song|joke|tweet|letter|blog post|press release|headline)\b/;

/** "Summary of the report". "Summary executions" is a subject. */
const SUMMARY =
  /^(?:an? |the )?(?:(?:short|brief|quick) )?(?:summary|recap|overview|gist|main points|key points|key takeaways)(?: (?:of|please)\b.*)?$/;

const WRITTEN =
  /^(?:write(?: me| us)? an? |explain (?:it |this |that )?like (?:im|i|i am) (?:5|five)$|eli5\b|in (?:short|a nutshell)$)/;

/**
 * Whether someone asks for a text that the bot would have to write.
 *
 * @param said - Folded words, without a greeting.
 */
export function readWriting(said: readonly string[]): SmallTalk | null {
  const wish = said.join(' ').replace(REQUEST, '');
  const isWish = [WRITING, TEXT, SUMMARY, WRITTEN].some((pattern) => pattern.test(wish));
  return isWish ? 'writing' : null;
}
