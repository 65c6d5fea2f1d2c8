import { InteractionResponseType } from 'discord-api-types/v10';
import type { CommandSettings } from '../actors/acts/command-action.ts';
import { ImpossibleAction } from '../actors/impossible.ts';
import type { OptionValues } from '../actors/person.ts';
import type { Exchange } from '../actors/seen/exchange.ts';
import { type Message, viewOf } from '../actors/seen/message.ts';
import type { ModalValue as FilledValue } from '../actors/seen/modal.ts';
import type { Upload } from '../state/attachments.ts';
import type { State } from '../state/state.ts';
import type { Act, ModalValue, OptionValue } from './acts.ts';
import { mentionsIn } from './mentions.ts';
import type { Player } from './player.ts';
import { showComponents } from './show-component.ts';
import type { Outcome } from './wire.ts';

/** Files by the number of their part in the request. */
export type Files = ReadonlyMap<number, Upload>;

/** Performs a player's action and returns its outcome. */
export async function perform(
  state: State,
  player: Player,
  act: Act,
  files: Files,
): Promise<Outcome> {
  try {
    switch (act.kind) {
      case 'say':
        return say(state, player, act, files);
      case 'dismiss':
        player.dismiss(act.messageId);
        state.changes.notify();
        return { kind: 'done' };
      case 'complete':
        return await complete(state, player, act);
      default:
        // Without a bot there is no answer.
        if (state.gateway.connections === 0) return { kind: 'no answer' };
        return await outcomeOf(begin(state, player, act, files), player);
    }
  } catch (error) {
    if (error instanceof ImpossibleAction) return { kind: 'impossible', reason: error.message };
    throw error;
  }
}

type Acts<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

function say(state: State, { person }: Player, act: Acts<'say'>, files: Files): Outcome {
  person.says(mentionsIn(act.text, state.world), {
    ...settingsFor(state, act.channelId),
    ...(act.replyTo === null ? {} : { replyTo: messageNamed(state, act.replyTo) }),
    files: act.files.map((slot) => fileAt(files, slot)),
  });
  return { kind: 'done' };
}

function begin(
  state: State,
  player: Player,
  act: Acts<'command' | 'menu' | 'click' | 'select' | 'submit'>,
  files: Files,
): Exchange {
  const { person } = player;
  switch (act.kind) {
    case 'command':
      return person.command(act.name, optionValues(act.options, files), pathOf(state, act));
    case 'menu': {
      const message = messageNamed(state, act.messageId);
      return person.menu(act.name, message, settingsFor(state, message.channelId));
    }
    case 'click':
      return person.click(messageNamed(state, act.messageId), act.customId);
    case 'select':
      return person.select(messageNamed(state, act.messageId), act.customId, ...act.values);
    case 'submit': {
      const modal = player.modal(act.modalId);
      if (!modal) throw new ImpossibleAction('That modal is no longer open.');
      const values = Object.entries(act.values).map(([key, value]) => [key, filled(value, files)]);
      return person.submit(modal, Object.fromEntries(values));
    }
  }
}

async function complete(state: State, { person }: Player, act: Acts<'complete'>): Promise<Outcome> {
  const others = optionValues(act.options, new Map());
  const choices = person.autocomplete(act.name, act.option, act.typed, others, pathOf(state, act));
  return choices.then(
    (offered): Outcome => ({ kind: 'choices', choices: offered }),
    (): Outcome => ({ kind: 'no answer' }),
  );
}

async function outcomeOf(exchange: Exchange, player: Player): Promise<Outcome> {
  // The only error here is a timeout.
  const acknowledgement = await exchange.acknowledged.catch(() => null);
  if (acknowledgement === null) return { kind: 'no answer' };
  if (acknowledgement.type !== InteractionResponseType.Modal) return { kind: 'done' };
  const modal = await exchange.modal();
  player.open(exchange.id, modal);
  const components = showComponents(modal.api.components);
  return { kind: 'modal', modal: { id: exchange.id, title: modal.title, components } };
}

function pathOf(
  state: State,
  { channelId, group, subcommand }: Acts<'command' | 'complete'>,
): CommandSettings {
  return {
    ...settingsFor(state, channelId),
    ...(group === null ? {} : { group }),
    ...(subcommand === null ? {} : { subcommand }),
  };
}

function settingsFor(state: State, channelId: string) {
  const channel = state.world.channel(channelId);
  if (!channel) throw new ImpossibleAction(`There is no channel ${channelId}.`);
  return 'guild_id' in channel ? { channelId } : { context: 'direct' as const };
}

function messageNamed(state: State, id: string): Message {
  const message = state.messages.find(id)?.api;
  if (!message) throw new ImpossibleAction('That message has been deleted.');
  return viewOf(message);
}

function optionValues(values: Readonly<Record<string, OptionValue>>, files: Files): OptionValues {
  const given = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'object' ? fileAt(files, value.file) : value,
  ]);
  return Object.fromEntries(given);
}

function filled(value: ModalValue, files: Files): FilledValue {
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return value.files.map((slot) => fileAt(files, slot));
}

function fileAt(files: Files, slot: number): Upload {
  const file = files.get(slot);
  if (!file) throw new ImpossibleAction('A file did not arrive.');
  return file;
}
