import type { APIButtonComponentWithCustomId, APIComponentInContainer } from 'discord.js';
import type { TimelineAnswer } from '../../../timeline/answer-topic.ts';
import type { Picture } from '../../../timeline/chart/picture.ts';
import { inLessDetail, inMoreDetail } from '../../../timeline/options.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, container, picture, type Reply, row, text } from '../../message/components.ts';
import { headingLine } from '../../message/heading.ts';
import { fits, LIMITS, sizeOf } from '../../message/limits.ts';
import { encodeDeleteAnswer } from '../../state/delete.ts';
import { encodeTimeline } from '../../state/timeline-state.ts';
import { shortName } from '../quotes/attribution.ts';
import { contextRows } from '../quotes/context.ts';
import { articleLines } from '../quotes/nearest.ts';
import { absenceIn, coverageIn } from '../words/timelines.ts';
import { itemsOf, numberedQuotes } from './items.ts';
import { type Page, pageAt, pagesOf, type Shown } from './pages.ts';

/** Characters kept free for the sentence above the nearest reports. */
const ABSENCE_ROOM = 300;

export interface TimelineView {
  /** Index of an entry or undated quote on the page to show, from 0. */
  readonly start: number;
  /** Id of the person the message belongs to. */
  readonly asker: string;
  readonly picture: Picture | null;
}

/** Shows the picture of a timeline and a page of its entries below it, or says that there is nothing. */
export function timelineReply(answer: TimelineAnswer, view: TimelineView, texts: Texts): Reply {
  const { timeline } = answer;
  const items = itemsOf(timeline);
  if (items.length === 0) return absenceReply(answer, view, texts);
  const { files, shown } = pictureOf(answer, view);
  const top = [...topOf(answer, texts), ...shown];
  const build = ({ items: onPage, texts: entries }: Shown, note: string | null, buttons: Parts) =>
    container(colourOf(answer), [
      ...top,
      ...entries.map((each) => text(each)),
      ...contextRows(onPage.flatMap(numberedQuotes), texts, [], note),
      ...buttons,
    ]);
  const holds = (note: string | null, buttons: Parts) => (onPage: Shown) =>
    fits(build(onPage, note, buttons).components);
  const alone = rowsOf(buttonsOf(answer, view.asker, NO_NEIGHBOURS, texts));
  const [whole, ...rest] = pagesOf(items, holds(null, alone), texts);
  // Only a timeline of several pages needs room for the paging buttons.
  const pages =
    rest.length === 0 && whole
      ? [whole]
      : pagesOf(items, holds(longestNote(texts), MOST_BUTTONS), texts);
  const at = pageAt(pages, view.start);
  const page = pages[at] ?? { items: [], texts: [] };
  const neighbours = {
    earlier: pages[at - 1]?.start ?? null,
    later: pages[at + 1]?.start ?? null,
  };
  const buttons = rowsOf(buttonsOf(answer, view.asker, neighbours, texts));
  return { ...build(page, noteOf(pages, at, texts), buttons), files };
}

type Parts = readonly APIComponentInContainer[];

/** The longest note of a page: which entries it shows. */
function longestNote(texts: Texts): string {
  return texts.say('timeline.entries', { first: 100, last: 100, total: 100 });
}

/** Six buttons, the most that a page has. */
const MOST_BUTTONS: Parts = rowsOf(
  ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => button(name, name)),
);

/** A timeline that quotes a retracted report is amber. */
function colourOf({ timeline }: TimelineAnswer): 'answer' | 'doubtful' {
  const quotes = [...timeline.entries.flatMap((entry) => entry.quotes), ...timeline.undated];
  return quotes.some(({ article }) => article.retracted !== null) ? 'doubtful' : 'answer';
}

function topOf(answer: TimelineAnswer, texts: Texts): APIComponentInContainer[] {
  const heading = text(headingOf(answer, texts));
  return answer.timeline.entries.length > 0 ? [heading] : [heading, text(absenceIn(answer, texts))];
}

/** The first line has only the topic, because buttons read it back from there. */
function headingOf(answer: TimelineAnswer, texts: Texts): string {
  const notes = coverageIn(answer, texts, shortName).map((note) => `-# ${note}`);
  return [headingLine(answer.timeline.topic), ...notes].join('\n');
}

function pictureOf({ timeline }: TimelineAnswer, view: TimelineView) {
  if (view.picture === null) return { files: [], shown: [] };
  const { png, description } = view.picture;
  const file = { name: 'timeline.png', bytes: png, description };
  return { files: [file], shown: timeline.entries.length > 0 ? [picture(file)] : [] };
}

function noteOf(pages: readonly Page[], at: number, texts: Texts): string | null {
  const entriesOf = ({ items }: Page) => items.filter(({ entry }) => entry !== null).length;
  const page = pages[at];
  if (pages.length === 1 || !page || entriesOf(page) === 0) return null;
  const total = pages.reduce((sum, each) => sum + entriesOf(each), 0);
  const [first, last] = [page.start + 1, page.start + entriesOf(page)];
  return first === last
    ? texts.say('timeline.entry', { first, total })
    : texts.say('timeline.entries', { first, last, total });
}

/** Where the pages before and after a page start; `null` where there is none. */
interface Neighbours {
  readonly earlier: number | null;
  readonly later: number | null;
}

const NO_NEIGHBOURS: Neighbours = { earlier: null, later: null };

function buttonsOf(
  { timeline, options }: TimelineAnswer,
  asker: string,
  { earlier, later }: Neighbours,
  texts: Texts,
): APIButtonComponentWithCustomId[] {
  const more = timeline.more ? inMoreDetail(options.entries) : null;
  const less = inLessDetail(timeline.entries.length);
  const steps = [
    { name: 'earlier', start: earlier, entries: options.entries },
    { name: 'later', start: later, entries: options.entries },
    { name: 'more-detail', start: 0, entries: more },
    { name: 'less-detail', start: 0, entries: less },
  ] as const;
  const leading = steps.flatMap(({ name, start, entries }) => {
    if (start === null || entries === null) return [];
    const customId = encodeTimeline('timeline', start, { ...options, entries }, asker);
    return customId === null ? [] : [button(texts.say(`button.${name}`), customId)];
  });
  const hasQuotes = timeline.entries.length + timeline.undated.length > 0;
  const exporting = hasQuotes ? encodeTimeline('export', 0, options, asker) : null;
  return [
    ...leading,
    ...(exporting === null ? [] : [button(texts.say('button.export'), exporting)]),
    button(texts.say('button.delete'), encodeDeleteAnswer(asker, options.filters)),
  ];
}

/** Puts buttons into rows. The last two are not about what is shown, and have a row of their own if needed. */
function rowsOf(buttons: readonly APIButtonComponentWithCustomId[]): Parts {
  if (buttons.length <= LIMITS.rowButtons) return [row(...buttons)];
  return [row(...buttons.slice(0, -2)), row(...buttons.slice(-2))];
}

function absenceReply(answer: TimelineAnswer, view: TimelineView, texts: Texts): Reply {
  const { timeline } = answer;
  const heading = headingOf(answer, texts);
  const room = LIMITS.text - sizeOf(heading) - ABSENCE_ROOM;
  const named =
    timeline.articles.length > 0
      ? articleLines(texts.say('timeline.on-topic'), timeline.articles, room, texts)
      : articleLines(texts.say('answer.closest'), timeline.nearest, room, texts);
  return container('none', [
    text(heading),
    text(absenceIn(answer, texts), ...named),
    ...rowsOf(buttonsOf(answer, view.asker, NO_NEIGHBOURS, texts)),
  ]);
}
