import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';

/**
 * Introduces the bot on a server that it has joined: what it does, and what comes first.
 *
 * @param articleCount - Number of articles that it can answer from there.
 */
export function welcomeReply(articleCount: number, texts: Texts): Reply {
  const first =
    articleCount === 0
      ? texts.say('welcome.first')
      : texts.say('welcome.reports', { count: articleCount });
  const lines = [first, texts.say('welcome.settings'), texts.say('welcome.more')];
  return container('answer', [
    text(`### ${texts.say('welcome.title')}`, texts.say('welcome.what')),
    text(...lines.map((line) => `- ${line}`)),
  ]);
}
