import type { PageDocument } from './node.ts';

/** A node of a page's JSON-LD; nothing is known of its values. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Deeper nesting is no description of a report. */
const DEEPEST = 12;

/** More nodes than a page needs to describe itself. */
const MOST_NODES = 2_000;

const ARTICLE = /(?:article|posting|report|review|newsitem)$/i;

/**
 * Everything a page says of itself in JSON-LD, nested nodes included, outer ones first. Faulty
 * scripts are left out: many pages have some.
 *
 * @see https://json-ld.org, https://schema.org
 */
export function linkedDataOf(document: PageDocument): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of document.querySelectorAll('script')) {
    if (!/ld\+json/i.test(script.getAttribute('type') ?? '')) continue;
    collect(parseLoosely(script.textContent ?? ''), found, 0);
  }
  return found;
}

function collect(value: unknown, found: LinkedData[], depth: number): void {
  if (depth > DEEPEST || found.length >= MOST_NODES) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1);
  } else if (isLinkedData(value)) {
    found.push(value);
    for (const inner of Object.values(value)) {
      if (typeof inner === 'object') collect(inner, found, depth + 1);
    }
  }
}

/** Whether a value is a node. */
export function isLinkedData(value: unknown): value is LinkedData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Pages wrap their JSON in comments, leave line breaks inside of texts, or a comma at the end. */
function parseLoosely(text: string): unknown {
  const opened = text.replace(/^\s*(?:\/[/*]\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?/, '');
  const plain = withoutClosing(opened).replace(/;\s*$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is mended
  const mended = plain.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
  for (const candidate of [plain, mended]) {
    try {
      return JSON.parse(candidate);
    } catch {
      // The next one may do.
    }
  }
  return null;
}

/** Takes `]]>` or `-->` off the end, and the marks of a comment around it. */
function withoutClosing(text: string): string {
  const closed = text.trimEnd().replace(/\*\/$/, '').trimEnd();
  if (!closed.endsWith(']]>') && !closed.endsWith('-->')) return text;
  return closed
    .slice(0, -']]>'.length)
    .trimEnd()
    .replace(/\/[/*]$/, '');
}

/**
 * The nodes that describe reports, the one of this page first: pages also describe those they
 * recommend.
 *
 * @param nodes - As {@link linkedDataOf} returns them.
 * @param isThisPage - Whether a link leads to the page itself.
 */
export function articleNodes(
  nodes: readonly LinkedData[],
  isThisPage: (url: string) => boolean,
): LinkedData[] {
  const own: LinkedData[] = [];
  const others: LinkedData[] = [];
  for (const node of nodes) {
    if (!typesOf(node).some((type) => ARTICLE.test(type))) continue;
    const isOwn = [node.url, node['@id'], node.mainEntityOfPage, node.mainentityofpage].some(
      (value) => {
        const url = isLinkedData(value) ? (value['@id'] ?? value.url) : value;
        return typeof url === 'string' && isThisPage(url);
      },
    );
    (isOwn ? own : others).push(node);
  }
  return [...own, ...others];
}

/** The nodes that describe pages, which some sites date in place of their reports. */
export function pageNodes(nodes: readonly LinkedData[]): LinkedData[] {
  return nodes.filter((node) =>
    typesOf(node).some((type) => /^(?:Web)?Page$|VideoObject$/.test(type)),
  );
}

/** The types of a node, without the vocabulary they are from. */
export function typesOf(node: LinkedData): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/**
 * The first node under each `@id` that has a name: publishers and authors may be described apart.
 *
 * @param nodes - As {@link linkedDataOf} returns them.
 */
export function namedById(nodes: readonly LinkedData[]): ReadonlyMap<unknown, LinkedData> {
  const named = new Map<unknown, LinkedData>();
  for (const node of nodes) {
    if (hasName(node) && !named.has(node['@id'])) named.set(node['@id'], node);
  }
  return named;
}

/** Whether a node says what it is called. */
export function hasName({ name, familyName }: LinkedData): boolean {
  return listOf(name).some((one) => typeof one === 'string') || typeof familyName === 'string';
}

/** A value that may stand alone or in a list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** The first text of a value; `null` if there is none. */
export function textOf(value: unknown): string | null {
  for (const item of listOf(value)) {
    const text = isLinkedData(item) ? (item['@value'] ?? item.name) : item;
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return null;
}
