import type { Menu } from '../command.ts';

/** Every menu to choose from. */
export const menus: readonly Menu[] = [];
