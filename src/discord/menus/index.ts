import type { Menu } from '../command.ts';
import settings from './settings.ts';

export const menus: readonly Menu[] = [settings];
