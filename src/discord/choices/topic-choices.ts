import { topicChoices } from '../../timeline/topics/topic-choices.ts';
import type { TopicList } from '../../timeline/topics/topic-list.ts';
import type { Choice } from '../dispatch/respond.ts';
import type { Texts } from '../languages/texts.ts';

/** Topics to choose from while one is typed, each with the number of its reports. */
export function topicChoicesOf(typed: string, list: TopicList, texts: Texts): readonly Choice[] {
  return topicChoices(typed, list.topics()).map(({ name, reports }) => ({
    name: `${name} · ${texts.say('timeline.reports', { count: reports })}`,
    value: name,
  }));
}
