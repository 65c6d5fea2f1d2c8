import type { Alert } from '../../../watch/alerts/alert.ts';
import type { AlertMessage } from '../../../watch/alerts/deliver.ts';
import type { Texts } from '../../languages/texts.ts';
import { button, container, type Reply, text } from '../../message/components.ts';
import { LIMITS } from '../../message/limits.ts';
import { escapeText } from '../../message/markdown.ts';
import { encodeAlert } from '../../state/alert.ts';
import { fitQuotes, isDoubtful, quoteParts } from '../answer/fitted-quotes.ts';
import { contextRoom, contextRows } from '../quotes/context.ts';

/** Characters kept free for the lines above and below the quotes. */
const ROOM_AROUND = 300;

/** Where an alert is shown. */
export interface AlertPlace {
  /** Whether *Context* finds the reports there. Direct messages do not reach the reports of a server. */
  readonly hasContext: boolean;
}

/** The message of an alert: a quote of each report, and the button that removes the alert. */
export function alertReply(
  alert: Pick<Alert, 'id' | 'topic' | 'member' | 'where'>,
  { quotes, others }: AlertMessage,
  { hasContext }: AlertPlace,
  texts: Texts,
): Reply {
  const count = quotes.length + others;
  const heading = `### ${texts.say('alert.new', { count, topic: escapeText(alert.topic) })}`;
  const room = LIMITS.text - heading.length - ROOM_AROUND - contextRoom(texts);
  const shown = fitQuotes(quotes, room, 0, texts);
  const left = count - shown.length;
  const notes = [
    left === 0 ? null : texts.say('alert.more', { count: left }),
    alert.where === 'channel' ? texts.say('alert.whose', { member: `<@${alert.member}>` }) : null,
  ].filter((note) => note !== null);
  const remove = button(texts.say('button.remove-alert'), encodeAlert(alert.id));
  const note = notes.length === 0 ? null : notes.join(' ');
  return container(isDoubtful(shown) ? 'doubtful' : 'answer', [
    text(heading),
    ...quoteParts(shown),
    ...contextRows(hasContext ? shown : [], texts, [remove], note),
  ]);
}
