import {
  type APIMessageComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord.js';

/**
 * A message as text, one part per line, so that expected texts look like the message. Dates are shown with ordinary
 * spaces.
 */
export function asText(message: {
  readonly components: readonly APIMessageTopLevelComponent[];
}): string {
  return message.components.flatMap(linesOf).join('\n').replaceAll('\u00A0', ' ');
}

/** The custom ids of the buttons with a label. */
export function customIds(
  message: { readonly components: readonly APIMessageTopLevelComponent[] },
  label: string,
): string[] {
  return message.components
    .flatMap(allParts)
    .flatMap((part) =>
      part.type === ComponentType.Button && 'custom_id' in part && part.label === label
        ? [part.custom_id]
        : [],
    );
}

/** The custom ids of the buttons that show quotes in context. */
export function contextIds(message: {
  readonly components: readonly APIMessageTopLevelComponent[];
}): string[] {
  return customIdsOfKind(message, 'context');
}

/** The custom ids of the buttons of a kind. */
export function customIdsOfKind(
  message: { readonly components: readonly APIMessageTopLevelComponent[] },
  kind: string,
): string[] {
  return message.components
    .flatMap(allParts)
    .flatMap((part) => ('custom_id' in part ? [part.custom_id] : []))
    .filter((customId) => customId.startsWith(`${kind}:`));
}

/** All components of a message, nested ones included. */
export function allParts(component: APIMessageComponent): APIMessageComponent[] {
  const inner = 'components' in component ? component.components : [];
  const accessory = 'accessory' in component ? [component.accessory] : [];
  return [component, ...[...inner, ...accessory].flatMap(allParts)];
}

function linesOf(component: APIMessageComponent): string[] {
  switch (component.type) {
    case ComponentType.Container:
      return component.components.flatMap(linesOf);
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Section:
      return [...component.components.flatMap(linesOf), ...linesOf(component.accessory)];
    case ComponentType.ActionRow:
      return [component.components.flatMap(linesOf).join(' ')];
    case ComponentType.Button:
      return ['label' in component ? `‹ ${component.label} ›` : '‹ ›'];
    case ComponentType.Separator:
      return ['──'];
    default:
      return [`(${ComponentType[component.type]})`];
  }
}
