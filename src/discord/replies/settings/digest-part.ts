import { button, channelMenu, choiceMenu, menuRow, row, text } from '../../message/components.ts';
import { escapeText } from '../../message/markdown.ts';
import type { ServerView } from '../../server-view.ts';
import { encodeSettings } from '../../state/settings.ts';
import { asRun, cannotWrite, type Shown } from './part.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Shows where and when digests are posted. The channel comes first: without one, there is no digest. */
export function digestPart({ settled: { settings, stated }, texts }: Shown, view: ServerView) {
  const { digestChannelId: id, digestOften: often, digestHour: hour, timeZone: zone } = settings;
  const isHere = id !== null && view.hasChannel(id);
  const missing = isHere ? view.missingToWrite(id) : [];
  const channel = isHere ? `<#${id}>` : texts.say('settings.deleted-channel', { id: id ?? '' });
  const when = { hour: hourIn(hour), zone: escapeText(zone), channel };
  const digest =
    id === null ? texts.say('settings.no-digest') : texts.say(`settings.digest-${often}`, when);
  return [
    text(digest + asRun(stated.digestChannelId, texts), ...cannotWrite(missing, texts)),
    menuRow(
      channelMenu({
        customId: encodeSettings('digest-channel'),
        placeholder: texts.say('settings.choose-digest'),
        chosen: isHere ? [id] : [],
        most: 1,
      }),
    ),
    menuRow(
      choiceMenu({
        customId: encodeSettings('digest-often'),
        placeholder: texts.say('settings.choose-often'),
        options: [
          { label: texts.say('settings.every-day'), value: 'daily' },
          { label: texts.say('settings.every-week'), value: 'weekly' },
        ],
        chosen: often,
      }),
    ),
    menuRow(
      choiceMenu({
        customId: encodeSettings('digest-hour'),
        placeholder: texts.say('settings.choose-hour'),
        options: HOURS.map((each) => ({
          label: texts.say('settings.at-hour', { hour: hourIn(each) }),
          value: String(each),
        })),
        chosen: String(hour),
      }),
    ),
    row(button(texts.say('settings.time-zone'), encodeSettings('zone'))),
  ];
}

function hourIn(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
