import type { APIButtonComponentWithCustomId } from 'discord.js';
import { NO_FILTERS } from '../../search/filters.ts';
import { cut } from '../../text/span.ts';
import type { Picture } from '../../timeline/chart/picture.ts';
import type {
  CompareOptions,
  Comparison,
  OutletRow,
} from '../../timeline/comparison/comparison.ts';
import { comparisonFiles } from '../../timeline/comparison/export/files.ts';
import { outletInWords, sameAs } from '../../timeline/comparison/in-words.ts';
import type { Texts } from '../languages/texts.ts';
import { button, container, picture, type Reply, row, rows, text } from '../message/components.ts';
import { DOT } from '../message/dot.ts';
import { headingLine } from '../message/heading.ts';
import { fits, LIMITS, sizeOf } from '../message/limits.ts';
import { escapePart } from '../message/markdown.ts';
import { shorten } from '../message/shorten.ts';
import { encodeDelete } from '../state/delete.ts';
import { encodeTimeline } from '../state/timeline-state.ts';
import { exportReply } from './export.ts';
import { attribution, speakerLines } from './quotes/attribution.ts';
import { blockQuote } from './quotes/block-quote.ts';
import { contextRows } from './quotes/context.ts';
import { articleLines } from './quotes/nearest.ts';
import {
  figuresIn,
  figuresTogetherIn,
  nothingToCompareIn,
  summaryIn,
} from './words/comparisons.ts';
import { rowWordsIn } from './words/files.ts';

/** Maximum lengths of the words of a row, of what only it says, of titles and of names. */
const LONGEST_WORDS = 350;
const LONGEST_ONLY = 250;
const LONGEST_TITLE = 60;
const LONGEST_NAME = 50;
const LONGEST_FIGURE = 40;

/** Rows of a message: as many as two screens of a phone show, and each needs a button. */
const MOST_ROWS = 8;

export interface ComparisonView {
  /** Id of the person the message belongs to. */
  readonly asker: string;
  readonly picture: Picture | null;
}

/** Shows what outlets report of an event: the picture, and a row for each outlet, as many as fit. */
export function comparisonReply(
  comparison: Comparison,
  options: CompareOptions,
  view: ComparisonView,
  texts: Texts,
): Reply {
  const { rows: all } = comparison;
  if (all.length === 0) return emptyReply(comparison, options, view, texts);
  const buttons = ownButtons(options, view.asker, texts);
  const build = (figures: readonly string[], count: number) =>
    replyWith(comparison, { picture: view.picture, figures, count, buttons }, texts);
  const together = figuresTogetherIn(all, texts, shortFigure);
  // Many outlets with long names fill a message. The rows have their figures too.
  const figures = fits(build(together, 1).components) ? together : [];
  let reply = build(figures, 1);
  for (let count = 2; count <= Math.min(all.length, MOST_ROWS); count += 1) {
    const longer = build(figures, count);
    if (!fits(longer.components)) break;
    reply = longer;
  }
  return reply;
}

/** Shows a comparison as files. */
export function comparisonExportReply(comparison: Comparison, texts: Texts): Reply {
  const exported = {
    asked: comparison.topic,
    size: texts.say('export.outlets', { count: comparison.rows.length }),
    what: 'comparison',
    files: comparisonFiles(comparison, rowWordsIn(texts)),
  } as const;
  return exportReply(exported, texts);
}

/** What is shown of a comparison. */
interface Shown {
  readonly picture: Picture | null;
  /** The figures of all outlets, side by side. */
  readonly figures: readonly string[];
  /** How many rows. */
  readonly count: number;
  readonly buttons: readonly APIButtonComponentWithCustomId[];
}

function replyWith(
  comparison: Comparison,
  { picture: drawn, figures, count, buttons }: Shown,
  texts: Texts,
): Reply {
  const { topic, rows: all } = comparison;
  const shown = all.slice(0, count);
  const file = drawn && {
    name: 'comparison.png',
    bytes: drawn.png,
    description: drawn.description,
  };
  const left = all.length - count;
  const note = left > 0 ? texts.say('compare.more-outlets', { count: left }) : null;
  const isRetracted = shown.some(({ quote }) => quote.article.retracted !== null);
  const reply = container(isRetracted ? 'doubtful' : 'answer', [
    text(headingLine(topic), `-# ${summaryIn(comparison, texts)}`),
    ...(file ? [picture(file)] : []),
    ...(figures.length > 0 ? [text(...figures)] : []),
    ...shown.map((_, at) => text(rowText(all, at, texts))),
    ...contextRows(
      shown.map(({ quote }, at) => ({ quote, number: all.length > 1 ? String(at + 1) : null })),
      texts,
      [],
      note,
    ),
    ...rows(buttons),
  ]);
  return file ? { ...reply, files: [file] } : reply;
}

/** A row: number, outlet and later reports; the words; figures; what only its report says; where it is from. */
function rowText(all: readonly OutletRow[], at: number, texts: Texts): string {
  const one = all[at];
  if (!one) return '';
  const { quote, only } = one;
  const { article, span } = quote;
  const same = sameAs(all, at);
  const figures = figuresIn(one, texts, shortFigure);
  const head = [
    ...(all.length > 1 ? [String(at + 1)] : []),
    escapePart(shorten(outletInWords(one), LONGEST_NAME)),
  ].join(DOT);
  return [
    `**${head}**${one.later > 0 ? `${DOT}${texts.say('compare.later', { count: one.later })}` : ''}`,
    same === null
      ? blockQuote(article.body, span, null, LONGEST_WORDS)
      : `-# ${texts.say('compare.same-words', { row: same + 1, words: shortFigure(cut(article.body, span)) })}`,
    ...speakerLines(article, span, texts),
    ...(figures === null ? [] : [`-# ${figures}`]),
    ...(only === null
      ? []
      : [
          `-# ${texts.say('compare.only-here')}`,
          blockQuote(only.article.body, only.span, null, LONGEST_ONLY),
        ]),
    `-# ${attribution(article, texts, { quote: span, longestTitle: LONGEST_TITLE })}`,
  ].join('\n');
}

function shortFigure(words: string): string {
  return escapePart(shorten(words, LONGEST_FIGURE));
}

function ownButtons(
  { from, to }: CompareOptions,
  asker: string,
  texts: Texts,
): readonly APIButtonComponentWithCustomId[] {
  const options = { from, to, filters: NO_FILTERS, entries: 1, quotes: 1 };
  const exporting = encodeTimeline('compare-export', 0, options, asker);
  return [
    ...(exporting === null ? [] : [button(texts.say('button.export'), exporting)]),
    button(texts.say('button.delete'), encodeDelete(asker)),
  ];
}

function emptyReply(
  comparison: Comparison,
  options: CompareOptions,
  { asker }: ComparisonView,
  texts: Texts,
): Reply {
  const heading = headingLine(comparison.topic);
  const nothing = nothingToCompareIn(comparison, options, texts);
  const closest = texts.say('answer.closest');
  const room = LIMITS.text - sizeOf(heading) - nothing.length - closest.length;
  return container('none', [
    text(heading),
    text(nothing, ...articleLines(closest, comparison.nearest, room, texts)),
    row(button(texts.say('button.delete'), encodeDelete(asker))),
  ]);
}
