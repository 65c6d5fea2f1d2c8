import type { Message, Person } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DISK, type Disk } from '../../src/storage/folder/disk.ts';
import { asText } from '../discord/as-text.ts';
import { DAM } from './press.ts';
import { Stage } from './stage.ts';

const shown = (message: Message) => asText(message);

/** A disk that refuses to write while `code` is set. */
class RefusingDisk {
  code: string | null = null;
  readonly disk: Disk = {
    ...DISK,
    append: (file, text) => this.#refuse() ?? DISK.append(file, text),
    writeBeside: (file, text) => this.#refuse() ?? DISK.writeBeside(file, text),
  };

  #refuse(): Promise<never> | null {
    if (this.code === null) return null;
    return Promise.reject(Object.assign(new Error(this.code), { code: this.code }));
  }
}

let stage: Stage;
let moderator: Person;
let refusing: RefusingDisk;

beforeEach(async () => {
  refusing = new RefusingDisk();
  stage = await Stage.open({ disk: refusing.disk });
  await stage.startBot();
  moderator = stage.moderator('Moderator');
});

afterEach(() => stage.close());

describe.each([
  ['ENOSPC', 'the disk is full'],
  ['EROFS', 'the disk is read-only'],
  ['EACCES', 'permission is denied'],
])('a disk that refuses with %s', (code, words) => {
  test('is explained in a message; the draft is kept and can be published later', async () => {
    const form = await moderator.command('article', {}, { subcommand: 'add' }).modal();
    const draft = await moderator
      .submit(form, { 'Text of the report': DAM.paragraphs.join('\n\n'), Title: 'The dam' })
      .reply();
    refusing.code = code;
    const pressed = moderator.click(draft, 'Publish');
    const told = await pressed.followUp();
    expect(told.ephemeral).toBe(true);
    expect(shown(told)).toContain(words);
    expect(shown(told)).not.toContain(stage.folder);
    expect(stage.corpus.size).toBe(2);

    refusing.code = null;
    await moderator.click(draft, 'Publish').reply((message) => asText(message).includes('Added.'));
    expect(stage.corpus.size).toBe(3);
  });
});
