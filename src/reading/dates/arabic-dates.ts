/**
 * Names of the months in the Arabic press, January first: in Egypt and the Gulf, in the Levant and Iraq, and
 * in the Maghreb.
 */
const MONTH_NAMES: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار', 'أذار'],
  ['أبريل', 'ابريل', 'إبريل', 'نيسان', 'أفريل'],
  ['مايو', 'أيار', 'ايار', 'ماي'],
  ['يونيو', 'حزيران', 'جوان'],
  ['يوليو', 'تموز', 'جويلية'],
  ['أغسطس', 'اغسطس', 'آب', 'اب', 'أوت'],
  ['سبتمبر', 'أيلول', 'ايلول'],
  ['أكتوبر', 'اكتوبر', 'تشرين الأول', 'تشرين الاول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الأول', 'كانون الاول'],
];

// Longer names first, because `ماي` begins `مايو`.
const NAMES = MONTH_NAMES.flat()
  .sort((one, other) => other.length - one.length)
  .join('|');

/** Matches a month. Some papers print both of its names: `آب/أغسطس`, `آب (أغسطس)`. */
export const ARABIC_MONTH = `(?:${NAMES})(?:\\s?[/(]\\s?(?:${NAMES})\\)?)?`;

/** Matches the name of a weekday. */
export const ARABIC_WEEKDAY = 'ال(?:[إا]ثنين|ثلاثاء|[أا]ربعاء|خميس|جمعة|سبت|[أا]حد)';

/** The number of a month that {@link ARABIC_MONTH} matches. */
export function arabicMonth(printed: string): number {
  const [first = ''] = printed.split(/[/(]/, 1);
  return MONTH_NAMES.findIndex((names) => names.includes(first.trim())) + 1;
}

/** Replaces Arabic digits with those that a number is read from. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 15));
}
