import type { Corpus } from '../../corpus/corpus.ts';
import type { Filters } from '../../search/answer.ts';
import { UserError } from '../../user-error.ts';
import type { Button } from '../command.ts';
import { questionOf } from '../question.ts';
import { answerReply, QUOTES_PER_REPLY } from '../replies/answer.ts';
import { acknowledge, respond } from '../respond.ts';
import { decodeMore, type MoreState, namesOf } from '../state/more.ts';
import { outdatedButton } from './outdated.ts';

/** *More*: the quotes after those of a reply, for whoever pressed it. */
export default {
  kind: 'more',
  async press(interaction, { corpus, searcher }) {
    const state = decodeMore(interaction.customId);
    const question = questionOf(interaction.message);
    if (state === null || question === null) throw outdatedButton();
    const filters = filtersOf(state, corpus);
    const { offset } = state;
    await acknowledge(interaction, 'private');
    const answer = await searcher.ask(question, { filters, offset, limit: QUOTES_PER_REPLY });
    await respond(interaction, answerReply(answer, { filters, offset, asker: null }));
  },
} satisfies Button;

function filtersOf({ sources, authors, after, before }: MoreState, corpus: Corpus): Filters {
  const named = {
    sources: namesOf(sources, corpus.sources()),
    authors: namesOf(authors, corpus.authors()),
  };
  if (named.sources === null || named.authors === null) {
    const what = named.sources === null ? 'source' : 'author';
    throw new UserError(
      `The ${what} this answer was limited to is no longer in the corpus. Ask again with /ask.`,
    );
  }
  return { sources: named.sources, authors: named.authors, after, before };
}
