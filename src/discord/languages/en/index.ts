import { FAULT_TEXTS } from '../../../text/faults/fault-texts.ts';
import { PICTURE_TEXTS } from '../../../timeline/chart/picture-texts.ts';
import { alerts } from './alerts.ts';
import { answers } from './answers.ts';
import { articles } from './articles.ts';
import { buttons } from './buttons.ts';
import { drafts } from './drafts.ts';
import { exports } from './exports.ts';
import { feeds } from './feeds.ts';
import { forms } from './forms.ts';
import { guide } from './guide.ts';
import { quotes } from './quotes.ts';
import { refusals } from './refusals.ts';
import { settings } from './settings.ts';
import { timelines } from './timelines.ts';

/** All texts in English. They define the keys, and the values that each text needs. */
export const en = {
  ...alerts,
  ...answers,
  ...articles,
  ...buttons,
  ...drafts,
  ...FAULT_TEXTS,
  ...feeds,
  ...forms,
  ...exports,
  ...guide,
  ...PICTURE_TEXTS,
  ...quotes,
  ...refusals,
  ...settings,
  ...timelines,
} as const;
