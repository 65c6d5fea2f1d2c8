import { RuleBook } from '../pattern.ts';
import { ACCOUNT_RULES } from './accounts.ts';
import { CALENDAR_RULES } from './calendar-dates.ts';
import { CLOCK_RULES } from './clock.ts';
import { DAY_RANGE_RULES } from './day-ranges.ts';
import { DURATION_RULES } from './durations.ts';
import { ERA_RULES } from './eras.ts';
import { HOLIDAY_RULES } from './holidays.ts';
import { NARRATIVE_RULES } from './narrative.ts';
import { REFERENCE_RULES } from './references.ts';
import { RELATIVE_RULES } from './relative.ts';

/** All rules. Of two that match the same words, the first wins. */
export const RULES = new RuleBook([
  ...ERA_RULES,
  ...CLOCK_RULES,
  ...CALENDAR_RULES,
  ...DAY_RANGE_RULES,
  ...ACCOUNT_RULES,
  ...HOLIDAY_RULES,
  ...NARRATIVE_RULES,
  ...RELATIVE_RULES,
  ...DURATION_RULES,
  ...REFERENCE_RULES,
]);
