import type { Button } from '../command.ts';
import alertRemove from './alert-remove.ts';
import checkPage from './articles/check-page.ts';
import evidence from './articles/evidence.ts';
import history from './articles/history.ts';
import list from './articles/list.ts';
import { restore, undo } from './articles/restore.ts';
import { example, reading } from './ask-possible-question.ts';
import deletion from './delete.ts';
import draftDetails from './drafts/details.ts';
import draftDiscard from './drafts/discard.ts';
import draftLeftOut from './drafts/left-out.ts';
import draftPublish from './drafts/publish.ts';
import draftPutBack from './drafts/put-back.ts';
import draftShow from './drafts/show.ts';
import draftText from './drafts/text.ts';
import feedMore from './feeds/more.ts';
import feedsPage from './feeds/page.ts';
import feedPause from './feeds/pause.ts';
import fedPublish from './feeds/publish-all.ts';
import fedReject from './feeds/reject-all.ts';
import feedRemove from './feeds/remove.ts';
import { helpful, notIt } from './judge.ts';
import answerExport from './pages/answer-export.ts';
import comparisonExport from './pages/comparison-export.ts';
import corpusPage from './pages/corpus-page.ts';
import more from './pages/more.ts';
import speaker from './pages/speaker-page.ts';
import timelineExport from './pages/timeline-export.ts';
import timeline from './pages/timeline-page.ts';
import cite from './quotes/cite.ts';
import context from './quotes/context.ts';
import printed from './quotes/printed.ts';
import settings from './settings.ts';

/** All kinds of buttons. */
export const buttons: readonly Button[] = [
  context,
  cite,
  more,
  answerExport,
  helpful,
  notIt,
  reading,
  example,
  timeline,
  timelineExport,
  comparisonExport,
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
  feedMore,
  feedPause,
  feedRemove,
  feedsPage,
  fedPublish,
  fedReject,
  history,
  evidence,
  checkPage,
  restore,
  undo,
  list,
  alertRemove,
  settings,
];
