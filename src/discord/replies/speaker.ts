import type { APIComponentInContainer } from 'discord.js';
import { INTRODUCED, pageInWords, profileInWords } from '../../search/speakers/profile-in-words.ts';
import type { SpeakerProfile } from '../../search/speakers/speaker.ts';
import { button, container, type Reply, rows, separator, text } from '../message/components.ts';
import { datesOnOneLine } from '../message/dates-on-one-line.ts';
import { headingLine } from '../message/heading.ts';
import { LIMITS } from '../message/limits.ts';
import { encodeDelete } from '../state/delete.ts';
import { encodeSpeaker } from '../state/speaker-state.ts';
import { fitQuotes, isDoubtful, quoteParts } from './answer/fitted-quotes.ts';
import { attribution } from './attribution.ts';
import { blockQuote } from './block-quote.ts';
import { CONTEXT_ROOM, contextRows } from './context.ts';

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
export function speakerReply(profile: SpeakerProfile, offset: number, asker: string): Reply {
  const { name, statements, total } = profile;
  const heading = [headingLine(name), `-# ${datesOnOneLine(profileInWords(profile))}`].join('\n');
  const introductions = offset === 0 ? introductionsOf(profile) : [];
  const room =
    LIMITS.text - [heading, ...introductions].join('\n').length - LINE_ENDS - CONTEXT_ROOM;
  const roomForQuotes = room - pageInWords(profile, offset, total).length;
  const shown = fitQuotes(statements, roomForQuotes, offset);
  const pageButton = (label: string, to: number) => {
    const customId = encodeSpeaker({ offset: to, asker, speaker: name });
    return customId === null ? [] : [button(label, customId)];
  };
  const next = offset + shown.length;
  const parts: readonly APIComponentInContainer[] = [
    text(heading),
    ...(introductions.length > 0 ? [text(...introductions)] : []),
    text(`-# ${pageInWords(profile, offset, shown.length)}`),
    ...(shown.length > 0 ? [separator(), ...quoteParts(shown)] : []),
    ...contextRows(shown),
    ...rows([
      ...(offset > 0 ? pageButton('Back', Math.max(0, offset - STATEMENTS_PER_PAGE)) : []),
      ...(next < total ? pageButton('Next', next) : []),
      button('Delete', encodeDelete(asker)),
    ]),
  ];
  return container(isDoubtful(shown) ? 'doubtful' : 'answer', parts);
}

function introductionsOf({ introductions }: SpeakerProfile): string[] {
  if (introductions.length === 0) return [];
  return [
    INTRODUCED,
    ...introductions.flatMap(({ article, span }) => [
      blockQuote(article.body, span, null, LONGEST_INTRODUCTION),
      `-# ${attribution(article, { quote: span, longestTitle: LONGEST_TITLE })}`,
    ]),
  ];
}
