import lemmatizer from 'wink-lemmatizer';
import { isNameArticle } from '../../../../text/words/names.ts';
import { relatedWords } from '../../../../text/words/related-words.ts';
import { isStopWord } from '../../../../text/words/stop-words.ts';
import { type Word, words } from '../../../../text/words/words.ts';
import { withWrittenDates } from '../../written-dates.ts';

/** A report as names are looked for in it. */
interface Report {
  readonly body: string;
  readonly lower: string;
}

/**
 * Writes names in texts as reports write them, because members type them in lower case: a word that is no common one and
 * that the reports have with capitals only. Months and days get their capitals too.
 *
 * @param bodies - The bodies of the reports that were quoted, each as often as it was quoted.
 */
export function withWrittenNames(
  texts: readonly string[],
  bodies: readonly string[],
): readonly string[] {
  const reports = [...new Set(bodies)]
    .map((body) => ({ body, lower: body.toLowerCase() }))
    // A letter that is several in lower case would move all places behind it.
    .filter(({ body, lower }) => body.length === lower.length);
  const isNew = ({ text: word, folded }: Word) => word === folded && !isStopWord(folded);
  return texts.map((text) => {
    const dated = withWrittenDates(text);
    const alone = written(dated, reports, (word) => isNew(word) && !isCommon(word.folded));
    return pairsWritten(alone, reports, isNew);
  });
}

/** Writes single words as the reports write them. */
function written(
  text: string,
  reports: readonly Report[],
  isMeant: (word: Word) => boolean,
): string {
  return words(text).reduceRight((so, word) => {
    const name = isMeant(word) ? asWritten(word.text, reports) : null;
    return name === null ? so : so.slice(0, word.start) + name.text + so.slice(word.end);
  }, text);
}

/**
 * "white helmets", "guan yi", "fatah alliance": writes two words as a name if the reports have both together with capitals
 * only. Two common words can have them in a heading, so they need to be found twice.
 */
function pairsWritten(
  text: string,
  reports: readonly Report[],
  isNew: (word: Word) => boolean,
): string {
  const all = words(text);
  const isPart = (word: Word) => (word.capitalised && !isStopWord(word.folded)) || isNew(word);
  return all.reduceRight((so, word, at) => {
    // "ain al-asad": the article inside a name has no capital.
    const isInside = isNameArticle(all[at + 1]?.folded ?? '') && all[at + 2]?.joined === true;
    const next = all[isInside ? at + 2 : at + 1];
    if (!next || !isPart(word) || !isPart(next) || !(isNew(word) || isNew(next))) return so;
    const name = asWritten(text.slice(word.start, next.end), reports);
    const isKnown = word.capitalised || next.capitalised;
    if (name === null || name.times < (isKnown ? 1 : 2)) return so;
    return so.slice(0, word.start) + name.text + so.slice(next.end);
  }, text);
}

/** A word, or two, as reports write them; `null` unless all of them write it with capitals. */
function asWritten(
  word: string,
  reports: readonly Report[],
): { readonly text: string; readonly times: number } | null {
  if (!/^[\p{L}\p{N}]+(?: \p{L}{1,3}[-‐‑][\p{L}\p{N}]+| [\p{L}\p{N}]+)?$/u.test(word)) return null;
  const found = reports.flatMap((report) => placesOf(word, report));
  const inside = found.find(({ before }) => before !== '' && !BEGINNING.test(before));
  const isName = (each: Place) => each.text.split(' ').every((one) => /\p{Lu}/u.test(one));
  if (inside === undefined || !found.every(isName)) return null;
  // Headings shout.
  const calm = found.find(({ text }) => /\p{Ll}/u.test(text)) ?? inside;
  return { text: calm.text, times: found.length };
}

/** Where a report has a word, as it writes it. */
interface Place {
  readonly text: string;
  /** The few characters before it. */
  readonly before: string;
}

/** The places where a word, or two, are words of their own in a report, in any case. */
function placesOf(word: string, { body, lower }: Report): Place[] {
  const wanted = word.toLowerCase();
  const found: Place[] = [];
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (LETTER.test(body.charAt(at - 1)) || LETTER.test(body.charAt(end))) continue;
    found.push({ text: body.slice(at, end), before: body.slice(Math.max(0, at - 3), at) });
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where a sentence begins, any word has a capital. */
const BEGINNING = /[.?!:"“”'‘]\s*$/;

/** Whether a word, or what it is a form of, is a common one. */
export function isCommon(word: string): boolean {
  return [word, lemmatizer.noun(word), lemmatizer.verb(word)].some(
    (form) => relatedWords(form).isCommon,
  );
}
