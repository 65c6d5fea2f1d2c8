import path from 'node:path';
import { ImpossibleAction } from '../impossible.ts';

/** Extensions of the groups of files; Discord knows more. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  image: ['.png', '.jpg', '.jpeg', '.gif', '.webp', '.avif'],
  video: ['.mp4', '.mov', '.webm'],
  audio: ['.mp3', '.ogg', '.wav', '.m4a', '.flac'],
};

/**
 * Discord's client offers only files of some types, which it knows by their extensions.
 *
 * @param types - Groups and extensions; all when left out.
 * @throws ImpossibleAction for a file of another type.
 */
export function refuseFileType(types: readonly string[] | undefined, name: string): void {
  if (!types?.length) return;
  const extension = path.extname(name).toLowerCase();
  const offered = types.flatMap((type) => GROUPS[type] ?? [type.toLowerCase()]);
  if (!offered.includes(extension)) {
    throw new ImpossibleAction(`The file ${name} is not one of ${types.join(', ')}.`);
  }
}
