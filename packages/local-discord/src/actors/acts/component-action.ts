import {
  type APIInteractionDataResolved,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import { ownersOf } from '../../state/world/installations.ts';
import { ImpossibleAction } from '../impossible.ts';
import { visibleMessage } from '../place.ts';
import { type Button, buttonsOf, type Message, type Select, selectsOf } from '../seen/message.ts';
import { resolveChannel, resolveRole, resolveUser } from '../values/resolved.ts';
import type { Act, Acting } from './dispatch.ts';

/**
 * A click on a button of a message in its current state.
 *
 * @param wanted - The label or the custom id of the button.
 * @throws ImpossibleAction if there is no such button, or it cannot be clicked.
 */
export function clickedButton(acting: Acting, message: Message, wanted: string): Act {
  const current = visibleMessage(acting, message);
  const buttons = buttonsOf(current);
  const button =
    buttons.find(({ customId }) => customId === wanted) ??
    onlyOne(
      buttons.filter(({ label }) => label === wanted),
      wanted,
    );
  if (!button) {
    const labels = buttons.map(({ label }) => label).join(', ') || 'none';
    throw new ImpossibleAction(`There is no button "${wanted}"; there are: ${labels}.`);
  }
  if (button.disabled) throw new ImpossibleAction(`The button "${wanted}" is disabled.`);
  if (button.customId === undefined) {
    throw new ImpossibleAction(`The button "${wanted}" opens a page; the bot never hears of it.`);
  }
  return onMessage(acting, current, `the button "${button.label}"`, {
    component_type: ComponentType.Button,
    custom_id: button.customId,
  });
}

/**
 * A choice from a select menu of a message in its current state.
 *
 * @param wanted - The custom id of the menu, or its placeholder.
 * @param chosen - Labels or values; ids for menus of people, roles and channels.
 * @throws ImpossibleAction if the menu does not offer that.
 */
export function chosenOptions(
  acting: Acting,
  message: Message,
  wanted: string,
  chosen: readonly string[],
): Act {
  const current = visibleMessage(acting, message);
  const menu = selectsOf(current).find(
    ({ customId, placeholder }) => customId === wanted || placeholder === wanted,
  );
  if (!menu) throw new ImpossibleAction(`There is no select menu "${wanted}".`);
  if (menu.disabled) throw new ImpossibleAction(`The select menu "${wanted}" is disabled.`);
  if (chosen.length < menu.minimum || chosen.length > menu.maximum) {
    throw new ImpossibleAction(
      `The select menu "${wanted}" takes ${menu.minimum} to ${menu.maximum} values.`,
    );
  }
  return onMessage(acting, current, `the select menu "${wanted}"`, {
    component_type: menu.type,
    custom_id: menu.customId,
    ...valuesFor(acting, menu, chosen),
  });
}

/**
 * A click or a choice with any custom id, as only an altered client can send it.
 *
 * @param values - The chosen values of a menu; left out for a button.
 */
export function forgedAct(
  acting: Acting,
  message: Message,
  customId: string,
  values?: readonly string[],
): Act {
  return onMessage(acting, visibleMessage(acting, message), `a forged "${customId}"`, {
    component_type: values ? ComponentType.StringSelect : ComponentType.Button,
    custom_id: customId,
    ...(values ? { values } : {}),
  });
}

function onMessage({ state, actor }: Acting, message: Message, title: string, data: object): Act {
  const { interaction_metadata: metadata, channel_id: channelId } = message.api;
  // The buttons of an answer belong to the person who asked, even if someone else presses them.
  const owners =
    metadata?.authorizing_integration_owners ??
    ownersOf(state.world, { channelId, user: actor.user, installations: [0] });
  return {
    locale: actor.locale,
    data,
    origin: {
      type: InteractionType.MessageComponent,
      user: actor.user,
      channelId,
      owners,
      sourceMessageId: message.id,
      title,
    },
  };
}

function onlyOne(buttons: readonly Button[], wanted: string): Button | undefined {
  if (buttons.length > 1) {
    const ids = buttons.map(({ customId }) => customId).join(', ');
    throw new ImpossibleAction(
      `Several buttons say "${wanted}"; name one by its custom id: ${ids}.`,
    );
  }
  return buttons[0];
}

function valuesFor(acting: Acting, menu: Select, chosen: readonly string[]) {
  if (menu.type === ComponentType.StringSelect) {
    return { values: chosen.map((wanted) => offeredValue(menu, wanted)) };
  }
  const { state } = acting;
  const resolved: APIInteractionDataResolved = {};
  const resolve = (id: string) => {
    if (menu.type === ComponentType.ChannelSelect) {
      return resolveChannel(acting, id, resolved, menu.channelTypes);
    }
    const isRole = menu.type === ComponentType.RoleSelect || state.world.role(id);
    return isRole ? resolveRole(state, id, resolved) : resolveUser(state, id, resolved);
  };
  return { values: chosen.map(resolve), resolved };
}

function offeredValue({ options, customId }: Select, wanted: string): string {
  const option = options.find(({ value, label }) => value === wanted || label === wanted);
  if (option) return option.value;
  const labels = options.map(({ label }) => label).join(', ');
  throw new ImpossibleAction(`The select menu "${customId}" offers ${labels}; not "${wanted}".`);
}
