import type { Corpus } from '../corpus/corpus.ts';
import { exampleQuestions, newestFirst } from '../engine/example-questions.ts';
import type { Searcher } from '../search/searcher.ts';
import type { SpeakerFinder } from '../search/speakers/speaker.ts';
import { TopicNames } from '../timeline/topics/topic-names.ts';
import { warn } from '../warn.ts';

/** Reports that are read for topics, less than a millisecond each, so that the reply does not wait for a large corpus. */
const REPORTS_READ = 1_000;

/** What the terminal finds examples in. */
export interface ExampleFinders {
  readonly corpus: Pick<Corpus, 'articles' | 'get' | 'subscribe'>;
  readonly searcher: Pick<Searcher, 'ask'>;
  readonly speakers: Pick<SpeakerFinder, 'choices'>;
}

/**
 * Questions that the corpus answers, to be offered as examples. The terminal does not read ahead, so the topics of the
 * newest reports are read first.
 */
export async function examplesFor({
  corpus,
  searcher,
  speakers,
}: ExampleFinders): Promise<readonly string[]> {
  const articles = corpus.articles();
  const newest = newestFirst(articles).slice(0, REPORTS_READ);
  const topicList = new TopicNames(
    {
      articles: () => newest,
      get: (id) => corpus.get(id),
      subscribe: (listener) => corpus.subscribe(listener),
    },
    warn,
  );
  try {
    await topicList.readAhead();
    return await exampleQuestions({ articles, topicList, speakers, searcher });
  } finally {
    topicList.close();
  }
}
