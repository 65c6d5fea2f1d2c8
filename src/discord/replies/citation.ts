import { citationOf } from '../../citation/citation.ts';
import { STYLES, type Style } from '../../citation/styles.ts';
import type { Article } from '../../corpus/article.ts';
import { uncertainDay, uncertainDayInWords } from '../../reading/dates/uncertain-day.ts';
import type { Span } from '../../text/span.ts';
import { container, fileShown, type Reply, type ReplyFile, text } from '../message/components.ts';
import { fits } from '../message/limits.ts';
import { escapePart } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';

const LONGEST_TITLE = 200;

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
  const build = (blocks: readonly string[]) =>
    container(article.retracted === null ? 'none' : 'doubtful', [
      ...[heading, ...blocks].map((block) => text(block)),
      ...files.map(fileShown),
    ]);
  let blocks: readonly string[] = [];
  for (const { label, content } of written) {
    const further = [...blocks, `**${label}**\n${FENCE}\n${content}\n${FENCE}`];
    if (!content.includes(FENCE) && fits(build(further).components)) blocks = further;
  }
  return { ...build(blocks), files };
}
