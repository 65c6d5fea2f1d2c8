import { DOUBT_TEXTS } from './doubt-texts.ts';
import { FEED_TEXTS } from './feed-texts.ts';
import { FILE_TEXTS } from './file-texts.ts';
import { INTAKE_TEXTS } from './intake-texts.ts';

/**
 * The sentences for faults that are found below Discord and the terminal, in English: ICU messages by key. The terminal
 * shows them as they are, and replies on Discord in the language of the person.
 */
export const FAULT_TEXTS = {
  ...DOUBT_TEXTS,
  ...FEED_TEXTS,
  ...FILE_TEXTS,
  ...INTAKE_TEXTS,

  'fault.date-unreadable':
    'I cannot read “{typed}” as a date. Write it as 2019-09-07, “7 September 2019”, “Sept 2019” or 2019.',
  'fault.date-unreal':
    '“{typed}” is not a real date. Write it as 2019-09-07, “7 September 2019”, “Sept 2019” or 2019.',
  'fault.date-short-year':
    'I cannot read “{typed}” as a date: days, months and short years look alike. Write it as 2019-09-07, “7 September 2019”, “Sept 2019” or 2019.',
  'fault.date-ambiguous':
    'I cannot read “{typed}” as a date: it is {dayFirst} to some and {monthFirst} to others. Write it as {day} or “{dayFirst}”.',

  'fault.question-empty':
    'The question is empty. Ask about a person, a place or an event, for example: {example}',
  'fault.question-long':
    'The question has {length} characters; the limit is {longest}. Ask one thing at a time.',
  'fault.topic-empty':
    'The topic is empty. Name a person, a place or an event, for example: {example}',
  'fault.topic-long':
    'The topic has {length} characters; the limit is {longest}. Name it in a few words.',
  'fault.nothing-to-search':
    'I cannot search for “{typed}”. Name a person, a place or an event, for example: {example}',

  'fault.after-before':
    '`after` ({after}) must be earlier than `before` ({before}): no report can be both.',
  'fault.from-to': '`from` ({from}) must not be after `to` ({to}).',
  'fault.name-long': 'the name is longer than {longest, number} characters; shorten it.',
  'fault.no-sources': 'no report in the corpus states a source.',
  'fault.no-authors': 'no report in the corpus states an author.',
  'fault.source-unknown': 'no report is from “{typed}”. Nearest: {names}.',
  'fault.author-unknown': 'no report is by “{typed}”. Nearest: {names}.',
  'fault.source-several': '“{typed}” fits several sources. Nearest: {names}.',
  'fault.author-several': '“{typed}” fits several authors. Nearest: {names}.',

  'fault.speaker-long': 'The name is longer than {longest, number} characters; shorten it.',
  'fault.speaker-several': '“{typed}” can mean several: {names}.',
  'fault.speaker-unknown': 'I found no statements by “{typed}” in the reports.',
  'fault.speaker-nearest': 'I found no statements by “{typed}” in the reports. Nearest: {names}.',

  'fault.words-long':
    'The text has {length} characters; the limit is {longest}. Check a part of it at a time.',
  'fault.words-none': 'There are no words to look for. Give the words as you read them.',
  'fault.words-one':
    'One word is not enough to check: “{typed}” can be in any report. Add the words around it.',
  'fault.words-common':
    'Every report has words like these. Add the words around them, with a name or what it is about.',

  'fault.cite-unprinted': 'No report prints these words as they are, so there is nothing to cite.',
  'fault.cite-elsewhere':
    'This report does not print these words. Leave it out to cite the first report that does.',

  'fault.alert-nothing':
    '“{topic}” names nothing that a report can be about. Name a person, a place or an event, for example: {example}',
  'fault.alert-common':
    '{found, number} of the last {looked, number} reports have “{topic}”, so this alert would tell you of almost every report. Name something that fewer reports are about.',
  'fault.alert-many':
    'You have {most, number} alerts, the most that a member can have. Remove one first: `/alert list` shows those of this server, and all of them in a direct message to me.',

  'fault.database-away':
    'The database cannot be reached; nothing was changed. Try again in a minute.',
  'fault.database-uncertain':
    'The connection to the database broke during the change. Check whether it was made before you try again.',
  'fault.written-at-once':
    'Others were writing at the same moment; nothing was changed. Try again.',
  'fault.writers-slow': 'Other writers took too long; nothing was changed. Try again.',
  'fault.process-took-over':
    'Another process took over during the change. Check whether it was made before you try again.',

  'fault.stopping': 'The bot is stopping. Try again in a minute.',
  'fault.opening': 'The reports of this server are still being opened. Try again in a few seconds.',
} as const;
