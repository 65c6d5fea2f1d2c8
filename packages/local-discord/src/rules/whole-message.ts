import { type FieldFault, Refusal } from '../rest/refusal.ts';
import { displayedTexts, walkComponents } from './component-tree.ts';

/** @see https://docs.discord.com/developers/components/reference#legacy-message-component-behavior */
const MAX_COMPONENTS = 40;
/** @see https://docs.discord.com/developers/components/reference#text-display */
const MAX_DISPLAYED_TEXT = 4000;
/**
 * Discord fails with status 500 when the texts take more than 10,170 bytes of UTF-8, counting
 * twelve for each display. Chinese reaches that before 4,000 characters.
 * @see https://github.com/discord/discord-api-docs/issues/8554
 */
const MAX_PROCESSED_BYTES = 10_170;
const BYTES_PER_DISPLAY = 12;

/** Faults that concern the components of a message as a whole. */
export function faultsOfWhole(components: readonly unknown[]): FieldFault[] {
  const total = walkComponents(components).length;
  const length = displayedTexts(components).reduce((sum, content) => sum + content.length, 0);
  const faults = [...duplicates(components, 'custom_id'), ...duplicates(components, 'id')];
  if (total > MAX_COMPONENTS) {
    faults.push({
      path: ['components'],
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components exceeds the maximum of ${MAX_COMPONENTS}`,
    });
  }
  if (length > MAX_DISPLAYED_TEXT) {
    faults.push({
      path: ['components'],
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `The total size of the component's displayable text exceeds the maximum size of ${MAX_DISPLAYED_TEXT}`,
    });
  }
  return faults;
}

/** @throws Refusal with status 500, which a client takes for a temporary failure and retries. */
export function refuseOverweight(components: readonly unknown[]): void {
  const bytes = displayedTexts(components).reduce(
    (sum, content) => sum + Buffer.byteLength(content) + BYTES_PER_DISPLAY,
    0,
  );
  if (bytes > MAX_PROCESSED_BYTES) throw new Refusal(500, 0, '500: Internal Server Error');
}

function duplicates(components: readonly unknown[], field: 'custom_id' | 'id'): FieldFault[] {
  const seen = new Set<unknown>();
  const faults: FieldFault[] = [];
  for (const { component, path } of walkComponents(components)) {
    const value = component[field];
    // An id of 0 asks Discord to choose one.
    if (value === undefined || value === null || value === 0) continue;
    if (seen.has(value)) {
      const [code, what] =
        field === 'id'
          ? ['COMPONENT_ID_DUPLICATED', 'id']
          : ['COMPONENT_CUSTOM_ID_DUPLICATED', 'custom id'];
      faults.push({
        path: [...path, field],
        code,
        message: `Component ${what} cannot be duplicated`,
      });
    }
    seen.add(value);
  }
  return faults;
}
