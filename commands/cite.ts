import { ApplicationCommandOptionType } from 'discord.js';
import { isStyle, STYLES } from '../src/citation/styles.ts';
import { articleChoices, articleNamed } from '../src/discord/articles/article-option.ts';
import type { Command } from '../src/discord/command.ts';
import { ANYWHERE } from '../src/discord/dispatch/places.ts';
import { acknowledge, respond } from '../src/discord/dispatch/respond.ts';
import { refuse } from '../src/discord/languages/refuse.ts';
import { citationReply } from '../src/discord/replies/quotes/citation.ts';
import { isoDay } from '../src/text/iso-dates.ts';
import { LONGEST_DETAIL } from '../src/text/length-limits.ts';
import { LONGEST_ASKED, readAsked } from '../src/verbatim/asked-words.ts';
import { printedWords } from '../src/verbatim/printed-words.ts';

/** `/cite`: the citation of a report, or of words that a report prints. */
export default {
  definition: {
    name: 'cite',
    description: 'Cite a report, or words that it prints, in six styles and as files',
    ...ANYWHERE,
    options: [
      {
        name: 'report',
        description: 'Which report',
        type: ApplicationCommandOptionType.String,
        max_length: LONGEST_DETAIL,
        autocomplete: true,
      },
      {
        name: 'words',
        description: 'The words to quote, exactly as printed',
        type: ApplicationCommandOptionType.String,
        min_length: 1,
        max_length: LONGEST_ASKED,
      },
      {
        name: 'style',
        description: 'Only this style; all six if you leave it out',
        type: ApplicationCommandOptionType.String,
        choices: Object.entries(STYLES).map(([value, { label: name }]) => ({ name, value })),
      },
    ],
  },

  searches: true,

  async run(interaction, { reports, verbatim, texts, now }) {
    const { options } = interaction;
    const name = options.getString('report')?.trim() || null;
    const typed = options.getString('words');
    const style = options.getString('style');
    if (name === null && typed === null) throw refuse('cite.nothing');
    const named = name === null ? null : articleNamed(name, 'report', reports.articles(), reports);
    const words = typed === null ? null : readAsked(typed);
    await acknowledge(interaction, 'private');
    const cited =
      words === null
        ? named && { article: named, span: null }
        : await printedWords(words, named, verbatim);
    if (cited === null) throw new Error('neither a report nor words were given');
    const only = style !== null && isStyle(style) ? style : null;
    await respond(interaction, citationReply(cited, isoDay(now()), texts, only));
  },

  complete(interaction, { reports, texts }) {
    return articleChoices(interaction.options.getFocused(), reports.articles(), texts);
  },
} satisfies Command;
