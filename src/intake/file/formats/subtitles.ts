import { userFault } from '../../../text/faults/user-fault.ts';
import type { Draft } from '../../draft.ts';
import { plainText } from '../../page/tree/entities.ts';
import { oneLine } from '../../page/tree/node.ts';
import { draftFromProse } from '../prose.ts';

/** Seconds without words that end a paragraph. */
const LONG_PAUSE = 2;

/** Characters from which on a paragraph ends with a sentence. */
const LONG_PARAGRAPH = 600;

const TIMES =
  /^\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;

const ENDS_SENTENCE = /[.!?…。！？؟۔]["”’»)\]]?$/u;

/** Words that are shown together. */
interface Cue {
  /** Seconds. */
  readonly start: number;
  readonly end: number;
  /** The speaker that WebVTT states; `null` if it states none. */
  readonly speaker: string | null;
  readonly text: string;
}

/**
 * Makes a draft from subtitles (WebVTT or SubRip): the words without their times, in paragraphs. A stated
 * speaker is named before the words.
 *
 * @throws UserError if there are no words.
 * @see https://www.w3.org/TR/webvtt1/
 */
export function draftFromSubtitles(text: string, url: string | null, now: Date): Draft {
  const paragraphs: string[] = [];
  let last: Cue | undefined;
  for (const cue of cuesIn(text)) {
    const paragraph = paragraphs.at(-1);
    const isNewSpeaker = cue.speaker !== null && cue.speaker !== last?.speaker;
    const words = isNewSpeaker ? `${cue.speaker}: ${cue.text}` : cue.text;
    if (
      paragraph === undefined ||
      last === undefined ||
      isNewSpeaker ||
      parts(paragraph, last, cue)
    ) {
      paragraphs.push(words);
    } else paragraphs[paragraphs.length - 1] = `${paragraph} ${words}`;
    last = cue;
  }
  if (paragraphs.length === 0) {
    throw userFault('fault.subtitles-empty');
  }
  return draftFromProse(paragraphs.join('\n\n'), { url, now });
}

function parts(paragraph: string, last: Cue, { start, text }: Cue): boolean {
  if (/^(?:[-–—]\s|>>)/u.test(text)) return true;
  const isOver = ENDS_SENTENCE.test(paragraph);
  return isOver && (start - last.end >= LONG_PAUSE || paragraph.length > LONG_PARAGRAPH);
}

function cuesIn(text: string): Cue[] {
  const cues: Cue[] = [];
  let shown: readonly string[] = [];
  for (const block of text.replace(/\r\n?/g, '\n').split(/\n{2,}/)) {
    const lines = block.split('\n');
    const at = lines.findIndex((line) => TIMES.test(line));
    const times = TIMES.exec(lines[at] ?? '');
    if (!times) continue;
    const spoken = lines.slice(at + 1).join('\n');
    const words = spoken
      .split('\n')
      .map(wordsOf)
      .filter((line) => line !== '');
    // Captions that roll up repeat the lines of the one before.
    const fresh = words.filter((line) => !shown.includes(line));
    shown = words;
    if (fresh.length === 0) continue;
    const [start, end] = [secondsOf(times.slice(1, 5)), secondsOf(times.slice(5, 9))];
    const speaker = /<v(?:\.[^\s>]{0,100})?\s([^<>\n]{1,100})>/.exec(spoken)?.[1]?.trim() ?? null;
    cues.push({ start, end, speaker, text: fresh.join(' ') });
  }
  return cues;
}

/** A line without the marks of both formats. */
function wordsOf(line: string): string {
  return oneLine(plainText(line.replace(/<[^<>]{0,200}>|\{\\[^{}]{0,200}\}/g, '')));
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', rest = '0']: (
  | string
  | undefined
)[]): number {
  return 3_600 * Number(hours) + 60 * Number(minutes) + Number(seconds) + Number(`0.${rest}`);
}
