import fc from 'fast-check';
import type { Exchange, Message, Person } from 'local-discord';
import { ImpossibleAction } from 'local-discord';
import { expect } from 'vitest';
import { Stage, UNLIMITED } from '../../e2e/stage.ts';
import { hostileText } from '../fragments.ts';
import { type Property, property } from './property.ts';

/** Discord's type of a reply that opens a form. */
const MODAL = 9;

/** A moderator, and a bot that has answered a question. */
export interface Asked {
  readonly stage: Stage;
  readonly person: Person;
  readonly answer: Message;
}

/** Opens a stage with the bot, and asks a question. */
export async function openAsked(): Promise<Asked> {
  // Hostile messages come faster than Discord accepts answers.
  const stage = await Stage.open({ patienceMs: 60_000, rateLimits: false });
  await stage.startBot({ rateLimit: UNLIMITED });
  const person = stage.moderator('Editor');
  const question = 'Who leads the Fatah Alliance?';
  return { stage, person, answer: await person.command('ask', { question }).reply() };
}

/** Texts that fit into options. */
const text = hostileText(3).map((typed) => typed.slice(0, 60));

const subject = hostileText(5).map((typed) => typed.slice(0, 300));

const ask = fc
  .record(
    {
      question: subject,
      source: text,
      author: text,
      after: text,
      before: text,
      private: fc.boolean(),
    },
    { requiredKeys: ['question'] },
  )
  .map((options) => ({ name: 'ask', subcommand: undefined, options }));

const timeline = fc
  .record({ topic: subject, from: text, to: text, source: text }, { requiredKeys: ['topic'] })
  .map((options) => ({ name: 'timeline', subcommand: undefined, options }));

const article = fc.oneof(
  fc
    .record({ source: text, author: text, after: text, before: text }, { requiredKeys: [] })
    .map((options) => ({ name: 'article', subcommand: 'list', options })),
  fc
    .tuple(fc.constantFrom('history', 'edit', 'restore', 'remove'), text)
    .map(([subcommand, named]) => ({ name: 'article', subcommand, options: { article: named } })),
  fc.tuple(text, text).map(([named, reason]) => ({
    name: 'article',
    subcommand: 'retract',
    options: { article: named, reason },
  })),
);

/** Expects an answer without a fault. */
async function expectAnswered(stage: Stage, exchange: () => Exchange): Promise<void> {
  let begun: Exchange;
  try {
    begun = exchange();
  } catch (error) {
    // Discord's own client cannot do this, so the bot need not answer.
    if (error instanceof ImpossibleAction) return;
    throw error;
  }
  const { type } = await begun.acknowledged;
  if (type !== MODAL) await begun.reply();
  expect(begun.errors).toEqual([]);
  expectNoFault(stage);
}

function expectNoFault(stage: Stage): void {
  const faults = stage.log.filter(
    ({ msg }) => msg === 'a command failed' || msg === 'autocomplete failed',
  );
  expect(faults).toEqual([]);
}

/** Properties of the whole bot: it answers every command, message, button and form. */
export function botProperties(asked: () => Asked): readonly Property[] {
  return [
    property(
      'a command is answered for any options',
      fc.oneof(ask, timeline, article),
      async ({ name, subcommand, options }) => {
        const { stage, person } = asked();
        await expectAnswered(stage, () =>
          person.command(name, options, subcommand === undefined ? {} : { subcommand }),
        );
      },
      25,
    ),
    property(
      'choices are offered for any typed text',
      fc.tuple(fc.constantFrom('source', 'author'), subject),
      async ([option, typed]) => {
        const { stage, person } = asked();
        const offered = await person.autocomplete('ask', option, typed, { question: 'a' });
        expect(offered.length).toBeLessThanOrEqual(25);
        expectNoFault(stage);
      },
      25,
    ),
    property(
      'a message about an answer is answered for any text but one to everyone',
      subject.filter((typed) => typed.trim() !== '' && !/@(?:everyone|here)/.test(typed)),
      async (typed) => {
        const { stage, person, answer } = asked();
        const said = person.says(typed, { replyTo: answer });
        const reply = () => stage.discord.messages().find(({ replyTo }) => replyTo === said.id);
        await expect.poll(reply, { timeout: 60_000, interval: 20 }).toBeDefined();
        expectNoFault(stage);
      },
      20,
    ),
    property(
      'a forged button is answered for any id',
      fc.tuple(
        fc.constantFrom(
          '',
          'context:',
          'more:',
          'delete:',
          'timeline:',
          'draft-publish:',
          'settings:',
          'restore:',
        ),
        text,
      ),
      async ([kind, rest]) => {
        const { stage, person, answer } = asked();
        const customId = `${kind}${rest}`.slice(0, 100);
        const pressed = person.forge(answer, customId);
        expect((await pressed.reply()).ephemeral).toBe(true);
        expectNoFault(stage);
      },
      25,
    ),
    property(
      'a submitted form is answered for any content',
      fc.record({
        'Text of the report': subject.filter((typed) => typed.trim() !== ''),
        Title: text,
        Source: text,
        Author: text,
        Published: text,
      }),
      async (fields) => {
        const { stage, person } = asked();
        const form = await person.command('article', {}, { subcommand: 'add' }).modal();
        await expectAnswered(stage, () => person.submit(form, fields));
      },
      15,
    ),
  ];
}
