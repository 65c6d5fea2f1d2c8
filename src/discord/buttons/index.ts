import type { Button } from '../command.ts';
import context from './context.ts';
import deletion from './delete.ts';
import more from './more.ts';
import timeline from './timeline.ts';

/** Every button that replies carry. */
export const buttons: readonly Button[] = [context, more, timeline, deletion];
