import type { Article } from '../../corpus/article.ts';
import type { InterestFinder } from '../../search/interests/interests.ts';
import { Reporters } from '../../search/question/reports-request/reporters.ts';
import { readReportsRequest } from '../../search/question/reports-request.ts';
import { readSmallTalk } from '../../search/question/small-talk.ts';
import { userFault } from '../../text/faults/user-fault.ts';
import { readSubject } from '../../text/typed-subject.ts';

const EXAMPLE = 'the airport of Aden';

const NO_REPORTERS = new Reporters([], []);

/** Reports that are compared with a new topic, the newest. */
const COMPARED = 200;

/** With fewer reports, it cannot be told whether a topic is in most of them. */
const FEWEST = 20;

/** A topic that more than this share of the reports is about is in almost everything. */
const MOST_SHARE = 0.5;

/**
 * Reads the topic of an alert as a person typed it. Of "latest news about Idlib", it is Idlib.
 *
 * @throws UserError if there is nothing to look for in it.
 */
export function readTopic(typed: string): string {
  const topic = readSubject(typed, {
    noun: 'topic',
    example: EXAMPLE,
  });
  const request = readReportsRequest(topic, NO_REPORTERS, null);
  const subject = request === null ? topic : request.topic;
  if (subject === null || readSmallTalk(topic) !== null) {
    throw userFault('fault.alert-nothing', { topic, example: EXAMPLE });
  }
  return subject;
}

/**
 * Refuses a topic that most reports are about: its alert would tell of almost every report.
 *
 * @throws UserError that says so.
 */
export async function refuseCommon(
  topic: string,
  articles: readonly Article[],
  interests: InterestFinder,
): Promise<void> {
  if (articles.length < FEWEST) return;
  const newest = [...articles]
    .sort((one, other) => ((other.added ?? '') < (one.added ?? '') ? -1 : 1))
    .slice(0, COMPARED)
    .map(({ id }) => id);
  const { length } = await interests.met([topic], newest);
  if (length <= MOST_SHARE * newest.length) return;
  throw userFault('fault.alert-common', { found: length, looked: newest.length, topic });
}
