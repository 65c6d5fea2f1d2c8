import type { en } from '../en/index.ts';
import type { Translation } from '../translation.ts';
import { alerts } from './alerts.ts';
import { answers } from './answers.ts';
import { articles } from './articles.ts';
import { buttons } from './buttons.ts';
import { drafts } from './drafts.ts';
import { exports } from './exports.ts';
import { doubts } from './faults/doubts.ts';
import { feedFaults } from './faults/feeds.ts';
import { fileFaults } from './faults/files.ts';
import { intakeFaults } from './faults/intake.ts';
import { faults } from './faults.ts';
import { feeds } from './feeds.ts';
import { forms } from './forms.ts';
import { guide } from './guide.ts';
import { pictures } from './pictures.ts';
import { quotes } from './quotes.ts';
import { refusals } from './refusals.ts';
import { settings } from './settings.ts';
import { timelines } from './timelines.ts';

/** All texts in Spanish. */
export const es: Translation<typeof en> = {
  ...alerts,
  ...answers,
  ...articles,
  ...buttons,
  ...doubts,
  ...drafts,
  ...exports,
  ...faults,
  ...feedFaults,
  ...feeds,
  ...fileFaults,
  ...forms,
  ...guide,
  ...intakeFaults,
  ...pictures,
  ...quotes,
  ...refusals,
  ...settings,
  ...timelines,
};
