import { UserError } from '../../../user-error.ts';
import { requireByKey } from '../../articles/removed.ts';
import type { Button } from '../../command.ts';
import { acknowledge, respond } from '../../dispatch/respond.ts';
import { refuse, toldIn } from '../../languages/refuse.ts';
import { pageCheckReply } from '../../replies/articles/page-check.ts';
import { decodeArticle } from '../../state/article.ts';
import { outdatedButton } from '../outdated.ts';

/** *Check the page*: fetches the page of a report again, and shows what changed in its text. Changes nothing. */
export default {
  kind: 'check-page',
  access: 'moderators',
  async press(interaction, services) {
    const { evidence, intake, now, texts } = services;
    const state = decodeArticle(interaction.customId, 'check-page');
    if (state === null) throw outdatedButton();
    await acknowledge(interaction, 'private');
    const article = await requireByKey(services, state.key);
    if (article.url === null) throw refuse('page.no-link');
    const record = await evidence.of(article.id);
    const page = await intake.fromLink(article.url).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error;
      const { message, told } = toldIn('page.unread', { reason: error });
      throw new UserError(message, { told, cause: error });
    });
    await respond(interaction, pageCheckReply({ article, page, record }, now(), texts));
  },
} satisfies Button;
