import type { AnswerWords } from '../../../search/export/answer-words.ts';
import type { TimelineAnswer } from '../../../timeline/answer-topic.ts';
import type { FileWords } from '../../../timeline/export/file-words.ts';
import type { RowWords } from '../../../timeline/export/row-words.ts';
import { filedTexts, type Texts } from '../../languages/texts.ts';
import { filtersIn, undatedIn } from './filters.ts';
import { missingIn, sideIn } from './missing.ts';
import { publishedWithDoubtIn, uncertainIn } from './published.ts';
import { listIn } from './reports.ts';
import { speakerIn } from './said.ts';
import { coverageIn, eventDateIn, limitsIn } from './timelines.ts';

/** What the exported rows of timelines and comparisons say in a language. */
export function rowWordsIn(texts: Texts): RowWords {
  const filed = filedTexts(texts);
  return {
    speaker: (article, quote) => speakerIn(article, quote, filed, asItIs),
    uncertain: (day) => uncertainIn(day, filed),
  };
}

/** What the files of a timeline say in a language. */
export function timelineFileWordsIn(answer: TimelineAnswer, texts: Texts): FileWords {
  const filed = filedTexts(texts);
  return {
    ...rowWordsIn(texts),
    coverage: coverageIn(answer, filed, asItIs),
    limits: limitsIn(answer.options, filed, asItIs),
    undated: { heading: filed.say('timeline.undated'), note: filed.say('attribution.undated') },
    byReport: filed.say('file.by-report'),
    date: filed.date,
    eventDate: (when) => eventDateIn(when, filed),
    byText: (words) => filed.say('file.by-text', { words }),
    doubt: (why) => filed.say('timeline.uncertain', { why }),
    also: (names) => filed.say('timeline.also', { names }),
    retracted: (reason) => filed.say('attribution.retracted', { reason }),
  };
}

/** What the document of an answer says in a language. */
export function answerWordsIn(texts: Texts): AnswerWords {
  const filed = filedTexts(texts);
  return {
    noQuote: filed.say('answer.none'),
    about: filed.say('answer.about'),
    limits: (filters, show) => filtersIn(filters, filed, show),
    undatedLeftOut: (count) => undatedIn(count, filed),
    list: (reports, show) => listIn(reports, filed, show),
    missing: (missing, shown, show) => missingIn(missing, shown, filed, show),
    side: (side) => sideIn(side, filed),
    speaker: (article, quote, show) => speakerIn(article, quote, filed, show),
    published: (article) => publishedWithDoubtIn(article, filed),
    retracted: (reason) => filed.say('attribution.retracted', { reason }),
    alsoIn: (reports) => filed.say('attribution.also-in', { reports }),
  };
}

function asItIs(text: string): string {
  return text;
}
