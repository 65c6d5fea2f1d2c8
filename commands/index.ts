import type { AnyCommand } from '../src/discord/command.ts';
import addToCorpus from './add-to-corpus.ts';
import alert from './alert.ts';
import article from './article.ts';
import ask from './ask.ts';
import cite from './cite.ts';
import compare from './compare.ts';
import corpus from './corpus.ts';
import feed from './feed.ts';
import help from './help.ts';
import privacy from './privacy.ts';
import quote from './quote.ts';
import settings from './settings.ts';
import suggest from './suggest.ts';
import timeline from './timeline.ts';
import wasThisPrinted from './was-this-printed.ts';
import who from './who.ts';

/** All commands, in the order in which they are registered. */
export const commands: readonly AnyCommand[] = [
  ask,
  timeline,
  compare,
  who,
  quote,
  wasThisPrinted,
  cite,
  alert,
  corpus,
  suggest,
  article,
  addToCorpus,
  feed,
  settings,
  help,
  privacy,
];
