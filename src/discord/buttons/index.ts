import type { Button } from '../command.ts';
import { example, reading } from './ask-possible-question.ts';
import cite from './cite.ts';
import context from './context.ts';
import corpusPage from './corpus-page.ts';
import deletion from './delete.ts';
import draftDetails from './drafts/details.ts';
import draftDiscard from './drafts/discard.ts';
import draftLeftOut from './drafts/left-out.ts';
import draftPublish from './drafts/publish.ts';
import draftPutBack from './drafts/put-back.ts';
import draftShow from './drafts/show.ts';
import draftText from './drafts/text.ts';
import history from './history.ts';
import { helpful, notIt } from './judge.ts';
import list from './list.ts';
import more from './more.ts';
import printed from './printed.ts';
import { restore, undo } from './restore.ts';
import settings from './settings.ts';
import speaker from './speaker-page.ts';
import timelineExport from './timeline-export.ts';
import timeline from './timeline-page.ts';

export const buttons: readonly Button[] = [
  context,
  cite,
  more,
  helpful,
  notIt,
  reading,
  example,
  timeline,
  timelineExport,
  speaker,
  corpusPage,
  printed,
  deletion,
  draftPublish,
  draftDetails,
  draftText,
  draftShow,
  draftLeftOut,
  draftPutBack,
  draftDiscard,
  history,
  restore,
  undo,
  list,
  settings,
];
