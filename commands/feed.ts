import { PermissionFlagsBits } from 'discord.js';
import { commandOf } from '../src/discord/command.ts';
import { ON_SERVERS } from '../src/discord/dispatch/places.ts';
import add from './feed/add.ts';
import edit from './feed/edit.ts';
import exportAll from './feed/export.ts';
import importAll from './feed/import.ts';
import list from './feed/list.ts';
import pause from './feed/pause.ts';
import remove from './feed/remove.ts';
import test from './feed/test.ts';

/** `/feed`: the feeds whose new reports become drafts by themselves. */
export default commandOf(
  {
    name: 'feed',
    description: 'For moderators: feeds whose new reports come by themselves',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    ...ON_SERVERS,
  },
  'moderators',
  [add, list, edit, pause, remove, test, importAll, exportAll],
);
