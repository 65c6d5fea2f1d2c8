import { uncertainDay } from '../reading/dates/uncertain-day.ts';
import { doubtOf } from './doubt.ts';
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
  if (body === '') return [doubtOf('no-text', 'doubt.no-text')];
  const doubts: Doubt[] = [];
  const words = body.length > SHORT_CHARACTERS ? FEWEST_WORDS : countWords(body);
  if (PAYWALL.test(body.slice(-NOTICE_CHARACTERS))) {
    doubts.push(doubtOf('paywall', 'doubt.paywall'));
  }
  if (words < FEWEST_WORDS) {
    doubts.push(doubtOf('very-short', 'doubt.very-short', { count: words }));
  }
  if (body.includes('\ufffd')) {
    doubts.push(doubtOf('characters-lost', 'doubt.characters-lost'));
  } else if (DOUBLY_ENCODED.test(body)) {
    doubts.push(doubtOf('characters-lost', 'doubt.letters-garbled'));
  }
  return doubts;
}

/** Characters of struck words that a doubt repeats. */
const MOST_STRUCK = 120;

/** Says which words a report strikes out. */
export function findStruckDoubts(struck: readonly string[]): Doubt[] {
  if (struck.length === 0) return [];
  return [doubtOf('struck-out', 'doubt.struck-out', { words: firstOf(struck) })];
}

/** Says which texts a report strikes out in part, where it cannot be told which words. */
export function findPartlyStruckDoubts(texts: readonly string[]): Doubt[] {
  if (texts.length === 0) return [];
  return [doubtOf('struck-out', 'doubt.partly-struck', { words: firstOf(texts) })];
}

/** As many of the texts as fit; the last one may be shortened. */
function firstOf(texts: readonly string[]): { readonly quoted: readonly string[] } {
  const quoted: string[] = [];
  let left = MOST_STRUCK;
  for (const one of texts) {
    if (left <= 0) break;
    quoted.push(one.length > left ? `${one.slice(0, left).toWellFormed()}…` : one);
    left -= one.length;
  }
  return { quoted };
}

/** Finds out whether the text prints another day at its head than the date of the draft. */
export function findDatelineDoubts({
  body,
  published,
}: Pick<Draft, 'body' | 'published'>): Doubt[] {
  const day = uncertainDay({ body, published });
  if (day === null) return [];
  const stated = { printed: { anyOf: day.printed }, date: { date: day.stored } };
  return [doubtOf('dateline-disagrees', 'doubt.dateline-disagrees', stated)];
}

/** Counts words of any script. Chinese and Japanese have no spaces between words. */
function countWords(text: string): number {
  let words = 0;
  for (const { isWordLike } of new Intl.Segmenter('en', { granularity: 'word' }).segment(text)) {
    if (isWordLike) words += 1;
  }
  return words;
}
