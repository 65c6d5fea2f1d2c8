import { type Bars, drawBars } from '../../../timeline/chart/bars.ts';
import type { Picture } from '../../../timeline/chart/picture.ts';
import { NAMED } from '../../../timeline/in-words.ts';
import type { NewEvent } from '../../../timeline/new-events/new-events.ts';
import type { Digest } from '../../../watch/digest/digest-round.ts';
import type { Texts } from '../../languages/texts.ts';
import { container, picture, type Reply, separator, text } from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { heightOnPhone } from '../../message/height-on-phone.ts';
import { LIMITS } from '../../message/limits.ts';
import { attribution, shortName, speakerLines } from '../quotes/attribution.ts';
import { blockQuote } from '../quotes/block-quote.ts';
import { contextRoom, contextRows } from '../quotes/context.ts';

/** Most events of a digest, and their height on a phone in pixels: about two screens. */
const MOST_EVENTS = 8;
const HIGHEST = 1_100;

/** Most bars of the picture. */
const MOST_BARS = 6;

/** Longest title in an attribution, because a digest has many. */
const LONGEST_TITLE = 80;

/** Longest quote. A longer one is cut and ends in an ellipsis. */
const LONGEST_QUOTE = 500;

/** Characters kept free for the heading and the note below. */
const ROOM_AROUND = 250;

/**
 * Shows what the new reports tell: a quote of each event, and how many reports tell it.
 *
 * @param chart - See {@link drawDigest}; `null` for none.
 */
export function digestReply(
  { events, reports, often }: Digest,
  chart: Picture | null,
  texts: Texts,
): Reply {
  const shown = fitting(events, texts);
  const file = chart && { name: 'digest.png', bytes: chart.png, description: chart.description };
  const left = events.length - shown.length;
  const note = left === 0 ? null : texts.say('digest.more', { count: left });
  const numbered = shown.map(({ event }, at) => ({
    quote: event.quote,
    number: shown.length === 1 ? null : String(at + 1),
  }));
  return {
    ...container('answer', [
      text(
        `### ${texts.say(often === 'daily' ? 'digest.today' : 'digest.week')}`,
        `-# ${countsIn(reports, events.length, texts)}`,
      ),
      ...(file ? [picture(file)] : []),
      ...shown.flatMap(({ words }) => [separator(), text(words)]),
      ...contextRows(numbered, texts, [], note),
    ]),
    ...(file ? { files: [file] } : {}),
  };
}

interface ShownEvent {
  readonly event: NewEvent;
  readonly words: string;
}

function fitting(events: readonly NewEvent[], texts: Texts): readonly ShownEvent[] {
  const shown: ShownEvent[] = [];
  let room = LIMITS.text - ROOM_AROUND - contextRoom(texts);
  let height = 0;
  for (const event of events.slice(0, MOST_EVENTS)) {
    const words = eventText(event, events.length === 1 ? null : shown.length + 1, texts);
    height += heightOnPhone(words);
    if (words.length > room || (height > HIGHEST && shown.length > 0)) break;
    room -= words.length;
    shown.push({ event, words });
  }
  return shown;
}

function eventText({ quote, reports }: NewEvent, number: number | null, texts: Texts): string {
  const { article, span } = quote;
  const source = [
    ...(number === null ? [] : [`**${number}**`]),
    attribution(article, texts, { quote: span, longestTitle: LONGEST_TITLE }),
  ];
  return [
    blockQuote(article.body, span, null, LONGEST_QUOTE),
    ...speakerLines(article, span, texts),
    `-# ${source.join(DOT)}`,
    ...(reports.length === 1 ? [] : [`-# ${toldBy(reports, texts)}`]),
  ].join('\n');
}

/** Says how many reports tell an event, and names some of them. */
function toldBy(reports: NewEvent['reports'], texts: Texts): string {
  const count = reports.length;
  // The first is named below its quote.
  const [, ...others] = new Set(
    reports.map(({ source, author, title }) => source ?? author ?? title),
  );
  const named = others.slice(0, NAMED).map(shortName);
  if (named.length === 0) return texts.say('digest.told', { count });
  return texts.say('digest.told-by', { count, names: named.join(', ') });
}

/** Draws how many reports tell each event. @returns `null` if every event has one. */
export async function drawDigest(
  { events, reports }: Digest,
  texts: Texts,
): Promise<Picture | null> {
  const several = events.filter((event) => event.reports.length > 1);
  if (several.length === 0 || events.length < 2) return null;
  const bars: Bars = {
    title: texts.say('digest.picture'),
    note: texts.say('digest.by-event', { count: reports }),
    bars: events.slice(0, MOST_BARS).map((event) => ({
      label: event.quote.article.title,
      count: event.reports.length,
    })),
  };
  return drawBars(bars);
}

function countsIn(reports: number, events: number, texts: Texts): string {
  return [
    texts.say('digest.reports', { count: reports }),
    texts.say('digest.events', { count: events }),
  ].join(DOT);
}
