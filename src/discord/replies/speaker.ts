import type { APIComponentInContainer } from 'discord.js';
import type { SpeakerProfile } from '../../search/speakers/speaker.ts';
import type { Texts } from '../languages/texts.ts';
import { button, container, type Reply, rows, separator, text } from '../message/components.ts';
import { headingLine } from '../message/heading.ts';
import { LIMITS, sizeOf } from '../message/limits.ts';
import { encodeDelete } from '../state/delete.ts';
import { encodeSpeaker } from '../state/speaker-state.ts';
import { fitQuotes, isDoubtful, quoteParts } from './answer/fitted-quotes.ts';
import { attribution } from './quotes/attribution.ts';
import { blockQuote } from './quotes/block-quote.ts';
import { contextRoom, contextRows } from './quotes/context.ts';

/** Statements per page: as many as a phone shows without much scrolling. */
export const STATEMENTS_PER_PAGE = 5;

/** Maximum lengths of an introduction, and of the title of its report. */
const LONGEST_INTRODUCTION = 200;
const LONGEST_TITLE = 80;

/** Characters kept free for the line ends between the parts. */
const LINE_ENDS = 20;

/**
 * Shows how reports introduce a speaker, and a page of its statements.
 *
 * @param offset - How many statements are on the pages before.
 * @param asker - Id of the person the message belongs to.
 */
export function speakerReply(
  profile: SpeakerProfile,
  offset: number,
  asker: string,
  texts: Texts,
): Reply {
  const { name, statements, total } = profile;
  const heading = [headingLine(name), `-# ${profileIn(profile, texts)}`].join('\n');
  const introductions = offset === 0 ? introductionsOf(profile, texts) : [];
  const room =
    LIMITS.text - sizeOf([heading, ...introductions].join('\n')) - LINE_ENDS - contextRoom(texts);
  const roomForQuotes = room - sizeOf(pageIn(profile, offset, total, texts) ?? '');
  const shown = fitQuotes(statements, roomForQuotes, offset, texts);
  const pageButton = (label: string, to: number) => {
    const customId = encodeSpeaker({ offset: to, asker, speaker: name });
    return customId === null ? [] : [button(label, customId)];
  };
  const next = offset + shown.length;
  const page = pageIn(profile, offset, shown.length, texts);
  const parts: readonly APIComponentInContainer[] = [
    text(heading),
    ...(introductions.length > 0 ? [text(...introductions)] : []),
    ...(page === null ? [] : [text(`-# ${page}`)]),
    ...(shown.length > 0 ? [separator(), ...quoteParts(shown)] : []),
    ...contextRows(shown, texts),
    ...rows([
      ...(offset > 0
        ? pageButton(texts.say('button.back'), Math.max(0, offset - STATEMENTS_PER_PAGE))
        : []),
      ...(next < total ? pageButton(texts.say('button.next'), next) : []),
      button(texts.say('button.delete'), encodeDelete(asker)),
    ]),
  ];
  return container(isDoubtful(shown) ? 'doubtful' : 'answer', parts);
}

function introductionsOf({ introductions }: SpeakerProfile, texts: Texts): string[] {
  if (introductions.length === 0) return [];
  return [
    texts.say('speaker.introduced'),
    ...introductions.flatMap(({ article, span }) => [
      blockQuote(article.body, span, null, LONGEST_INTRODUCTION),
      `-# ${attribution(article, texts, { quote: span, longestTitle: LONGEST_TITLE })}`,
    ]),
  ];
}

/** Says how much the reports have of a speaker: `3 statements in 2 reports, from 1 February 2024 to May 2024.` */
function profileIn({ total, articles, from, to }: SpeakerProfile, texts: Texts): string {
  const when = timeIn(from, to, texts);
  return texts.say('speaker.profile', { statements: total, reports: articles.length, when });
}

function timeIn(from: string | null, to: string | null, texts: Texts): string {
  if (from === null || to === null) return texts.say('speaker.undated');
  if (from === to) return texts.date(from);
  return texts.say('speaker.from-to', { from: texts.date(from), to: texts.date(to) });
}

/**
 * Says which statements are shown: `Statements 4 to 6, newest first.` Returns `null` if all are shown and are
 * of one time, so that they have no order.
 */
function pageIn(
  { total, from, to }: SpeakerProfile,
  offset: number,
  shown: number,
  texts: Texts,
): string | null {
  if (shown === 0) return texts.say('speaker.none-left');
  if (shown === total) return from === to ? null : texts.say('speaker.newest-first');
  const first = offset + 1;
  return shown === 1
    ? texts.say('speaker.one', { first })
    : texts.say('speaker.some', { first, last: offset + shown });
}
