import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../src/discord/languages/texts.ts';
import { commandAsText } from '../../src/discord/message/command-mention.ts';
import { helpReply } from '../../src/discord/replies/guide/help.ts';
import { asText } from './as-text.ts';

describe('the help', () => {
  test('shows the examples and the number of reports', () => {
    const shown = asText(
      helpReply({ examples: ['Who leads the *Alliance*?'], articleCount: 2 }, ENGLISH),
    );
    expect(shown).toContain(
      '**For example**, from the 2 reports here:\n‹ Who leads the *Alliance*? ›\n',
    );
    expect(shown).toContain('`after` and `before`');
    expect(shown).toContain('word for word');
  });

  test('explains follow-ups, even without reports', () => {
    expect(asText(helpReply({ examples: [], articleCount: 0 }, ENGLISH))).toContain(
      'reply to one of its answers',
    );
  });

  test('lists moderator commands only for moderators, and /suggest only where it is on', () => {
    const shown = (offered: Partial<Parameters<typeof helpReply>[3]>) =>
      asText(
        helpReply({ examples: [], articleCount: 2 }, ENGLISH, commandAsText, {
          ...{ suggestions: false, isModerator: false, isManager: false },
          ...offered,
        }),
      );
    expect(shown({})).toContain('`/corpus`');
    expect(shown({})).not.toMatch(/\/article|\/suggest/);
    expect(shown({ suggestions: true })).toContain('`/suggest`');
    expect(shown({ suggestions: true })).not.toContain('/article');
    expect(shown({ isModerator: true })).toContain('`/article`');
    expect(shown({})).not.toContain('`/settings`');
    expect(shown({ isManager: true })).toContain('`/settings`');
  });

  test('says so when there are no reports, or no examples', () => {
    expect(asText(helpReply({ examples: [], articleCount: 0 }, ENGLISH))).toContain(
      'There are no reports yet.',
    );
    expect(asText(helpReply({ examples: [], articleCount: 1 }, ENGLISH))).toContain(
      'There is 1 report.',
    );
    expect(asText(helpReply({ examples: [], articleCount: 2 }, ENGLISH))).toContain(
      'There are 2 reports.',
    );
  });
});
