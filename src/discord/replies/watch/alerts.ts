import type { Alert, Pace } from '../../../watch/alerts/alert.ts';
import { MOST_ALERTS } from '../../../watch/alerts/alert.ts';
import type { TextKey, Texts } from '../../languages/texts.ts';
import { button, container, type Reply, row, rows, text } from '../../message/components.ts';
import { DOT } from '../../message/dot.ts';
import { escapeText } from '../../message/markdown.ts';
import { shorten } from '../../message/shorten.ts';
import { encodeAlert } from '../../state/alert.ts';

/** Maximum length of a topic in the list of 20. */
const LONGEST_TOPIC = 60;

/**
 * Shows the alerts of a member, each with the button that removes it.
 *
 * @param alerts - At most 20.
 * @param elsewhere - How many more they have on other servers.
 */
export function alertsReply(alerts: readonly Alert[], elsewhere: number, texts: Texts): Reply {
  const hasStopped = alerts.some(({ stopped }) => stopped !== null);
  const notes = [
    ...(hasStopped ? [`-# ${texts.say('alert.goes-on')}`] : []),
    ...(elsewhere > 0 ? [`-# ${texts.say('alert.elsewhere', { count: elsewhere })}`] : []),
  ];
  if (alerts.length === 0) {
    return container('none', [text(texts.say('alert.none'), ...notes)]);
  }
  const label = (number: number) =>
    alerts.length === 1
      ? texts.say('button.remove')
      : texts.say('button.remove-one', { number: String(number) });
  return container('none', [
    text(
      `### ${texts.say('alert.list', { count: alerts.length })}`,
      ...alerts.map((alert, at) => lineOf(alert, alerts.length === 1 ? null : at + 1, texts)),
    ),
    ...(notes.length === 0 ? [] : [text(...notes)]),
    ...rows(alerts.map(({ id }, at) => button(label(at + 1), encodeAlert(id)))),
  ]);
}

/** Says that an alert is set. */
export function setReply(alert: Alert, isReplacing: boolean, texts: Texts): Reply {
  const topic = escapeText(alert.topic);
  const pace = texts.say(PACES[alert.often]);
  return container('answer', [
    text(
      `**${texts.say(isReplacing ? 'alert.changed' : 'alert.set', { topic })}**`,
      texts.say('alert.hear', { place: placeIn(alert, texts), pace }),
      `-# ${texts.say('alert.limit', { most: MOST_ALERTS })}`,
    ),
    row(button(texts.say('button.remove-alert'), encodeAlert(alert.id))),
  ]);
}

/** Says on the server that the alerts of a member have stopped. */
export function closedReply(member: string, texts: Texts): Reply {
  return container('none', [
    text(
      texts.say('alert.closed', { member: `<@${member}>` }),
      `-# ${texts.say('alert.closed-how')}`,
    ),
  ]);
}

const PACES = {
  'at once': 'alert.as-published',
  daily: 'alert.each-day',
  weekly: 'alert.each-monday',
} as const satisfies Readonly<Record<Pace, TextKey>>;

const SHORT_PACES = {
  'at once': 'alert.at-once',
  daily: 'alert.daily',
  weekly: 'alert.weekly',
} as const satisfies Readonly<Record<Pace, TextKey>>;

function lineOf(alert: Alert, number: number | null, texts: Texts): string {
  const topic = `**${escapeText(shorten(alert.topic, LONGEST_TOPIC))}**`;
  const state =
    alert.stopped === null
      ? [placeIn(alert, texts), texts.say(SHORT_PACES[alert.often])].join(DOT)
      : `⚠ ${texts.say(`alert.stopped-${alert.stopped}`)}`;
  return `${number === null ? '' : `${number}${DOT}`}${topic}\n-# ${state}`;
}

function placeIn({ where, channel }: Pick<Alert, 'where' | 'channel'>, texts: Texts): string {
  if (where === 'dm') return texts.say('alert.by-message');
  return texts.say('alert.in-channel', { channel: `<#${channel}>` });
}
