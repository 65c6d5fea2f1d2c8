import { type Rule, rule } from '../pattern.ts';
import type { Token } from '../token.ts';
import type { Holiday } from '../word-roles.ts';

const HOLIDAYS: readonly (readonly [pattern: string, holiday: Holiday])[] = [
  ["new year ' s day", { month: 1, day: 1 }],
  ["new year ' s eve", { month: 12, day: 31 }],
  ['christmas day?', { month: 12, day: 25 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['boxing day', { month: 12, day: 26 }],
  ["valentine ' s day", { month: 2, day: 14 }],
  ["st .? patrick ' s day", { month: 3, day: 17 }],
  ["april fools '? s? '? day", { month: 4, day: 1 }],
  ['may day', { month: 5, day: 1 }],
  ['independence day', { month: 7, day: 4 }],
  ['bastille day', { month: 7, day: 14 }],
  ['halloween', { month: 10, day: 31 }],
  ['veterans day', { month: 11, day: 11 }],
  ['armistice|remembrance day', { month: 11, day: 11 }],
  ['martin luther king ,? jr . day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ["presidents '? day", { month: 2, weekday: 1, nth: 3 }],
  ["mother ' s day", { month: 5, weekday: 7, nth: 2 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ["father ' s day", { month: 6, weekday: 7, nth: 3 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['thanksgiving day?', { month: 11, weekday: 4, nth: 4 }],
  ['ash wednesday', { easter: -46 }],
  ['palm sunday', { easter: -7 }],
  ['maundy thursday', { easter: -3 }],
  ['good friday', { easter: -2 }],
  ['easter sunday?', { easter: 0 }],
  ['easter monday', { easter: 1 }],
];

const THINGS = new Set(
  (
    'tree trees card cards gift gifts present presents carol carols decorations market markets ' +
    'lights party parties song songs shopping sale sales season period spirit island and'
  ).split(' '),
);

/** `Christmas sales` and `Halloween party` are not on the day itself. */
function isThing(next: Token | undefined): boolean {
  return next !== undefined && THINGS.has(next.word);
}

/** Named days of countries with an English-language press. */
export const HOLIDAY_RULES: readonly Rule[] = HOLIDAYS.map(([pattern, holiday]) =>
  rule(pattern, (_, { matched, after }) =>
    matched[0]?.capital && !isThing(after())
      ? { kind: 'incomplete', date: { is: 'holiday', holiday } }
      : null,
  ),
);
