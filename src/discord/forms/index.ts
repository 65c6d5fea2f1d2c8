import type { Form } from '../command.ts';
import draftDetails from './draft-details.ts';
import draftText from './draft-text.ts';
import editDetails from './edit-details.ts';
import editText from './edit-text.ts';
import paste from './paste.ts';
import timeZone from './time-zone.ts';

/** All kinds of forms. */
export const forms: readonly Form[] = [
  paste,
  draftDetails,
  draftText,
  editDetails,
  editText,
  timeZone,
];
