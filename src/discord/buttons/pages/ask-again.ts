import type { ButtonInteraction } from 'discord.js';
import type { Answer } from '../../../search/answer.ts';
import type { Filters } from '../../../search/filters.ts';
import { acknowledge } from '../../dispatch/respond.ts';
import { readHeading } from '../../message/heading.ts';
import { QUOTES_PER_REPLY } from '../../replies/answer.ts';
import type { Services } from '../../services.ts';
import { decodePage } from '../../state/page.ts';
import { outdatedButton } from '../outdated.ts';
import { filtersOf } from './filters.ts';

/** An answer for the person who pressed a button, and how it was asked for. */
interface AskedAgain {
  readonly answer: Answer;
  readonly view: { readonly filters: Filters; readonly offset: number; readonly asker: null };
}

/**
 * Asks the question of a reply again, from the quote that the button names. Acknowledges privately first.
 *
 * @throws UserError if the button is outdated, or one of its filters is gone.
 */
export async function askAgain(
  kind: Parameters<typeof decodePage>[0],
  interaction: ButtonInteraction,
  { reports, searcher }: Pick<Services, 'reports' | 'searcher'>,
): Promise<AskedAgain> {
  const state = decodePage(kind, interaction.customId);
  const question = readHeading(interaction.message);
  if (state === null || question === null) throw outdatedButton();
  const filters = filtersOf(state, reports);
  const { offset } = state;
  await acknowledge(interaction, 'private');
  const answer = await searcher.ask(question, { filters, offset, limit: QUOTES_PER_REPLY });
  return { answer, view: { filters, offset, asker: null } };
}
