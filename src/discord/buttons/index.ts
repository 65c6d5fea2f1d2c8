import type { Button } from '../command.ts';
import reading from './ask-possible-question.ts';
import context from './context.ts';
import deletion from './delete.ts';
import draftDetails from './draft-details.ts';
import draftDiscard from './draft-discard.ts';
import draftPublish from './draft-publish.ts';
import draftShow from './draft-show.ts';
import draftText from './draft-text.ts';
import history from './history.ts';
import { helpful, notIt } from './judge.ts';
import list from './list.ts';
import more from './more.ts';
import { restore, undo } from './restore.ts';
import settings from './settings.ts';
import timeline from './timeline-page.ts';

export const buttons: readonly Button[] = [
  context,
  more,
  helpful,
  notIt,
  reading,
  timeline,
  deletion,
  draftPublish,
  draftDetails,
  draftText,
  draftShow,
  draftDiscard,
  history,
  restore,
  undo,
  list,
  settings,
];
