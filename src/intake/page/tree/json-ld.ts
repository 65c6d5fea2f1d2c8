import { parseJson } from '../../../text/formats/json.ts';
import type { Elements } from './elements.ts';

/** A node of a page's JSON-LD. Its values can have any type. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Levels of nesting. Deeper nodes do not describe a report. */
const DEEPEST = 12;

/** More nodes than a page needs to describe itself. */
const MOST_NODES = 2_000;

const ARTICLE = /(?:article|posting|report|review|newsitem)$/i;

/**
 * Returns all JSON-LD nodes of a page, nested ones included, outer ones first. Skips scripts that
 * cannot be parsed, which many pages have.
 *
 * @see https://json-ld.org, https://schema.org
 */
export function linkedDataOf(elements: Elements): LinkedData[] {
  const found: LinkedData[] = [];
  for (const script of elements.withTag('SCRIPT')) {
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

/**
 * Parses JSON that is wrapped in comments, has line breaks inside strings, or has trailing commas.
 * Returns `null` for anything else.
 */
function parseLoosely(text: string): unknown {
  const opened = text.replace(/^\s*(?:\/[/*]\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?/, '');
  const plain = withoutClosing(opened).replace(/;\s*$/, '');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is mended
  const mended = plain.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1');
  for (const candidate of [plain, mended]) {
    const value = parseJson(candidate);
    if (value !== undefined) return value;
  }
  return null;
}

/** Removes `]]>` or `-->` from the end, and the comment marks around it. */
function withoutClosing(text: string): string {
  const closed = text.trimEnd().replace(/\*\/$/, '').trimEnd();
  if (!closed.endsWith(']]>') && !closed.endsWith('-->')) return text;
  return closed
    .slice(0, -']]>'.length)
    .trimEnd()
    .replace(/\/[/*]$/, '');
}

/**
 * Returns the nodes of reports, the page's own first. Pages also describe reports that they recommend.
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
  const inside = partsOf(nodes);
  for (const node of nodes) {
    if (inside.has(node)) continue;
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

/** Keys of nodes inside a report that are not reports: entries of live blogs, and readers' comments. */
const PARTS = ['liveBlogUpdate', 'comment'];

function partsOf(nodes: readonly LinkedData[]): ReadonlySet<unknown> {
  return new Set(nodes.flatMap((node) => PARTS.flatMap((key) => listOf(node[key]))));
}

/** Returns the nodes of web pages and videos, which some sites date instead of their reports. */
export function pageNodes(nodes: readonly LinkedData[]): LinkedData[] {
  return nodes.filter((node) =>
    typesOf(node).some((type) => /^(?:Web)?Page$|VideoObject$/.test(type)),
  );
}

/** The types of a node, without the prefix of their vocabulary. */
export function typesOf(node: LinkedData): string[] {
  return listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/**
 * Returns the first node with a name for each `@id`. Articles may refer to publishers and authors by
 * `@id`.
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

/** Whether a node has a name. */
export function hasName({ name, familyName }: LinkedData): boolean {
  return listOf(name).some((one) => typeof one === 'string') || typeof familyName === 'string';
}

/** Wraps a value in a list, unless it is one. */
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
