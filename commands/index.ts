import type { Command } from '../src/discord/command.ts';
import ask from './ask.ts';
import help from './help.ts';

/** Every command that Discord offers. */
export const commands: readonly Command[] = [ask, help];
