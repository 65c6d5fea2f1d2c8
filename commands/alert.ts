import { commandOf } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import add from './alert/add.ts';
import list from './alert/list.ts';
import remove from './alert/remove.ts';

/** `/alert`: tells members of new reports about what they follow. */
export default commandOf(
  {
    name: 'alert',
    description: 'Hear of new reports about a topic, by direct message or in a channel',
    ...ANYWHERE,
  },
  'everyone',
  [add, list, remove],
);
