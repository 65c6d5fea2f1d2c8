import type { Feed } from './feed.ts';

/**
 * Writes feeds as a list in OPML, which other readers of feeds can take.
 *
 * @see http://opml.org/spec2.opml
 */
export async function writeOpml(feeds: readonly Feed[], now: Date): Promise<string> {
  // Loaded only when someone asks for a list.
  const { generateOpml } = await import('feedsmith');
  return generateOpml({
    head: { title: 'Feeds of Dateline', dateCreated: now },
    body: { outlines: feeds.map(({ name, link }) => ({ type: 'rss', text: name, xmlUrl: link })) },
  });
}
