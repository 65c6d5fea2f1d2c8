import { dayNumber, weekdayOf } from './period.ts';

/**
 * Easter Sunday of a year in the Gregorian calendar: the Sunday after the first full moon of spring,
 * by Gauss's rule for that moon with the corrections of 1816.
 *
 * @returns Days from 1 January 1970.
 */
export function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const leapDays = century - Math.floor(century / 4);
  const moon = Math.floor((8 * century + 13) / 25);
  const golden = year % 19;
  const epact = (((19 * golden + leapDays - moon + 15) % 30) + 30) % 30;
  // The full moon falls on 18 April at the latest.
  const late = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const fullMoon = dayNumber(year, 3, 21) + epact - late;
  return fullMoon + 7 - (weekdayOf(fullMoon) % 7);
}
