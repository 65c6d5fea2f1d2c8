import { describe, expect, it } from 'vitest';
import { dateHabits } from '../../../src/intake/page/dates/date-habits.ts';
import { readPageDays, readPageMonth } from '../../../src/intake/page/page-date.ts';
import { NOW } from '../pages.ts';

describe('a date on a page', () => {
  it.each([
    ['Iraqi and Levantine months', '١٢ حزيران ٢٠١٩', '2019-06-12'],
    ['months of two words', '٣ كانون الأول ٢٠١٩', '2019-12-03'],
    ['both names of a month', 'الأربعاء 12 حزيران/يونيو 2019', '2019-06-12'],
    ['both names of a month, in brackets', '12 حزيران (يونيو) 2019', '2019-06-12'],
    ['Tunisian and Algerian months', '12 جوان 2019', '2019-06-12'],
    ['Moroccan months', '12 غشت 2019', '2019-08-12'],
    ['the solar calendar of Iran', 'چهارشنبه ۲۲ خرداد ۱۳۹۸ - ۰۹:۱۵', '2019-06-12'],
    ['the same in figures', '۱۳۹۸/۰۳/۲۲', '2019-06-12'],
    ['the months of Afghanistan', '۲۲ جوزا ۱۳۹۸', '2019-06-12'],
    ['the lunar calendar', '9 شوال 1440 هـ', '2019-06-12'],
    ['a lunar and a solar date', '9 شوال 1440 - 12 يونيو 2019', '2019-06-12'],
    ['Gregorian months in Persian', '۱۲ ژوئن ۲۰۱۹', '2019-06-12'],
    ['Hebrew with its “in”', 'יום רביעי, 12 ביוני 2019', '2019-06-12'],
    ['Urdu', '۱۲ جون ۲۰۱۹', '2019-06-12'],
    ['Bengali', '১২ জুন ২০১৯', '2019-06-12'],
    ['Turkish', '12 Haziran 2019 Çarşamba', '2019-06-12'],
    ['Ukrainian', '12 червня 2019', '2019-06-12'],
    ['Hungarian, the year first', '2019. június 12.', '2019-06-12'],
    ['Java', 'Wed Jun 12 09:15:00 AST 2019', '2019-06-12'],
    ['ctime', 'Wed Jun  2 09:15:00 2019', '2019-06-02'],
    ['JavaScript', 'Wed Jun 12 2019 09:15:00 GMT+0000', '2019-06-12'],
    ['a weekday before the month', 'Wednesday June 12, 2019', '2019-06-12'],
    ['dashes', '12-Jun-2019', '2019-06-12'],
    ['marks for the direction of writing', '\u200f12\u200f يونيو\u200f 2019', '2019-06-12'],
  ])('is read in the way of %s', (_name, text, day) => {
    expect(readPageDays(text, NOW)).toEqual([day]);
  });

  it.each([
    ['a day that no calendar has', '31 خرداد 1397 و 32'],
    ['a Gregorian month with a year of Iran', '12 يونيو 1398'],
    ['a month of Iran with a Gregorian year', '22 خرداد 2019'],
    ['a word that is no month', '12 apples 2019'],
  ])('is not read from %s', (_name, text) => {
    const days = readPageDays(text, NOW);
    expect(days.every((day) => day === '2018-06-21')).toBe(true);
  });

  it('is two days if digits can be read in two ways, unless the language or the link decides', () => {
    const read = (language: string | null, url: string | null) =>
      readPageDays('3/8/2019', NOW, dateHabits(language, url));
    expect(read(null, null)).toEqual(['2019-08-03', '2019-03-08']);
    expect(read('en', 'https://www.example.com/a')).toHaveLength(2);
    expect(read('en-US', 'https://www.example.com/a')).toEqual(['2019-03-08']);
    expect(read('en', 'https://www.example.gov/a')).toEqual(['2019-03-08']);
    expect(read('en-GB', null)).toEqual(['2019-08-03']);
    expect(read('en', 'https://www.example.co.uk/a')).toEqual(['2019-08-03']);
    expect(read('fr', 'https://www.example.com/a')).toEqual(['2019-08-03']);
  });

  it('is two days if a site of another country declares American English by default', () => {
    const habits = dateHabits('en-US', 'https://www.example.iq/a');
    expect(readPageDays('3/8/2019', NOW, habits)).toHaveLength(2);
  });

  it('takes the month from the language of the page', () => {
    const read = (language: string) =>
      readPageDays('12. listopada 2019.', NOW, dateHabits(language, null));
    expect(read('hr')).toEqual(['2019-10-12']);
    expect(read('pl')).toEqual(['2019-11-12']);
  });

  it('stays a month if the page has no day', () => {
    expect(readPageMonth('June 2019', NOW, 'en')).toBe('2019-06');
    expect(readPageMonth('2019-06', NOW, null)).toBe('2019-06');
    expect(readPageMonth('حزيران 2019', NOW, 'ar')).toBe('2019-06');
    expect(readPageMonth('12 June 2019', NOW, 'en')).toBeNull();
    expect(readPageMonth('Report of June 2019', NOW, 'en')).toBeNull();
  });
});
