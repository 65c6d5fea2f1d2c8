import type { Button } from '../../command.ts';
import { respond } from '../../dispatch/respond.ts';
import { answerReply } from '../../replies/answer.ts';
import { askAgain } from './ask-again.ts';

/** *More*: shows the quotes after those of a reply, privately. */
export default {
  kind: 'more',
  searches: true,
  async press(interaction, services) {
    const { answer, view } = await askAgain('more', interaction, services);
    await respond(interaction, answerReply(answer, view, services.texts));
  },
} satisfies Button;
