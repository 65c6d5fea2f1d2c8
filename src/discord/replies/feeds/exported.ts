import type { Texts } from '../../languages/texts.ts';
import {
  container,
  fileShown,
  type Reply,
  type ReplyFile,
  text,
} from '../../message/components.ts';

/** Gives the feeds of a server as a file. */
export function exportedReply(feeds: number, opml: string, texts: Texts): Reply {
  const file: ReplyFile = {
    name: 'feeds.opml',
    bytes: Buffer.from(opml),
    description: texts.say('feed-export.file'),
  };
  const shown = container('none', [
    text(texts.say('feed-export.text', { count: feeds })),
    fileShown(file),
  ]);
  return { ...shown, files: [file] };
}
