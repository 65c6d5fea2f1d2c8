import type { Button } from '../../command.ts';
import { respond } from '../../dispatch/respond.ts';
import { refuse } from '../../languages/refuse.ts';
import { readHeading } from '../../message/heading.ts';
import { printedIn } from '../../printed.ts';
import { printedReply } from '../../replies/quote-check.ts';
import { decodePrinted } from '../../state/printed.ts';
import { outdatedButton } from '../outdated.ts';
import { acknowledgePage } from '../pages/acknowledge-page.ts';

/**
 * *Back*, *Next* and *All reports* of a checked text. Updates the message for the person who asked, if it is a list
 * already; others get a private copy.
 */
export default {
  kind: 'printed',
  searches: true,
  async press(interaction, { reports, verbatim, texts }) {
    const state = decodePrinted(interaction.customId);
    if (state === null) throw outdatedButton();
    const words = printedIn(state, reports);
    await acknowledgePage(interaction, state.asker);
    const finding = await verbatim.find(words);
    if (finding.outcome !== 'printed') throw refuse('gone.printed');
    const isPage = state.asker !== null;
    const asked = (isPage ? readHeading(interaction.message) : null) ?? words;
    const page = { finding, offset: state.offset, asker: interaction.user.id };
    await respond(interaction, printedReply(asked, page, texts));
  },
} satisfies Button;
