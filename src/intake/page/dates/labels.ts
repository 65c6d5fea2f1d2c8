import { type DateHabits, plainDateText, printedDates } from './printed-dates.ts';

/** What the words before a date say about it. */
export type DateLabel = 'published' | 'updated' | 'none';

/** A date in a line, and its label. */
export interface LabelledDate {
  readonly label: DateLabel;
  /** ISO days: two if the date can be read in two ways. */
  readonly days: readonly string[];
}

/** Words before the date of a change, in the languages of the largest news markets and of the Middle East. */
const UPDATED =
  /updated?\b|modified|last (?:changed|edited)|\bedited|revised|aktuali[sz]|ge[äa]ndert|\bstand\b|mis(?:e)? à jour|\bmàj|modifié|actuali[zs]|modificad|atualiz|aggiorna|modificat|bijgewerkt|gewijzigd|oppdatert|opdateret|uppdaterad|päivitetty|frissítve|ažurira|güncelle|обновлен|обновено|изменен|оновлен|ενημέρωσ|ενημερώθ|diperbarui|cập nhật|تحديث|تعديل|עודכן|עדכון|به.?روز|ویرایش|अपडेट|更新|수정|업데이트/giu;

/** Words before the date of publication. */
const PUBLISHED =
  /publi[sc]|\bposted|\bcreated|\bissued|veröffentlicht|erstellt|publié|créé|publicad|pubblicat|gepubliceerd|geplaatst|publisert|publicerad|udgivet|julkaistu|opublikowan|\bdodano|vydáno|publikov|megjelen|objavlj|yayın|eklenme|опубликован|создан|опублікован|δημοσ|diterbitkan|نشر|פורסם|انتشار|प्रकाशित|公開|掲載|配信|등록|입력/giu;

/** Begins a line about a mistake. It is from another day than the report. */
const CORRECTION =
  /^[^\p{L}]{0,5}(?:corrections?|clarifications?|corrected|editor[’']?s[’']? note|an earlier version|this (?:article|story|report) (?:was|has been)|korrektur|richtigstellung|rectificati|erratum|correcci|correç|fe de errata|correzione|rectificatie|исправлен|поправка|تصحيح|تصويب|תיקון|اصلاحیه|düzeltme)/iu;

/** Characters before a date that may have its label. */
const LABEL_CHARACTERS = 60;

/** Words. With more beside its date, a line that ends with a full stop is a sentence. */
const MOST_WORDS = 7;

/**
 * Finds the dates in a short line, each with its label. Each label counts up to the next date:
 * `Published 7 Sept 2019, updated 9 Sept 2019`.
 *
 * @returns None for sentences and corrections.
 */
export function labelledDates(line: string, habits: DateHabits): LabelledDate[] {
  const text = plainDateText(line);
  if (CORRECTION.test(text) || /©|copyright/i.test(text)) return [];
  const dates = printedDates(text, habits);
  if (isSentence(text, dates.length)) return [];
  return dates.map(({ start, days }, index) => {
    const from = Math.max(dates[index - 1]?.end ?? 0, start - LABEL_CHARACTERS);
    return { label: labelIn(text.slice(from, start)), days };
  });
}

/** The label that a text before a date ends with. */
export function labelIn(text: string): DateLabel {
  const updated = lastIndex(text, UPDATED);
  const published = lastIndex(text, PUBLISHED);
  if (updated < 0 && published < 0) return 'none';
  return updated > published ? 'updated' : 'published';
}

function lastIndex(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1;
}

/** A date takes three words. */
function isSentence(text: string, dates: number): boolean {
  if (!/[.!?]["”»’)]?$/u.test(text) || /\b[ap]\.m\.$/i.test(text)) return false;
  return text.split(' ').length - 3 * dates > MOST_WORDS;
}
