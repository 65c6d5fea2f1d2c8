import type { Texts } from '../../languages/texts.ts';
import { container, type Reply, text } from '../../message/components.ts';

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
export function privacyReply(page: string, days: number, texts: Texts): Reply {
  const sections = page.split(FOR_OPERATORS)[0]?.split(/^(?=## )/m) ?? [];
  const [, ...forMembers] = sections;
  return container('none', [
    text(
      `### ${texts.say('privacy.title')}`,
      keptHere(days, texts),
      ...(texts.language === 'en' ? [] : [texts.say('privacy.english')]),
    ),
    ...forMembers.map((section) => text(asDiscordShows(section))),
  ]);
}

function keptHere(days: number, texts: Texts): string {
  if (days === 0) return texts.say('privacy.none-kept');
  return texts.say('privacy.kept', { count: days });
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
