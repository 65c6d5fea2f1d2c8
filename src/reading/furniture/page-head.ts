import type { Span } from '../../text/span.ts';
import { printedDateline } from '../dates/dateline.ts';

/** Characters after a dateline that can be counters and buttons. */
const REACH = 300;

/** Counters end where a sentence begins. Its own number stays: `Get short URL 38 12 people were killed`. */
const COUNTERS = '(?: \\d{1,6}){0,4}?(?= ["“(]?\\p{Lu}| \\d{1,6} \\p{Ll})';

/** Counters and buttons that sites print between a dateline and the text. */
const BUTTONS = [
  /^\s{0,9}\(updated [^)\n]{4,40}\)/iu,
  new RegExp(`^\\s{0,9}Get short URL(?: Topic [^\\n]{3,60}? \\(\\d{1,6}\\))?${COUNTERS}`, 'u'),
  /^\s{0,9}(?:Share )?Print Tweet(?: Views \d{1,7})?(?: Related(?= ))?/u,
  /^\s{0,9}Last updated at \d{1,2}:\d{2}(?: [A-Z]{3,4})?(?: Help(?= ))?/u,
  /^\s{0,9}SEND https?\S{1,200}/u,
];

/** Buttons in the middle of a headline, with the headlines of other reports after them. */
const COUNTED = /Print Tweet Views \d{1,7}(?: Related(?= ))?/gu;

/** Characters at the beginning of a body that can have them. */
const HEAD = 2_500;

/** Characters of the headlines of other reports, and of the sentence behind them. */
const LONGEST_RELATED = 800;

/** An article or a number in capitals before a small word, behind a headline. */
const FIRST_SENTENCE =
  /(?<=\p{L} -?)(?:An?|The|At least|More than|Nearly|Around|Some|Up to|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands) (?=\p{Ll}|\d)/u;

/** Finds the printed date at the head of a body, and the counters and buttons around the headline. */
export function pageHeadOf(body: string): Span[] {
  const dateline = printedDateline(body);
  const start = dateline?.start ?? 0;
  const end = endOfButtons(body, dateline?.end ?? 0);
  const counted = Array.from(body.slice(0, HEAD).matchAll(COUNTED), ({ index, 0: buttons }) => ({
    start: index,
    end: endOfRelated(body, index + buttons.length, buttons),
  }));
  return end > start ? [{ start, end }, ...counted] : counted;
}

/**
 * Where the headlines of other reports behind "Related" end: at the article or number with which the first sentence
 * begins. Headlines have none in capitals. If the sentence begins in another way, they stay.
 */
function endOfRelated(body: string, from: number, buttons: string): number {
  if (!buttons.endsWith('Related')) return from;
  const headlines = body.slice(from, from + LONGEST_RELATED).split(/[.\n]/, 1)[0] ?? '';
  const sentence = FIRST_SENTENCE.exec(headlines);
  return sentence ? from + sentence.index : from;
}

function endOfButtons(body: string, from: number): number {
  let end = from;
  for (;;) {
    const next = body.slice(end, end + REACH);
    const button = BUTTONS.map((pattern) => pattern.exec(next)?.[0]).find((found) => found);
    if (button === undefined) return end;
    end += button.length;
  }
}
