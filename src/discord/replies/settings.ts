import type { APIComponentInContainer } from 'discord.js';
import type { Texts } from '../languages/texts.ts';
import {
  button,
  choiceMenu,
  container,
  menuRow,
  type Reply,
  row,
  separator,
  text,
} from '../message/components.ts';
import type { ServerView } from '../server-view.ts';
import { encodeSettings } from '../state/settings.ts';
import { digestPart } from './settings/digest-part.ts';
import { logChannelPart } from './settings/log-channel-part.ts';
import { moderatorsPart } from './settings/moderators-part.ts';
import { asRun, onOff, type Shown } from './settings/part.ts';

/** The numbers of days for which questions can be kept. */
const DAYS = [0, 7, 30, 90, 365];

/**
 * Shows the settings of a server, each with a menu to change it.
 *
 * @param view - The roles and channels of the server, to mark those that are gone.
 */
export function settingsReply(shown: Shown, view: ServerView): Reply {
  const { settled, hasOwnCorpus, texts } = shown;
  const isGone = findGone(shown, view);
  return container('none', [
    text(
      `### ${texts.say('settings.title')}`,
      texts.say('settings.about'),
      ...aboutHere(view, texts),
    ),
    ...moderatorsPart(shown, view),
    ...logChannelPart(shown, view),
    ...suggestionsPart(shown),
    ...answersPart(shown),
    ...daysPart(shown),
    ...(hasOwnCorpus ? sharedPart(shown) : []),
    ...digestPart(shown, view),
    ...(Object.keys(settled.stated).length > 0
      ? undoPart(isGone, texts)
      : [text(`-# ${texts.say('settings.nothing')}`)]),
  ]);
}

/** In every channel the bot answers commands, but not messages. */
function aboutHere({ missingHere }: ServerView, texts: Texts): string[] {
  if (missingHere.length === 0) return [];
  return [texts.say('settings.lacks-here', { permissions: missingHere.join(', ') })];
}

function undoPart(isGone: boolean, texts: Texts): APIComponentInContainer[] {
  return [
    separator(),
    row(
      button(texts.say('settings.reset'), encodeSettings('reset'), 'danger'),
      ...(isGone ? [button(texts.say('settings.forget'), encodeSettings('forget'))] : []),
    ),
  ];
}

/** Whether the server has set roles or a channel that no longer exist. */
function findGone({ settled: { stated } }: Shown, { hasRole, hasChannel }: ServerView): boolean {
  const { moderatorRoles = [], logChannelId = null, digestChannelId = null } = stated;
  const channels = [logChannelId, digestChannelId].filter((id) => id !== null);
  return moderatorRoles.some((id) => !hasRole(id)) || channels.some((id) => !hasChannel(id));
}

function suggestionsPart({ settled: { settings, stated }, texts }: Shown) {
  const { suggestions, logChannelId } = settings;
  return [
    text(
      texts.say(suggestions ? 'settings.suggestions-on' : 'settings.suggestions-off') +
        asRun(stated.suggestions, texts),
      ...(suggestions && logChannelId === null ? [texts.say('settings.suggestions-need')] : []),
    ),
    menuRow(
      choiceMenu({
        customId: encodeSettings('suggestions'),
        placeholder: texts.say('settings.choose-suggestions'),
        options: onOff(texts),
        chosen: suggestions ? 'on' : 'off',
      }),
    ),
  ];
}

function answersPart({ settled: { settings, stated }, texts }: Shown) {
  const { isPrivate } = settings;
  return [
    text(
      texts.say(isPrivate ? 'settings.answers-private' : 'settings.answers-public') +
        asRun(stated.isPrivate, texts),
    ),
    menuRow(
      choiceMenu({
        customId: encodeSettings('answers'),
        placeholder: texts.say('settings.choose-answers'),
        options: [
          { label: texts.say('settings.everyone'), value: 'public' },
          { label: texts.say('settings.asker'), value: 'private' },
        ],
        chosen: isPrivate ? 'private' : 'public',
      }),
    ),
  ];
}

function daysPart({ settled, hasOwnCorpus, texts }: Shown): APIComponentInContainer[] {
  const { questionLogDays: days } = settled.settings;
  const words = text(
    texts.say('settings.questions', { days: daysIn(days, texts) }) +
      asRun(hasOwnCorpus ? settled.stated.questionLogDays : undefined, texts),
  );
  // The shared corpus has one list of questions, for which the operator sets the days.
  if (!hasOwnCorpus) return [words];
  const offered = [...new Set([...DAYS, days])].sort((one, other) => one - other);
  return [
    words,
    menuRow(
      choiceMenu({
        customId: encodeSettings('days'),
        placeholder: texts.say('settings.choose-days'),
        options: offered.map((each) => ({ label: daysIn(each, texts), value: String(each) })),
        chosen: String(days),
      }),
    ),
  ];
}

function daysIn(count: number, texts: Texts): string {
  return count === 0 ? texts.say('settings.not-at-all') : texts.say('settings.days', { count });
}

function sharedPart({ settled: { settings, stated }, texts }: Shown) {
  const { readsShared } = settings;
  return [
    text(
      texts.say(readsShared ? 'settings.shared-on' : 'settings.shared-off') +
        asRun(stated.readsShared, texts),
    ),
    menuRow(
      choiceMenu({
        customId: encodeSettings('shared'),
        placeholder: texts.say('settings.choose-shared'),
        options: onOff(texts),
        chosen: readsShared ? 'on' : 'off',
      }),
    ),
  ];
}
