import {
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackComponent,
  type APIModalInteractionResponseCallbackData,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/**
 * Discord's limits for a message made of components.
 *
 * @see https://discord.com/developers/docs/components/reference
 */
export const LIMITS = {
  /** Characters of all text displays of a message together. */
  text: 4_000,
  /**
   * Bytes of all texts in UTF-8, plus twelve for each display. Discord fails on more. Chinese texts reach
   * this limit before they have 4,000 characters.
   * @see https://github.com/discord/discord-api-docs/issues/8554
   */
  bytes: 10_170,
  /** Components of a message, nested ones included. */
  components: 40,
  /** Characters of the description of a picture. */
  description: 1_024,
  /** Text displays in a section. */
  sectionTexts: 3,
  /** Buttons in an action row. */
  rowButtons: 5,
  /** Characters of a button's label. */
  label: 80,
  /** Characters of a custom id. */
  customId: 100,
  /** Options of a menu, and how many can be chosen. */
  options: 25,
  /** Characters of the placeholder of a menu. */
  placeholder: 150,
  /** Choices of an autocomplete. */
  choices: 25,
  /** Characters of the name of a choice, and of its value. */
  choice: 100,
  /** Fields of a form. */
  fields: 5,
  /** Characters of a form's title, and of a field's label. */
  formLabel: 45,
  /** Characters of the hint of a field. */
  hint: 100,
  /** Characters in a field. */
  input: 4_000,
} as const;

/** Bytes that a text display counts in addition to its text. */
const BYTES_PER_DISPLAY = 12;

/** Bytes of all texts, without what the displays of the largest message count in addition. */
const BYTES_OF_TEXT = LIMITS.bytes - LIMITS.components * BYTES_PER_DISPLAY;

/**
 * How much of `LIMITS.text` a text takes: its UTF-16 units, or more if its bytes come nearer to their limit. Texts whose
 * sizes add up to `LIMITS.text` fit into a message.
 */
export function sizeOf(text: string): number {
  const bytes = Buffer.byteLength(text);
  return Math.max(text.length, Math.ceil((bytes * LIMITS.text) / BYTES_OF_TEXT));
}

interface Tally {
  readonly faults: string[];
  readonly customIds: Set<string>;
  components: number;
  text: number;
  bytes: number;
}

/**
 * Checks a message against Discord's limits before it is sent, so that the error says which limit it
 * exceeds.
 *
 * @param components - The top-level components of the message.
 * @throws RangeError that names every limit exceeded.
 */
export function withinLimits(components: readonly APIMessageTopLevelComponent[]): void {
  const faults = faultsOf(components);
  if (faults.length > 0) {
    throw new RangeError(`Message outside Discord's limits: ${faults.join('; ')}`);
  }
}

/**
 * Checks a form as {@link withinLimits} checks a message.
 *
 * @throws RangeError that names every limit exceeded.
 */
export function modalWithinLimits({
  title,
  custom_id: customId,
  components,
}: APIModalInteractionResponseCallbackData): void {
  const tally = newTally();
  between(tally, 'characters of a title', title.length, LIMITS.formLabel);
  between(tally, 'characters of a custom id', customId.length, LIMITS.customId);
  between(tally, 'fields', components.length, LIMITS.fields);
  for (const field of components) checkField(field, tally);
  if (tally.faults.length > 0) {
    throw new RangeError(`Form outside Discord's limits: ${tally.faults.join('; ')}`);
  }
}

function checkField(field: APIModalInteractionResponseCallbackComponent, tally: Tally): void {
  if (field.type !== ComponentType.Label) return;
  between(tally, 'characters of a label', field.label.length, LIMITS.formLabel);
  limit(tally, 'characters of a hint', field.description?.length ?? 0, LIMITS.hint);
  const { component } = field;
  if (component.type !== ComponentType.TextInput) return;
  limit(tally, 'characters in a field', component.value?.length ?? 0, LIMITS.input);
}

/** Whether a message is within Discord's limits. */
export function fits(components: readonly APIMessageTopLevelComponent[]): boolean {
  return faultsOf(components).length === 0;
}

function faultsOf(components: readonly APIMessageTopLevelComponent[]): readonly string[] {
  const tally = newTally();
  if (components.length === 0) tally.faults.push('no components');
  for (const component of components) count(component, tally);
  limit(tally, 'components', tally.components, LIMITS.components);
  limit(tally, 'characters of text', tally.text, LIMITS.text);
  limit(tally, 'bytes of text', tally.bytes, LIMITS.bytes);
  return tally.faults;
}

function newTally(): Tally {
  return { faults: [], customIds: new Set(), components: 0, text: 0, bytes: 0 };
}

/** The fields that have limits, for components of any type. */
interface Part {
  readonly type: ComponentType;
  readonly components?: readonly Part[];
  readonly accessory?: Part;
  readonly content?: string;
  readonly items?: readonly { readonly description?: string | null }[];
  readonly label?: string;
  readonly custom_id?: string;
  readonly style?: number;
  readonly options?: readonly { readonly label: string }[];
  readonly default_values?: readonly unknown[];
  readonly max_values?: number;
  readonly placeholder?: string;
}

/** The types of select menus. */
const MENUS: ReadonlySet<ComponentType> = new Set([
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]);

function count(part: Part, tally: Tally): void {
  tally.components += 1;
  if (part.type === ComponentType.TextDisplay) countText(part, tally);
  if (part.type === ComponentType.Section) checkSection(part, tally);
  if (part.type === ComponentType.ActionRow) {
    between(tally, 'buttons in a row', part.components?.length ?? 0, LIMITS.rowButtons);
  }
  if (part.type === ComponentType.Container) {
    between(tally, 'parts of a container', part.components?.length ?? 0, LIMITS.components);
  }
  if (part.type === ComponentType.MediaGallery) checkGallery(part, tally);
  if (part.type === ComponentType.Button) checkButton(part, tally);
  if (MENUS.has(part.type)) checkMenu(part, tally);
  for (const child of part.components ?? []) count(child, tally);
  if (part.accessory) count(part.accessory, tally);
}

function countText(part: Part, tally: Tally): void {
  const content = part.content ?? '';
  tally.text += content.length;
  tally.bytes += Buffer.byteLength(content) + BYTES_PER_DISPLAY;
  if (content.trim() === '') tally.faults.push('a text display is empty');
}

function checkSection(part: Part, tally: Tally): void {
  between(tally, 'texts in a section', part.components?.length ?? 0, LIMITS.sectionTexts);
  if (!part.accessory) tally.faults.push('a section has no accessory');
}

function checkGallery({ items = [] }: Part, tally: Tally): void {
  for (const { description } of items) {
    between(tally, 'characters of a description', description?.length ?? 0, LIMITS.description);
  }
}

function checkButton(part: Part, tally: Tally): void {
  between(tally, 'characters of a label', part.label?.length ?? 0, LIMITS.label);
  if (part.style === ButtonStyle.Link) return;
  checkCustomId(part, tally);
}

function checkMenu(part: Part, tally: Tally): void {
  checkCustomId(part, tally);
  const { max_values: most = 1, default_values: chosen = [], placeholder = '' } = part;
  limit(tally, 'things to choose', most, LIMITS.options);
  limit(tally, 'things chosen already', chosen.length, most);
  limit(tally, 'characters of a placeholder', placeholder.length, LIMITS.placeholder);
  if (part.type !== ComponentType.StringSelect) return;
  between(tally, 'options of a menu', part.options?.length ?? 0, LIMITS.options);
  for (const { label } of part.options ?? []) {
    between(tally, 'characters of an option', label.length, LIMITS.choice);
  }
}

function checkCustomId(part: Part, tally: Tally): void {
  const customId = part.custom_id ?? '';
  between(tally, 'characters of a custom id', customId.length, LIMITS.customId);
  if (tally.customIds.has(customId)) tally.faults.push('two components share a custom id');
  tally.customIds.add(customId);
}

function between(tally: Tally, what: string, number: number, maximum: number): void {
  if (number === 0) tally.faults.push(`no ${what}`);
  limit(tally, what, number, maximum);
}

function limit(tally: Tally, what: string, number: number, maximum: number): void {
  if (number > maximum) tally.faults.push(`${number} ${what}, ${maximum} at most`);
}
