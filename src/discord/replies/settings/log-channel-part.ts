import { channelMenu, menuRow, text } from '../../message/components.ts';
import type { ServerView } from '../../server-view.ts';
import { encodeSettings } from '../../state/settings.ts';
import { asRun, cannotWrite, type Shown } from './part.ts';

/** Shows the channel that gets every change, with a menu to choose it. */
export function logChannelPart(shown: Shown, { hasChannel, missingToWrite }: ServerView) {
  const { texts } = shown;
  const { settings, stated } = shown.settled;
  const id = settings.logChannelId;
  const isHere = id !== null && hasChannel(id);
  const missing = isHere ? missingToWrite(id) : [];
  return [
    text(
      texts.say('settings.log-channel', { channel: channelIn(shown, isHere) }) +
        asRun(stated.logChannelId, texts),
      ...cannotWrite(missing, texts),
    ),
    menuRow(
      channelMenu({
        customId: encodeSettings('channel'),
        placeholder: texts.say('settings.choose-log'),
        chosen: isHere ? [id] : [],
        most: 1,
      }),
    ),
  ];
}

function channelIn({ settled, hasOwnCorpus, texts }: Shown, isHere: boolean): string {
  const { logChannelId } = settled.settings;
  if (logChannelId === null) return texts.say('settings.none');
  if (isHere) return `<#${logChannelId}>`;
  if (settled.stated.logChannelId) {
    return texts.say('settings.deleted-channel', { id: logChannelId });
  }
  // Changes to a server's own corpus are never posted on another server.
  return texts.say(hasOwnCorpus ? 'settings.none' : 'settings.elsewhere');
}
