import { createRequire } from 'node:module';
import { z } from 'zod';

/**
 * Names of large outlets by host, without `www.`. Pages also name themselves, but often by a host, a company
 * or a section; readers know the outlet by its name. Each name begins with a capital. Broadcasters and
 * papers known by their initials have both, and editions have their country. A host also covers the hosts
 * below it.
 */
const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries(
    z.record(z.string(), z.string()).parse(createRequire(import.meta.url)('./outlets.json')),
  ),
);

/**
 * Returns the name of the outlet at a host.
 *
 * @param host - For example `edition.cnn.com`; the hosts above it are tried too.
 * @returns `null` if the host is not in the table.
 */
export function outletAt(host: string): string | null {
  const labels = host.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const name = NAMES.get(labels.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return null;
}

const OUTLETS: ReadonlySet<string> = new Set([...NAMES.values()].map(foldOutlet));

/** Whether a text is the name of an outlet in the table, with or without its article. */
export function isOutlet(name: string): boolean {
  return OUTLETS.has(foldOutlet(name));
}

function foldOutlet(name: string): string {
  return name.toLowerCase().replace(/^the /, '');
}
