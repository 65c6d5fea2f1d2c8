import { container, type Reply, text } from '../message/components.ts';

/**
 * Introduces the bot on a server that it has joined: what it does, and what comes first.
 *
 * @param articleCount - Number of articles that it can answer from there.
 */
export function welcomeReply(articleCount: number): Reply {
  return container('answer', [
    text('### Thank you for adding me', WHAT_I_DO),
    text(firstReport(articleCount), SETTINGS, MORE),
  ]);
}

const WHAT_I_DO =
  'I answer questions about news reports. I quote the reports word for word, with source and date, and never write a sentence about the news myself. Ask with `/ask`, or mention me with a question.';

const ADDING =
  'Members with the permission Manage Messages add reports with `/article add`, from a link or a file. They check each one before it is published.';

const SETTINGS =
  '- **Settings**: Members with the permission Manage Server choose in `/settings` who else may add reports, and a channel that shows every change.';

const MORE =
  '- **More**: `/help` shows what you can ask, `/privacy` what is kept about people and how to have it erased.';

function firstReport(articleCount: number): string {
  if (articleCount === 0) {
    return `- **The first report**: There are no reports here yet, so I cannot answer anything. ${ADDING}`;
  }
  const reports = articleCount === 1 ? 'is 1 report' : `are ${articleCount} reports`;
  return `- **Reports**: There ${reports} to answer from. ${ADDING}`;
}
