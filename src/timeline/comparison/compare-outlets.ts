import type { Article } from '../../corpus/article.ts';
import { byPublication } from '../../corpus/publication-order.ts';
import type { Slices } from '../../give-way.ts';
import { fold } from '../../text/words/fold.ts';
import type { ReportReader } from '../dated-articles.ts';
import { quoteOf } from '../events/entries.ts';
import { articleOf, type ToldEvent } from '../events/events.ts';
import { SentenceVectors } from '../events/sentence-vector.ts';
import type { TopicSentence } from '../occasions.ts';
import type { OutletRow } from './comparison.ts';
import { figuresIn } from './figures.ts';
import { onlyHere, vectorsOf } from './only-here.ts';
import { type Telling, type TopicSentences, tellingsOf } from './tellings.ts';

/** How many of the worthiest events are considered. The one that most outlets report is compared. */
export const CONSIDERED = 5;

/** Most outlets that are compared. */
const MOST_ROWS = 25;

/** Chooses the event to compare: of the worthiest ones, the one that most outlets report. */
export function eventToCompare(events: readonly ToldEvent[]): ToldEvent | null {
  const counted = events.slice(0, CONSIDERED).map((event) => {
    const outlets = new Set(event.told.map((one) => outletKey(articleOf(one))));
    return { event, outlets: outlets.size };
  });
  const [most] = counted.sort((one, other) => other.outlets - one.outlets);
  return most?.event ?? null;
}

/** Compares what the outlets report of an event. */
export async function compareOutlets(
  event: ToldEvent,
  reports: readonly TopicSentences[],
  reader: ReportReader,
): Promise<OutletRow[]> {
  const vectors = new SentenceVectors(reader.index);
  const firsts = await firstReports(event, reports, vectors, reader.slices);
  const articles = firsts.map(({ earliest }) => earliest.article);
  const all = vectorsOf(articles, reader, vectors);
  const isOnlyOne = firsts.length < 2;
  const rows: OutletRow[] = [];
  for (const first of firsts) {
    const finding = isOnlyOne ? null : onlyHere(first.earliest, all, vectors);
    rows.push(rowOf(first, finding && (await reader.slices.run(finding))));
  }
  return rows;
}

/** What an outlet reports of an event. */
interface OutletReports {
  readonly earliest: Telling;
  /** The number of its later reports. */
  readonly later: number;
}

/** The first report of each outlet on an event, in the order in which they came out. */
async function firstReports(
  { occasion, told: [first] }: ToldEvent,
  reports: readonly TopicSentences[],
  vectors: SentenceVectors,
  slices: Slices,
): Promise<readonly OutletReports[]> {
  const event = { days: occasion.days, told: first.candidate.sentence.dated };
  const outlets = new Map<string, Telling[]>();
  for (const telling of tellingsOf(event, reports, vectors)) {
    if (slices.isOver) await slices.next();
    if (telling === null) continue;
    const key = outletKey(telling.article);
    outlets.set(key, [...(outlets.get(key) ?? []), telling]);
  }
  return [...outlets.values()]
    .flatMap((tellings) => {
      const [earliest] = tellings.sort(inOrder);
      return earliest ? [{ earliest, later: tellings.length - 1 }] : [];
    })
    .sort((one, other) => inOrder(one.earliest, other.earliest))
    .slice(0, MOST_ROWS);
}

/** @param only - A sentence that only this report has. */
function rowOf({ earliest, later }: OutletReports, only: TopicSentence | null): OutletRow {
  const { article, best, telling } = earliest;
  const spans = [best, ...telling].map(({ dated: { span } }) => span);
  return {
    outlet: article.source ?? article.author,
    quote: quoteOf(best.dated, best.share),
    figures: figuresIn(article.body, spans),
    only: only && quoteOf(only.dated, only.share),
    later,
  };
}

function inOrder({ article: one }: Telling, { article: other }: Telling): number {
  return byPublication(one, other) || (one.id < other.id ? -1 : 1);
}

/** Reports without a source belong to their author. Those without either are apart. */
function outletKey({ id, source, author }: Article): string {
  if (source !== null) return `source ${fold(source)}`;
  return author === null ? `report ${id}` : `author ${fold(author)}`;
}
