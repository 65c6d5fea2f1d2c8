import type { Menu } from '../command.ts';
import settings from './settings.ts';

/** Every menu to choose from. */
export const menus: readonly Menu[] = [settings];
