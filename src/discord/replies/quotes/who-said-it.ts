import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';
import { headingLine, readAsLine } from '../../message/heading.ts';
import { LIMITS, sizeOf } from '../../message/limits.ts';
import { escapePart } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import type { Quoted } from '../../quoted.ts';
import { type AnswerOptions, footer } from '../answer/frame.ts';
import { chainIn } from '../words/said.ts';
import { attribution } from './attribution.ts';
import { quoteInPassage } from './context.ts';

/** Maximum length of the words that name one speaker. */
const LONGEST_NAMING = 300;

/** Characters kept free for the line ends between the parts. */
const LINE_ENDS = 20;

/**
 * Tells who says a quote, and each who passes it on, with the passage that it is from.
 *
 * @param question - The one that the quote answered.
 */
export function whoSaidItReply(
  question: string,
  quoted: Quoted,
  options: AnswerOptions,
  texts: Texts,
): Reply {
  const { article, span } = quoted;
  const show = (naming: string) => escapePart(shorten(naming, LONGEST_NAMING));
  const heading = `${readAsLine(texts)}\n${headingLine(question)}`;
  const [speaker = texts.say('said.unsure'), ...others] = chainIn(article, span, texts, show);
  const lines = [`**${speaker}**`, ...others, `-# ${attribution(article, texts, { quote: span })}`];
  const room = LIMITS.text - sizeOf([heading, ...lines].join('\n')) - LINE_ENDS;
  return container(article.retracted === null ? 'answer' : 'doubtful', [
    text(heading),
    text(quoteInPassage(quoted, room)),
    text(...lines),
    ...footer({ note: null, more: null, options, isJudged: false, isExported: false }, texts),
  ]);
}
