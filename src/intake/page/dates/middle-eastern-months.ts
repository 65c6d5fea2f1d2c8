/** Names of the Gregorian months in the Arabic press, January first: the Levant and Iraq, Algeria and Tunisia, Morocco. */
export const ARABIC_MONTHS: readonly (readonly string[])[] = [
  ['كانون الثاني', 'جانفي'],
  ['شباط', 'فيفري'],
  ['آذار'],
  ['نيسان', 'أفريل', 'إبريل'],
  ['أيار', 'ماي'],
  ['حزيران', 'جوان'],
  ['تموز', 'جويلية', 'يوليوز'],
  ['آب', 'أوت', 'غشت'],
  ['أيلول', 'شتنبر'],
  ['تشرين الأول'],
  ['تشرين الثاني', 'نونبر'],
  ['كانون الأول', 'دجنبر'],
];

/** Names of the months of the solar calendar: in Iran, in Afghanistan, and in Latin letters. */
export const JALALI_MONTHS: readonly (readonly string[])[] = [
  ['فروردین', 'حمل', 'farvardin'],
  ['اردیبهشت', 'ثور', 'ordibehesht'],
  ['خرداد', 'جوزا', 'khordad'],
  ['تیر', 'سرطان', 'tir'],
  ['مرداد', 'اسد', 'mordad'],
  ['شهریور', 'سنبله', 'shahrivar'],
  ['مهر', 'میزان', 'mehr'],
  ['آبان', 'عقرب', 'aban'],
  ['آذر', 'قوس', 'azar'],
  ['دی', 'جدی', 'dey'],
  ['بهمن', 'دلو', 'bahman'],
  ['اسفند', 'حوت', 'esfand'],
];

/** Names of the months of the lunar calendar, in Arabic and in Latin letters. */
export const HIJRI_MONTHS: readonly (readonly string[])[] = [
  ['محرم', 'muharram'],
  ['صفر', 'safar'],
  ['ربيع الأول', 'rabi al-awwal'],
  ['ربيع الآخر', 'ربيع الثاني', 'rabi al-thani'],
  ['جمادى الأولى', 'جمادى الأول', 'jumada al-awwal'],
  ['جمادى الآخرة', 'جمادى الثانية', 'جمادى الآخر', 'jumada al-thani'],
  ['رجب', 'rajab'],
  ['شعبان', 'shaban'],
  ['رمضان', 'ramadan'],
  ['شوال', 'shawwal'],
  ['ذو القعدة', 'ذي القعدة', 'dhu al-qadah'],
  ['ذو الحجة', 'ذي الحجة', 'dhu al-hijjah'],
];
