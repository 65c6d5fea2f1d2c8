import { isComponent } from '../rules/component-tree.ts';
import { readMarkdown } from './markdown.ts';
import type { ShownComponent } from './wire.ts';

/** Address of a file on the API server. The page reaches only its own server. */
const FILE = /^http:\/\/127\.0\.0\.1:\d+(\/attachments\/.+)$/;

/** A file's address on the page's own server. Any other address stays as it is and is not loaded. */
export function ownAddress(url: string): string {
  return FILE.exec(url)?.[1] ?? url;
}

/** Components as the page draws them, including nested ones. */
export function showComponents(components: readonly unknown[] | undefined): ShownComponent[] {
  return (components ?? []).filter(isComponent).map((component) => {
    const fields = Object.entries(component).map(([key, value]) => [key, showField(key, value)]);
    const { content } = component;
    const markdown = typeof content === 'string' ? { markdown: readMarkdown(content) } : {};
    return { ...Object.fromEntries(fields), ...markdown };
  });
}

function showField(key: string, value: unknown): unknown {
  if (key === 'components') return Array.isArray(value) ? showComponents(value) : [];
  if (key === 'accessory' || key === 'component') return showComponents([value])[0];
  if (key === 'items' && Array.isArray(value)) return value.map(showMediaIn);
  if (key === 'media' || key === 'file') return showMedia(value);
  return value;
}

function showMediaIn(item: unknown): unknown {
  if (typeof item !== 'object' || item === null || !('media' in item)) return item;
  return { ...item, media: showMedia(item.media) };
}

function showMedia(media: unknown): unknown {
  if (typeof media !== 'object' || media === null || !('url' in media)) return media;
  return { ...media, url: ownAddress(String(media.url)) };
}
