import type { Message, Person } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { makeSchema, WHY_NOT } from '../postgres/schema.ts';
import { Wire } from '../postgres/wire.ts';
import { DAM } from './press.ts';
import { Stage } from './stage.ts';

const shown = (message: Message) => asText(message);

describe.skipIf(WHY_NOT)('a bot over a database', () => {
  let stage: Stage;
  let moderator: Person;
  let wire: Wire;

  beforeEach(async () => {
    const url = await makeSchema();
    wire = await Wire.start(Number(new URL(url).port));
    stage = await Stage.open({ databaseUrl: wire.redirect(url) });
    await stage.corpus.watch();
    await stage.startBot();
    moderator = stage.moderator('Moderator');
  });

  afterEach(async () => {
    await stage.close();
    await wire.close();
  });

  test('answers without the database, keeps the draft, and publishes it afterwards', async () => {
    const form = await moderator.command('article', {}, { subcommand: 'add' }).modal();
    const draft = await moderator
      .submit(form, { 'Text of the report': DAM.paragraphs.join('\n\n'), Title: 'The dam' })
      .reply();
    wire.cut();
    const told = await moderator.click(draft, 'Publish').reply();
    expect(told.ephemeral).toBe(true);
    expect(shown(told)).toContain(
      'The database cannot be reached; nothing was changed. Try again in a minute.',
    );
    const question = 'Who leads the Fatah Alliance?';
    const answer = await moderator.command('ask', { question }).reply();
    expect(shown(answer)).toContain('It is led by **Hadi Al-Amiri**');
    const timeline = await moderator.command('timeline', { topic: 'Ayn al-Asad' }).reply();
    expect(shown(timeline)).toContain('December 2018');

    wire.mend();
    await moderator.click(draft, 'Publish').reply((message) => shown(message).includes('Added.'));
    expect(stage.corpus.size).toBe(3);
    await moderator.command('ask', { question: 'What is the capital of France?' }).reply();
    await expect.poll(() => stage.context.questionLog.gaps(5)).toHaveLength(1);
  });
});
