import { citationOf } from '../../../citation/citation.ts';
import { STYLES, type Style, type StyleName } from '../../../citation/styles.ts';
import type { Article } from '../../../corpus/article.ts';
import { uncertainDay } from '../../../reading/dates/uncertain-day.ts';
import type { Span } from '../../../text/span.ts';
import type { Texts } from '../../languages/texts.ts';
import {
  container,
  fileShown,
  type Reply,
  type ReplyFile,
  text,
} from '../../message/components.ts';
import { fits } from '../../message/limits.ts';
import { escapePart } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { daysIn } from '../words/published.ts';

const LONGEST_TITLE = 200;

const FENCE = '```';

/** What a citation is of. */
export interface Cited {
  readonly article: Article;
  /** The quote; `null` for the report alone. */
  readonly span: Span | null;
}

/**
 * Shows the citation of a report or a quote in every style, and as files. A citation that does not fit, or that would
 * end its block of code, is only in its file.
 *
 * @param today - ISO day.
 * @param only - The only style to show; `null` for all.
 */
export function citationReply(
  { article, span }: Cited,
  today: string,
  texts: Texts,
  only: StyleName | null = null,
): Reply {
  const citation = citationOf(article, span, today);
  const styles: readonly Style[] = only === null ? Object.values(STYLES) : [STYLES[only]];
  const written = styles.map((style) => ({ ...style, content: style.write(citation) }));
  const files = written.map(
    ({ file, label, content }): ReplyFile => ({
      name: file,
      bytes: Buffer.from(`${content}\n`),
      description: texts.say('citation.file', { style: label }),
    }),
  );
  const heading = headingOf(article, texts);
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

/** The title of a report, and a line if its date is uncertain. */
function headingOf(article: Article, texts: Texts): string {
  const title = `### ${escapePart(shorten(article.title, LONGEST_TITLE))}`;
  const uncertain = uncertainDay(article);
  if (uncertain === null) return title;
  const days = daysIn(uncertain.printed, texts);
  return `${title}\n${texts.say('citation.uncertain', { days, date: texts.date(uncertain.stored) })}`;
}
