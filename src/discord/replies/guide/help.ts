import type { Texts } from '../../languages/texts.ts';
import { commandAsText, type MentionCommand } from '../../message/command-mention.ts';
import { container, type Reply, text } from '../../message/components.ts';
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

/** What the help says about the corpus. */
export interface CorpusInHelp {
  /** Questions that it answers, at most 80 characters each. */
  readonly examples: readonly string[];
  readonly articleCount: number;
}

/**
 * Explains what you can ask and how.
 *
 * @param mention - Writes a command so that people can click it.
 * @param offered - Commands that only some people are offered.
 */
export function helpReply(
  { examples, articleCount }: CorpusInHelp,
  texts: Texts,
  mention: MentionCommand = commandAsText,
  offered: Offered = NOTHING_MORE,
): Reply {
  const whatItDoes = texts.say('help.ask', { ask: mention('/ask') });
  // The bot finds the words of a question in the reports, and translates none.
  const language = texts.language === 'en' ? [] : [texts.say('help.language')];
  return container('answer', [
    text(
      `### ${texts.say('help.title')}`,
      whatItDoes,
      ...language,
      texts.say('help.about-reports'),
    ),
    text(reportsIn(examples, articleCount, texts)),
    ...exampleButtons(examples),
    text(`**${texts.say('help.talk-title')}**`, texts.say('help.talk')),
    text(texts.say('help.timeline', { timeline: mention('/timeline') })),
    text(
      `**${texts.say('help.narrow-title')}**`,
      `- ${texts.say('help.narrow-source')}`,
      `- ${texts.say('help.narrow-speaker')}`,
      `- ${texts.say('help.narrow-published')}`,
      `- ${texts.say('help.narrow-event')}`,
      `- ${texts.say('help.narrow-private')}`,
    ),
    text(`**${texts.say('help.under-title')}**`, texts.say('help.under')),
    text(...otherCommands(offered, texts, mention)),
  ]);
}

function otherCommands(
  { suggestions, isModerator, isManager }: Offered,
  texts: Texts,
  mention: MentionCommand,
): string[] {
  const lines = [
    texts.say('help.compare', { command: mention('/compare') }),
    texts.say('help.who', { command: mention('/who') }),
    texts.say('help.quote', { command: mention('/quote') }),
    texts.say('help.cite', { command: mention('/cite') }),
    texts.say('help.alert', { command: mention('/alert add') }),
    texts.say('help.corpus', { command: mention('/corpus') }),
    ...(suggestions ? [texts.say('help.suggest', { command: mention('/suggest') })] : []),
    ...(isModerator ? [forModerators(texts, mention)] : []),
    ...(isManager ? [texts.say('help.settings', { command: mention('/settings') })] : []),
    texts.say('help.privacy', { command: mention('/privacy') }),
  ];
  return [`**${texts.say('help.more-title')}**`, ...lines.map((line) => `- ${line}`)];
}

/** Discord shows no mention of a command that has only parts. */
function forModerators(texts: Texts, mention: MentionCommand): string {
  return texts.say('help.moderators', {
    add: mention('/article add'),
    gaps: mention('/article gaps'),
    export: mention('/article export'),
    feed: mention('/feed add'),
  });
}

function reportsIn(examples: readonly string[], count: number, texts: Texts): string {
  if (count === 0) return texts.say('help.no-reports');
  return texts.say(examples.length > 0 ? 'help.examples' : 'help.count', { count });
}
