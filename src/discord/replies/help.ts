import { commandAsText, type MentionCommand } from '../message/command-mention.ts';
import { container, type Reply, text } from '../message/components.ts';
import { exampleButtons } from './examples.ts';

/** Commands that only some people are offered. */
export interface Offered {
  /** Whether members may suggest reports. */
  readonly suggestions: boolean;
  /** Whether the reader may change the corpus. */
  readonly isModerator: boolean;
  /** Whether the reader may change the settings of the server. */
  readonly isManager: boolean;
}

const NOTHING_MORE: Offered = { suggestions: false, isModerator: false, isManager: false };

/**
 * Explains what you can ask and how.
 *
 * @param examples - Questions that the corpus answers, at most 80 characters each.
 * @param articleCount - Number of articles in the corpus.
 * @param mention - Writes a command so that people can click it.
 * @param offered - Commands that only some people are offered.
 */
export function helpReply(
  examples: readonly string[],
  articleCount: number,
  mention: MentionCommand = commandAsText,
  offered: Offered = NOTHING_MORE,
): Reply {
  return container('answer', [
    text('### What you can ask', whatItDoes(mention), ABOUT_REPORTS),
    text(reportsInWords(examples, articleCount)),
    ...exampleButtons(examples),
    text('**Just talk**', JUST_TALK),
    text(whatHappenedWhen(mention)),
    text(
      '**Narrow it down**',
      '- `source` and `author`: only reports from a publication, or by a writer.',
      '- `speaker`: only what a person or a body says in the reports.',
      '- `after` and `before`: by date of publication: "2019", "Sept 2019", "last week".',
      '- `from` and `to`: in a timeline, by date of the event.',
      '- `private`: only you see the answer.',
    ),
    text(
      '**Under an answer**',
      '*Context*, or the number of a quote, shows the passage around it; *More* shows the next quotes. Both are only for you. *Helpful* and *Not it* tell the moderators whether the answer helped; press the other one to change your mind. *Earlier*, *Later*, *More detail* and *Less detail* change a timeline; *Export* sends it to you as files. *Delete* removes an answer you asked for.',
    ),
    text(...otherCommands(offered, mention)),
  ]);
}

const whatItDoes = (mention: MentionCommand) =>
  `Ask about a person, a place or an event with ${mention('/ask')}. The answer is quoted from the reports word for word, with source and date. It never writes a sentence of its own about the news; when the reports do not say, it tells you so.`;

const ABOUT_REPORTS =
  'Ask about the reports themselves too: “latest news”, “who wrote about the border?”, “reports from last week”, “which sources do you have?” The answer is a list of reports.';

const whatHappenedWhen = (mention: MentionCommand) =>
  `${mention('/timeline')} puts the events of a topic in order, with a picture. Each quote says where its date came from; undated quotes come last.`;

const JUST_TALK =
  'Mention the bot with a question, write to it directly, or reply to one of its answers to ask a follow-up: “and in 2023?”, “since when?”, “who said that?”. The reply shows how it read you.';

function otherCommands(
  { suggestions, isModerator, isManager }: Offered,
  mention: MentionCommand,
): string[] {
  const line = (command: string, purpose: string) => `- ${mention(command)}${purpose}`;
  return [
    '**More commands**',
    line('/who', ': how the reports introduce a person or a body, and what it says in them.'),
    line('/quote', ': whether words were printed, where first, and what was altered.'),
    line('/corpus', ': how many reports there are, from when and from whom.'),
    ...(suggestions ? [line('/suggest', ': suggest a report for the moderators to add.')] : []),
    ...(isModerator ? [forModerators(mention)] : []),
    ...(isManager ? [line('/settings', FOR_MANAGERS)] : []),
    line('/privacy', ': what the bot keeps about you, and how to have it erased.'),
  ];
}

const FOR_MANAGERS =
  ', for server managers: moderators, log channel, suggestions, who sees answers.';

/** Discord shows no mention of a command that has only parts. */
const forModerators = (mention: MentionCommand) =>
  `- \`/article\`, for moderators: ${mention('/article add')}, correct, retract, remove and restore reports; ${mention('/article gaps')} shows questions without a good answer. *Add to corpus* is in the menu of a message, under Apps.`;

function reportsInWords(examples: readonly string[], articleCount: number): string {
  if (articleCount === 0) return 'There are no reports yet.';
  const reports = articleCount === 1 ? '1 report' : `${articleCount} reports`;
  if (examples.length > 0) return `**For example**, from the ${reports} here:`;
  return `There ${articleCount === 1 ? 'is' : 'are'} ${reports}.`;
}
