import type { APIComponentInContainer } from 'discord.js';
import type { Texts } from '../../languages/texts.ts';
import { menuRow, roleMenu, text } from '../../message/components.ts';
import { LIMITS } from '../../message/limits.ts';
import type { ServerView } from '../../server-view.ts';
import { encodeSettings } from '../../state/settings.ts';
import { asRun, type Shown } from './part.ts';

/** Maximum numbers of roles and of deleted roles to name. The rest are counted. */
const NAMED_ROLES = 25;
const NAMED_GONE = 10;

/** Shows which roles may change the corpus, with a menu to choose them. */
export function moderatorsPart(
  { settled, texts }: Shown,
  { hasRole }: ServerView,
): APIComponentInContainer[] {
  const { settings, stated } = settled;
  const there = settings.moderatorRoles.filter(hasRole);
  // The operator's roles are from many servers. Those of other servers do not concern this one.
  const gone = (stated.moderatorRoles ?? []).filter((id) => !hasRole(id));
  const named = there.slice(0, NAMED_ROLES).map((id) => `<@&${id}>`);
  const words = [
    ...named,
    ...counted(there.length - named.length, 'settings.more', texts),
    ...gone.slice(0, NAMED_GONE).map((id) => texts.say('settings.deleted-role', { id })),
    ...counted(gone.length - NAMED_GONE, 'settings.more-deleted', texts),
  ];
  const who =
    words.length > 0
      ? texts.say('settings.moderators-and', { roles: words.join(', ') })
      : texts.say('settings.moderators');
  return [
    text(
      who + asRun(stated.moderatorRoles, texts),
      ...(stated.moderatorRoles && there.length > 0
        ? [`-# ${texts.say('settings.show-them')}`]
        : []),
    ),
    menuRow(
      roleMenu({
        customId: encodeSettings('roles'),
        placeholder: texts.say('settings.choose-roles'),
        chosen: there.slice(0, LIMITS.options),
        most: LIMITS.options,
      }),
    ),
  ];
}

function counted(
  count: number,
  what: 'settings.more' | 'settings.more-deleted',
  texts: Texts,
): string[] {
  return count > 0 ? [texts.say(what, { count })] : [];
}
