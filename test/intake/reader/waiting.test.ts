import type { ServerResponse } from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { Intake, type Requester } from '../../../src/intake/intake.ts';
import { makePage, NOW } from '../pages.ts';
import { serve } from '../web.ts';

const MACHINE = { memory: 4_000_000_000, cores: 2 };

const member = (id: string): Requester => ({ id, priority: 'member' });
const moderator = (id: string): Requester => ({ id, priority: 'moderator' });

/** Opens an intake and a site. The site answers `/slow` when `answer` is called, and other paths at once. */
async function open() {
  const waiting: ServerResponse[] = [];
  const origin = await serve((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    if (request.url !== '/slow') return response.end(makePage());
    waiting.push(response);
    // Keeps the request from timing out.
    response.write(' ');
    const timer = setInterval(() => response.writableEnded || response.write(' '), 500);
    return response.once('close', () => clearInterval(timer));
  });
  const intake = new Intake({
    now: () => NOW,
    fetch: { allowedOrigin: origin, time: 120_000 },
    machine: MACHINE,
  });
  onTestFinished(() => intake.close());
  /** Waits until the site has had this many slow requests. */
  const asked = (times: number) =>
    vi.waitUntil(() => waiting.length === times, { timeout: 60_000 });
  const answer = () => {
    for (const response of waiting) if (!response.writableEnded) response.end(makePage());
  };
  return { intake, link: `${origin}/page`, slow: `${origin}/slow`, asked, answer };
}

describe('a person who asks for a reading', () => {
  it('can ask for the next one only after the first is done, even if it failed', async () => {
    const { intake, link, slow, asked, answer } = await open();
    const first = intake.fromLink(slow, member('1'));
    await asked(1);
    const sentence = /^I am still reading your last report/;
    await expect(intake.fromLink(link, member('1'))).rejects.toThrow(sentence);
    await expect(intake.fromText('Words.', null, member('1'))).rejects.toThrow(sentence);
    expect((await intake.fromLink(link, member('2'))).body).not.toBe('');
    answer();
    expect((await first).body).not.toBe('');
    await expect(intake.fromLink('ftp://a', member('1'))).rejects.toThrow('not a link');
    expect((await intake.fromLink(link, member('1'))).body).not.toBe('');
  });

  it('does not wait, as a moderator, for slow sites of members', async () => {
    const { intake, link, slow, asked, answer } = await open();
    const members = Array.from({ length: 16 }, (_, at) => intake.fromLink(slow, member(`${at}`)));
    await asked(6);
    expect((await intake.fromLink(link, moderator('a'))).body).not.toBe('');
    const drafts = Promise.all(members);
    answer();
    await asked(12);
    answer();
    await asked(16);
    answer();
    expect(await drafts).toHaveLength(16);
  });

  it('is refused when too many are waiting, as a member earlier than as a moderator', async () => {
    const { intake, slow, link, asked } = await open();
    const settled: string[] = [];
    for (let at = 0; at < 17; at += 1) {
      intake.fromLink(slow, member(`${at}`)).catch((error: Error) => settled.push(error.message));
    }
    await asked(6);
    expect(settled).toEqual([
      'Too many reports are being read at the moment. Please try again in a minute.',
    ]);
    expect((await intake.fromLink(link, moderator('a'))).body).not.toBe('');
  });

  it('has a file downloaded only at its turn', async () => {
    const { intake, slow, asked } = await open();
    for (let at = 0; at < 6; at += 1) {
      intake.fromLink(slow, member(`${at}`)).catch(() => undefined);
    }
    await asked(6);
    const get = vi.fn(async () => Buffer.from('Words of a report.'));
    intake.fromFile({ name: 'a.txt', bytes: get }, member('last')).catch(() => undefined);
    const { body } = await intake.fromFile({ name: 'a.txt', bytes: get }, moderator('a'));
    expect(body).toBe('Words of a report.');
    expect(get).toHaveBeenCalledTimes(1);
  });
});

describe('files that keep the only reader busy', () => {
  it('wait for a moderator’s file, except the one already begun', async () => {
    const intake = new Intake({ now: () => NOW, machine: { ...MACHINE, cores: 1 } });
    onTestFinished(() => intake.close());
    const done: string[] = [];
    const read = (requester: Requester) =>
      intake
        .fromText('Words of a report, said somebody today.', null, requester)
        .then(() => done.push(requester.id));
    await Promise.all([
      ...['first', 'second', 'third'].map((id) => read(member(id))),
      read(moderator('moderator')),
    ]);
    expect(done).toEqual(['first', 'moderator', 'second', 'third']);
  });
});
