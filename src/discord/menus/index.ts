import type { Menu } from '../command.ts';
import fedDraft from './fed-draft.ts';
import feedShown from './feed-shown.ts';
import settings from './settings.ts';

/** All kinds of select menus. */
export const menus: readonly Menu[] = [settings, fedDraft, feedShown];
