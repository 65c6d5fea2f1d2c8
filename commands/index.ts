import type { AnyCommand } from '../src/discord/command.ts';
import addToCorpus from './add-to-corpus.ts';
import article from './article.ts';
import ask from './ask.ts';
import corpus from './corpus.ts';
import help from './help.ts';
import privacy from './privacy.ts';
import quote from './quote.ts';
import settings from './settings.ts';
import suggest from './suggest.ts';
import timeline from './timeline.ts';
import wasThisPrinted from './was-this-printed.ts';
import who from './who.ts';

export const commands: readonly AnyCommand[] = [
  ask,
  timeline,
  who,
  quote,
  wasThisPrinted,
  corpus,
  suggest,
  article,
  addToCorpus,
  settings,
  help,
  privacy,
];
