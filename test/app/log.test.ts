import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/app/log.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.abcdef.ghijklmnopqrstuvwxyz';
const INTERACTION = 'aW50ZXJhY3Rpb246MTIzNDU2Nzg5MDEyMzQ1Njc4';

function logTo(readable: boolean) {
  const destination = new PassThrough();
  const log = createLog({ level: 'info', secrets: [TOKEN], destination, readable });
  return { log, text: () => String(destination.read() ?? '') };
}

describe('the log', () => {
  it.each([false, true])('never contains the token (readable: %s)', (readable) => {
    const { log, text } = logTo(readable);
    const err = new Error(`refused ${TOKEN}`, { cause: new Error(`by Bot ${TOKEN}`) });
    log.error({ err, header: { authorization: `Bot ${TOKEN}` } }, `with ${TOKEN}`);
    const line = text();
    expect(line).toContain('refused');
    expect(line).not.toContain(TOKEN);
  });

  it('hides the token of an interaction in an address', () => {
    const { log, text } = logTo(false);
    log.warn({ url: `/webhooks/123456789012345678/${INTERACTION}/messages/@original` }, 'late');
    const line = text();
    expect(line).toContain('/webhooks/123456789012345678/[secret]/messages');
    expect(line).not.toContain(INTERACTION);
  });

  it('writes one JSON object per line for machines', () => {
    const { log, text } = logTo(false);
    log.info({ articles: 2 }, 'corpus ready');
    expect(JSON.parse(text())).toMatchObject({ msg: 'corpus ready', articles: 2 });
  });
});
