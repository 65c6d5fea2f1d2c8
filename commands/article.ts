import { PermissionFlagsBits } from 'discord.js';
import { commandOf } from '../src/discord/command.ts';
import { ON_SERVERS } from '../src/discord/dispatch/places.ts';
import add from './article/add.ts';
import edit from './article/edit.ts';
import exporting from './article/export.ts';
import gaps from './article/gaps.ts';
import history from './article/history.ts';
import list from './article/list.ts';
import remove from './article/remove.ts';
import restore from './article/restore.ts';
import retract from './article/retract.ts';

/** `/article`: the commands with which moderators look after the reports. */
export default commandOf(
  {
    name: 'article',
    description: 'For moderators: add, correct and look after the reports',
    default_member_permissions: String(PermissionFlagsBits.ManageMessages),
    ...ON_SERVERS,
  },
  'moderators',
  [add, edit, retract, remove, restore, history, list, exporting, gaps],
);
