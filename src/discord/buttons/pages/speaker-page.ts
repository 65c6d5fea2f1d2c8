import type { Button } from '../../command.ts';
import { respond } from '../../dispatch/respond.ts';
import { refuse } from '../../languages/refuse.ts';
import { STATEMENTS_PER_PAGE, speakerReply } from '../../replies/speaker.ts';
import { decodeSpeaker } from '../../state/speaker-state.ts';
import { outdatedButton } from '../outdated.ts';
import { acknowledgePage } from './acknowledge-page.ts';

/**
 * *Back* and *Next* of what a speaker said. Updates the message for the person who asked; others get a private copy.
 */
export default {
  kind: 'who',
  searches: true,
  async press(interaction, { speakers, texts }) {
    const state = decodeSpeaker(interaction.customId);
    if (state === null) throw outdatedButton();
    const { offset, asker, speaker } = state;
    await acknowledgePage(interaction, asker);
    const profile = await speakers.profile(speaker, { offset, limit: STATEMENTS_PER_PAGE });
    if (profile.total === 0) throw refuse('gone.speaker');
    await respond(interaction, speakerReply(profile, offset, interaction.user.id, texts));
  },
} satisfies Button;
