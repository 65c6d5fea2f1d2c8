import type { Command } from '../src/discord/command.ts';
import ask from './ask.ts';
import help from './help.ts';
import timeline from './timeline.ts';

/** Every command that Discord offers. */
export const commands: readonly Command[] = [ask, timeline, help];
