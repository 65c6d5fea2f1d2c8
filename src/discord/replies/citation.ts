import { citationOf } from '../../citation/citation.ts';
import { STYLES, type Style } from '../../citation/styles.ts';
import type { Article } from '../../corpus/article.ts';
import { uncertainDay, uncertainDayInWords } from '../../reading/dates/uncertain-day.ts';
import type { Span } from '../../text/span.ts';
import { container, fileShown, type Reply, type ReplyFile, text } from '../message/components.ts';
import { LIMITS } from '../message/limits.ts';
import { escapePart } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';

const LONGEST_TITLE = 200;

/** Characters kept free for the line ends between the texts. */
const LINE_ENDS = 20;

const FENCE = '```';

/**
 * Shows the citation of a quote in every style, and as files. A citation that does not fit, or that would end its block
 * of code, is only in its file.
 *
 * @param today - ISO day.
 */
export function citationReply(article: Article, quote: Span, today: string): Reply {
  const citation = citationOf(article, quote, today);
  const written = Object.values(STYLES).map((style: Style) => ({
    ...style,
    content: style.write(citation),
  }));
  const uncertain = uncertainDay(article);
  const heading = [
    `### ${escapePart(shorten(article.title, LONGEST_TITLE))}`,
    ...(uncertain
      ? [`⚠ The report ${uncertainDayInWords(uncertain)}. The citation has the latter.`]
      : []),
  ].join('\n');
  const files = written.map(
    ({ file, label, content }): ReplyFile => ({
      name: file,
      bytes: Buffer.from(`${content}\n`),
      description: `The citation in ${label}`,
    }),
  );
  let room = LIMITS.text - heading.length - LINE_ENDS;
  const blocks = written.flatMap(({ label, content }) => {
    const block = `**${label}**\n${FENCE}\n${content}\n${FENCE}`;
    if (content.includes(FENCE) || block.length > room) return [];
    room -= block.length;
    return [text(block)];
  });
  const shown = container(article.retracted === null ? 'none' : 'doubtful', [
    text(heading),
    ...blocks,
    ...files.map(fileShown),
  ]);
  return { ...shown, files };
}
