import { uncertainDay, uncertainDayInWords } from '../reading/dates/uncertain-day.ts';
import type { Doubt, Draft } from './draft.ts';

/** Words. A shorter text is often only the beginning of a report. */
const FEWEST_WORDS = 60;

/** Characters. Longer texts have enough words in any script, and counting them is slow. */
const SHORT_CHARACTERS = 1_500;

/** Calls to pay, in the languages of the largest news markets. */
const PAYWALL =
  /\b(?:subscribe (?:now )?to (?:continue|read|unlock)|(?:to|and) (?:continue|keep) reading|already a (?:subscriber|member)|for subscribers only|subscribers? only|register to (?:continue|read)|this (?:article|content|story) is (?:for|only|reserved|exclusive)|sign in to (?:continue|read)|unlock (?:this|the full)|abonnez-vous|réservé aux abonnés|il vous reste|jetzt weiterlesen|weiterlesen mit|nur für abonnenten|exklusiv für abonnenten|para suscriptores|solo para suscriptores|hazte suscriptor|suscríbete para|contenuto riservato|abbonati per|alleen voor abonnees)\b/iu;

/** Characters at the end that may be a notice. Earlier in a long report, the phrase is part of the text. */
const NOTICE_CHARACTERS = 1_200;

/** What letters look like if a site has encoded them twice. */
const DOUBLY_ENCODED =
  /Ã[\u0080-\u00bf]|â€[\u0080-\u00bf™œž˜]|[ÐÑ][\u0080-\u00bf][ÐÑ][\u0080-\u00bf]|[ØÙ][\u0080-\u00bf][ØÙ][\u0080-\u00bf]/u;

/** Finds what a person should check in the body of any draft. */
export function findBodyDoubts(body: string): Doubt[] {
  if (body === '') return [{ code: 'no-text', message: 'no report found there: paste its text' }];
  const doubts: Doubt[] = [];
  const words = body.length > SHORT_CHARACTERS ? FEWEST_WORDS : countWords(body);
  if (PAYWALL.test(body.slice(-NOTICE_CHARACTERS))) {
    doubts.push({ code: 'paywall', message: 'looks like a paywall notice' });
  }
  if (words < FEWEST_WORDS) {
    doubts.push({ code: 'very-short', message: `very short: ${words} words` });
  }
  if (body.includes('\ufffd')) {
    doubts.push({ code: 'characters-lost', message: 'some characters could not be read' });
  } else if (DOUBLY_ENCODED.test(body)) {
    doubts.push({ code: 'characters-lost', message: 'some letters look garbled' });
  }
  return doubts;
}

/** Characters of struck words that a doubt repeats. */
const MOST_STRUCK = 120;

/** Says which words a report strikes out. */
export function findStruckDoubts(struck: readonly string[]): Doubt[] {
  if (struck.length === 0) return [];
  const message = `struck out in the report, and left out here: ${quoted(struck)}`;
  return [{ code: 'struck-out', message }];
}

/** Says which texts a report strikes out in part, where it cannot be told which words. */
export function findPartlyStruckDoubts(texts: readonly string[]): Doubt[] {
  if (texts.length === 0) return [];
  const message = `the report strikes out some of these words, which are kept here: ${quoted(texts)}`;
  return [{ code: 'struck-out', message }];
}

function quoted(texts: readonly string[]): string {
  const words = texts.map((one) => `“${one}”`).join(', ');
  return words.length > MOST_STRUCK ? `${words.slice(0, MOST_STRUCK).toWellFormed()}…` : words;
}

/** Finds out whether the text prints another day at its head than the date of the draft. */
export function findDatelineDoubts({
  body,
  published,
}: Pick<Draft, 'body' | 'published'>): Doubt[] {
  const day = uncertainDay({ body, published });
  return day === null ? [] : [{ code: 'dateline-disagrees', message: uncertainDayInWords(day) }];
}

/** Counts words of any script. Chinese and Japanese have no spaces between words. */
function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) {
    if (isWordLike) words += 1;
  }
  return words;
}
