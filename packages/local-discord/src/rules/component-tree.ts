import { ComponentType } from 'discord-api-types/v10';

/** A component; all other fields depend on its type. */
export interface AnyComponent {
  readonly type: number;
  readonly [key: string]: unknown;
}

/** A component and its path in the message. */
export interface PlacedComponent {
  readonly component: AnyComponent;
  readonly path: readonly (string | number)[];
}

/** Whether a value has the shape of a component. */
export function isComponent(value: unknown): value is AnyComponent {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'number'
  );
}

/**
 * Lists all components in reading order: a container before its contents, the texts of a section before
 * the button beside them.
 */
export function walkComponents(
  components: readonly unknown[] | undefined,
  path: readonly (string | number)[] = ['components'],
): PlacedComponent[] {
  return (components ?? []).filter(isComponent).flatMap((component, position) => {
    const here = [...path, position];
    return [
      { component, path: here },
      ...(Array.isArray(component.components)
        ? walkComponents(component.components, [...here, 'components'])
        : []),
      ...single(component.accessory, [...here, 'accessory']),
      ...single(component.component, [...here, 'component']),
    ];
  });
}

function single(child: unknown, path: readonly (string | number)[]): PlacedComponent[] {
  return isComponent(child) ? [{ component: child, path }] : [];
}

/** The contents of all text displays, in reading order. */
export function displayedTexts(components: readonly unknown[] | undefined): string[] {
  return walkComponents(components)
    .filter(({ component }) => component.type === ComponentType.TextDisplay)
    .map(({ component }) => String(component.content));
}
