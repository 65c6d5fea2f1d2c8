import { container, type Reply, text } from '../message/components.ts';

/** The first section of the page that is not for members. */
const FOR_OPERATORS = /^## Erasing a member$/m;

/** A line that does not continue the one before it. */
const BEGINNING = /^(?:#|- )/;

/**
 * Shows what is kept about people.
 *
 * @param page - The text of docs/privacy.md.
 * @param days - For how many days questions are kept here.
 */
export function privacyReply(page: string, days: number): Reply {
  const sections = page.split(FOR_OPERATORS)[0]?.split(/^(?=## )/m) ?? [];
  const [, ...forMembers] = sections;
  return container('none', [
    text('### Privacy', keptHere(days)),
    ...forMembers.map((section) => text(asDiscordShows(section))),
  ]);
}

function keptHere(days: number): string {
  if (days === 0) return 'Here, no questions are kept.';
  return `Here, questions are kept for ${days === 1 ? '1 day' : `${days} days`}.`;
}

/** A section without links to other pages, and with each paragraph on one line: Discord keeps line breaks. */
function asDiscordShows(section: string): string {
  const lines: string[] = [];
  for (const line of section.trim().split('\n')) {
    const before = lines.at(-1) ?? '';
    if (before === '' || line === '' || BEGINNING.test(line) || before.startsWith('#')) {
      lines.push(line);
    } else {
      lines[lines.length - 1] = `${before} ${line.trim()}`;
    }
  }
  return lines
    .filter((line) => line !== '')
    .map((line) =>
      line.replace(/^## (.+)/, '**$1**').replaceAll(/\[([^[\]]{1,99})\]\([^()]{1,99}\)/g, '$1'),
    )
    .join('\n');
}
