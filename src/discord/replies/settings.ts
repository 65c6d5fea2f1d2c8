import type { APIComponentInContainer } from 'discord.js';
import {
  button,
  channelMenu,
  choiceMenu,
  container,
  menuRow,
  type Reply,
  roleMenu,
  row,
  separator,
  text,
} from '../message/components.ts';
import { LIMITS } from '../message/limits.ts';
import type { ServerView } from '../server-view.ts';
import type { Services } from '../services.ts';
import { encodeSettings } from '../state/settings.ts';

type Shown = Pick<Services, 'settled' | 'hasOwnCorpus' | 'server'>;

/** The numbers of days for which questions can be kept. */
const DAYS = [0, 7, 30, 90, 365];

/** Maximum numbers of roles and of deleted roles to name. The rest are counted. */
const NAMED_ROLES = 25;
const NAMED_GONE = 10;

/** Marks a setting that the server has not set itself. */
const AS_RUN = ' · default';

const ON_OFF = [
  { label: 'On', value: 'on' },
  { label: 'Off', value: 'off' },
];

/**
 * Shows the settings of a server, each with a menu to change it.
 *
 * @param view - The roles and channels of the server, to mark those that are gone.
 */
export function settingsReply(shown: Shown, view: ServerView): Reply {
  const { settled, hasOwnCorpus } = shown;
  const isGone = findGone(shown, view);
  return container('none', [
    text(
      '### Settings of this server',
      'People who may manage the server can change them here. A "default" is what the operator of the bot has set.',
      ...aboutHere(view),
    ),
    ...moderatorsPart(shown, view),
    ...logChannelPart(shown, view),
    ...suggestionsPart(shown),
    ...answersPart(shown),
    ...daysPart(shown),
    ...(hasOwnCorpus ? sharedPart(shown) : []),
    ...(Object.keys(settled.stated).length > 0
      ? undoPart(isGone)
      : [text('-# Nothing is set here yet.')]),
  ]);
}

/** In every channel the bot answers commands, but not messages. */
function aboutHere({ missingHere }: ServerView): string[] {
  if (missingHere.length === 0) return [];
  const lacks = missingHere.join(', ');
  return [`⚠ In this channel the bot lacks ${lacks}, which it needs to answer messages.`];
}

function undoPart(isGone: boolean): APIComponentInContainer[] {
  return [
    separator(),
    row(
      button('Reset to defaults', encodeSettings('reset'), 'danger'),
      ...(isGone ? [button('Forget deleted roles and channels', encodeSettings('forget'))] : []),
    ),
  ];
}

/** Whether the server has set roles or a channel that no longer exist. */
function findGone({ settled: { stated } }: Shown, { hasRole, hasChannel }: ServerView): boolean {
  const { moderatorRoles = [], logChannelId = null } = stated;
  return (
    moderatorRoles.some((id) => !hasRole(id)) ||
    (logChannelId !== null && !hasChannel(logChannelId))
  );
}

function moderatorsPart({ settled }: Shown, { hasRole }: ServerView): APIComponentInContainer[] {
  const { settings, stated } = settled;
  const there = settings.moderatorRoles.filter(hasRole);
  // The operator's roles are from many servers. Those of other servers do not concern this one.
  const gone = (stated.moderatorRoles ?? []).filter((id) => !hasRole(id));
  const named = there.slice(0, NAMED_ROLES).map((id) => `<@&${id}>`);
  const words = [
    ...named,
    ...counted(there.length - named.length, 'more'),
    ...gone.slice(0, NAMED_GONE).map((id) => `a deleted role (${id})`),
    ...counted(gone.length - NAMED_GONE, 'more deleted'),
  ];
  const which = words.length > 0 ? `, and ${words.join(', ')}` : '';
  return [
    text(
      `**Moderators:** members with Manage Messages${which}${asRun(stated.moderatorRoles)}`,
      ...(stated.moderatorRoles && there.length > 0 ? [SHOW_THEM] : []),
    ),
    menuRow(
      roleMenu({
        customId: encodeSettings('roles'),
        placeholder: 'Roles whose members may change the corpus',
        chosen: there.slice(0, LIMITS.options),
        most: LIMITS.options,
      }),
    ),
  ];
}

function counted(number: number, what: string): string[] {
  return number > 0 ? [`${number} ${what}`] : [];
}

const SHOW_THEM =
  '-# Discord shows `/article` only to members with Manage Messages until you allow it to these roles under Server Settings → Integrations.';

function logChannelPart(shown: Shown, { hasChannel, missingToWrite }: ServerView) {
  const { settings, stated } = shown.settled;
  const id = settings.logChannelId;
  const isHere = id !== null && hasChannel(id);
  const missing = isHere ? missingToWrite(id) : [];
  return [
    text(
      `**Log channel:** ${channelInWords(shown, isHere)}${asRun(stated.logChannelId)}`,
      ...(missing.length > 0
        ? [`⚠ The bot cannot write there: it lacks ${missing.join(' and ')}.`]
        : []),
    ),
    menuRow(
      channelMenu({
        customId: encodeSettings('channel'),
        placeholder: 'The channel that gets every change; leave empty for none',
        chosen: isHere ? [id] : [],
        most: 1,
      }),
    ),
  ];
}

function channelInWords({ settled, hasOwnCorpus }: Shown, isHere: boolean): string {
  const { logChannelId } = settled.settings;
  if (logChannelId === null) return 'none';
  if (isHere) return `<#${logChannelId}>`;
  if (settled.stated.logChannelId) return `a deleted channel (${logChannelId})`;
  // Changes to a server's own corpus are never posted on another server.
  return hasOwnCorpus ? 'none' : 'on another server';
}

function suggestionsPart({ settled: { settings, stated } }: Shown) {
  const { suggestions, logChannelId } = settings;
  return [
    text(
      `**Suggestions:** ${suggestions ? 'on; every member has `/suggest`' : 'off'}${asRun(stated.suggestions)}`,
      ...(suggestions && logChannelId === null
        ? ['⚠ Suggestions need a log channel: choose one.']
        : []),
    ),
    menuRow(
      choiceMenu({
        customId: encodeSettings('suggestions'),
        placeholder: 'Whether members may suggest reports',
        options: ON_OFF,
        chosen: suggestions ? 'on' : 'off',
      }),
    ),
  ];
}

function answersPart({ settled: { settings, stated } }: Shown) {
  const { isPrivate } = settings;
  return [
    text(
      `**Answers to commands:** ${isPrivate ? 'only the asker sees them' : 'everyone sees them'}, unless \`private\` says otherwise${asRun(stated.isPrivate)}`,
    ),
    menuRow(
      choiceMenu({
        customId: encodeSettings('answers'),
        placeholder: 'Who sees answers',
        options: [
          { label: 'Everyone sees them', value: 'public' },
          { label: 'Only the asker sees them', value: 'private' },
        ],
        chosen: isPrivate ? 'private' : 'public',
      }),
    ),
  ];
}

function daysPart({ settled, hasOwnCorpus }: Shown): APIComponentInContainer[] {
  const { questionLogDays: days } = settled.settings;
  const words = text(
    `**Questions kept, without names:** ${daysInWords(days)}${asRun(hasOwnCorpus ? settled.stated.questionLogDays : undefined)}`,
  );
  // The shared corpus has one list of questions, for which the operator sets the days.
  if (!hasOwnCorpus) return [words];
  const offered = [...new Set([...DAYS, days])].sort((one, other) => one - other);
  return [
    words,
    menuRow(
      choiceMenu({
        customId: encodeSettings('days'),
        placeholder: 'How long questions are kept',
        options: offered.map((each) => ({ label: daysInWords(each), value: String(each) })),
        chosen: String(days),
      }),
    ),
  ];
}

function daysInWords(days: number): string {
  if (days === 0) return 'not at all';
  return days === 1 ? '1 day' : `${days} days`;
}

function sharedPart({ settled: { settings, stated } }: Shown) {
  const { readsShared } = settings;
  return [
    text(
      `**Shared corpus:** ${readsShared ? 'on; it cannot be changed from here' : 'off'}${asRun(stated.readsShared)}`,
    ),
    menuRow(
      choiceMenu({
        customId: encodeSettings('shared'),
        placeholder: 'Whether to search the shared corpus too',
        options: ON_OFF,
        chosen: readsShared ? 'on' : 'off',
      }),
    ),
  ];
}

function asRun(stated: unknown): string {
  return stated === undefined ? AS_RUN : '';
}
