import type { ChartWords, QuoteWords } from '../../../timeline/chart/chart-words.ts';
import type { ComparisonWords } from '../../../timeline/comparison/picture/comparison-words.ts';
import { drawnTexts, filedTexts, type Texts } from '../../languages/texts.ts';
import { writtenOnAxis } from '../../languages/written-dates.ts';
import { figuresIn, figuresTogetherIn, summaryIn } from './comparisons.ts';
import { sideIn } from './missing.ts';
import { daysIn, publishedIn } from './published.ts';
import { speakerIn } from './said.ts';
import { eventDateIn, spanIn } from './timelines.ts';

/** Stands for a quote, to find the marks around it. */
const QUOTE = '\u0000';

/** What the picture of a timeline says in a language. */
export function chartWordsIn(texts: Texts): ChartWords {
  const [drawn, spoken] = [drawnTexts(texts), filedTexts(texts)];
  return {
    ...quoteWordsIn(texts),
    eventDate: (when, months) => eventDateIn(when, months === 'short' ? drawn : spoken),
    doubt: ({ printed }) => texts.say('picture.doubt', { days: daysIn(printed, drawn) }),
    side: (side) => sideIn(side, texts),
    speaker: (article, quote, show) => speakerIn(article, quote, texts, show),
    summary: (timeline) => spanIn(timeline, spoken),
    axisDate: (date, parts) => writtenOnAxis(texts.language, date, parts),
    described: (topic, summary) => texts.say('picture.timeline', { topic, summary }),
    more: (count) => texts.say('picture.more-entries', { count }),
  };
}

/** What the picture of a comparison says in a language. */
export function comparisonWordsIn(texts: Texts): ComparisonWords {
  return {
    ...quoteWordsIn(texts),
    summary: (comparison) => summaryIn(comparison, filedTexts(texts)),
    figures: (row, show) => figuresIn(row, texts, show),
    figuresTogether: (rows, show) => figuresTogetherIn(rows, texts, show),
    onlyHere: texts.say('compare.only-here'),
    sameWords: (row) => texts.say('picture.same-words', { row }),
    moreOutlets: (count) => texts.say('picture.more-outlets', { count }),
    described: (topic, summary) => texts.say('picture.comparison', { topic, summary }),
  };
}

function quoteWordsIn(texts: Texts): QuoteWords {
  const [drawn, spoken] = [drawnTexts(texts), filedTexts(texts)];
  const [open = '', close = ''] = texts.say('quoted', { words: QUOTE }).split(QUOTE);
  return {
    marks: { open, close },
    retracted: {
      first: texts.say('picture.retracted'),
      within: texts.say('picture.retracted-within'),
    },
    uncertain: texts.say('picture.uncertain'),
    published: (article, months) => publishedIn(article, months === 'short' ? drawn : spoken),
  };
}
