import { describe, expect, onTestFinished, test } from 'vitest';
import { findCauses, type Watched } from '../../src/health/causes.ts';
import { Metrics } from '../../src/health/metrics.ts';
import { HealthServer } from '../../src/health/server.ts';

const WELL: Watched = {
  isStopping: () => false,
  connections: () => [
    { id: 0, isReady: true, ping: 40 },
    { id: 1, isReady: true, ping: null },
  ],
  lag: () => 30_000,
  reach: async () => undefined,
};

const HERE = { host: '127.0.0.1', port: 0 };

async function start(watched: Partial<Watched> = {}, metrics = new Metrics()) {
  const told = { watched: { ...WELL, ...watched }, metrics };
  const server = await HealthServer.start(HERE, told);
  onTestFinished(() => server.stop());
  return server;
}

async function look(server: HealthServer, path: string, method = 'GET') {
  const response = await fetch(`${server.address}${path}`, { method });
  return { status: response.status, text: await response.text(), headers: response.headers };
}

const shard = (id: number, isReady: boolean) => ({ id, isReady, ping: null });

const away = async () => {
  throw new Error('postgres://dateline:s3cret@db/news');
};

describe('GET /healthz', () => {
  test('answers 200 when all is well', async () => {
    expect(await look(await start(), '/healthz')).toMatchObject({
      status: 200,
      text: 'All is well.\n',
    });
  });

  test.each<[Partial<Watched>, string]>([
    [{ isStopping: () => true }, 'The bot is stopping.'],
    [{ connections: () => [] }, 'The bot is not connected to Discord yet.'],
    [
      { connections: () => [shard(0, true), shard(1, false)] },
      'Shard 1 is not connected to Discord.',
    ],
    [
      { connections: () => [shard(4, false), shard(5, true), shard(6, false)] },
      'The shards 4, 6 are not connected to Discord.',
    ],
    [{ lag: () => 61_500 }, 'The index has not been updated for 61 seconds.'],
    [{ reach: away }, 'The storage cannot be reached.'],
  ])('answers 503 and says why (%#)', async (watched, cause) => {
    expect(await look(await start(watched), '/healthz')).toMatchObject({
      status: 503,
      text: `${cause}\n`,
    });
  });

  test('names all causes, without secrets', async () => {
    const server = await start({ connections: () => [], lag: () => 90_000, reach: away });
    const { text } = await look(server, '/healthz');
    expect(text.trim().split('\n')).toHaveLength(3);
    expect(text).not.toContain('s3cret');
  });

  test('reports no lag where none is possible, nor up to a minute', async () => {
    for (const lag of [null, 60_000])
      expect(await findCauses({ ...WELL, lag: () => lag })).toEqual([]);
  });

  test('does not wait long for a silent storage', async () => {
    const reach = () => new Promise<void>(() => undefined);
    expect(await findCauses({ ...WELL, reach }, 10)).toEqual(['The storage cannot be reached.']);
  });
});

describe('GET /metrics', () => {
  const measured = {
    version: '1.2.3',
    outcomes: () => ({ '/ask': { success: 3, refusal: 1, failure: 0 } }),
    connections: WELL.connections,
    articles: () => 7,
    passages: () => 70,
    lag: () => 1_500,
  };

  test('returns the current values of figures that are counted elsewhere', async () => {
    const metrics = new Metrics();
    let articles = 7;
    metrics.include({ ...measured, articles: () => articles });
    const server = await start({}, metrics);
    const { text, headers } = await look(server, '/metrics');
    expect(headers.get('content-type')).toContain('text/plain; version=0.0.4');
    for (const line of [
      'dateline_commands_total{name="/ask",outcome="success"} 3',
      'dateline_commands_total{name="/ask",outcome="failure"} 0',
      'dateline_gateway_ready{shard="1"} 1',
      'dateline_gateway_ping_seconds{shard="0"} 0.04',
      'dateline_articles 7',
      'dateline_passages 70',
      'dateline_journal_lag_seconds 1.5',
      'dateline_questions_total{answered="no"} 0',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
    expect(text).not.toContain('ping_seconds{shard="1"}');
    articles = 8;
    expect((await look(server, '/metrics')).text).toContain('dateline_articles 8');
  });

  test('has no figure for lag where none is possible', async () => {
    const metrics = new Metrics();
    metrics.include({ ...measured, lag: () => null });
    expect(await metrics.read()).not.toContain('dateline_journal_lag_seconds');
  });

  test('times searches, including those that fail, and counts answers', async () => {
    const metrics = new Metrics();
    expect(await metrics.time('question', async () => 5)).toBe(5);
    const fail = () => Promise.reject(new Error('failed'));
    await expect(metrics.time('timeline', fail)).rejects.toThrow('failed');
    metrics.countQuestion(true);
    metrics.countQuestion(true);
    metrics.countQuestion(false);
    const text = await metrics.read();
    expect(text).toContain('dateline_search_seconds_count{kind="question"} 1');
    expect(text).toContain('dateline_search_seconds_count{kind="timeline"} 1');
    expect(text).toContain('dateline_questions_total{answered="yes"} 2');
    expect(text).toContain('dateline_questions_total{answered="no"} 1');
  });

  test('answers 500 if a figure cannot be read, and continues', async () => {
    const metrics = new Metrics();
    const fail = () => {
      throw new Error('failed');
    };
    metrics.include({ ...measured, articles: fail });
    const server = await start({}, metrics);
    expect((await look(server, '/metrics')).status).toBe(500);
    expect((await look(server, '/healthz')).status).toBe(200);
  });

  test('keeps the figures of two bots in one process apart', async () => {
    const [one, other] = [new Metrics(), new Metrics()];
    one.countQuestion(true);
    expect(await other.read()).toContain('dateline_questions_total{answered="yes"} 0');
  });
});

describe('any other request', () => {
  test.each(['/', '//', '//[', '/health', '/metrics/', '/healthz/x'])(
    'gets status 404 for the path %s',
    async (path) => {
      expect((await look(await start(), path)).status).toBe(404);
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])(
    'gets status 405 for the method %s',
    async (method) => {
      const server = await start();
      for (const path of ['/healthz', '/metrics']) {
        const { status, headers } = await look(server, path, method);
        expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      }
    },
  );

  test('gets only the headers with HEAD', async () => {
    expect(await look(await start(), '/healthz?verbose', 'HEAD')).toMatchObject({
      status: 200,
      text: '',
    });
  });
});

describe('an address that cannot be used', () => {
  test('is reported if it is taken', async () => {
    const { address } = await start();
    const port = Number(new URL(address).port);
    const starting = HealthServer.start(
      { ...HERE, port },
      { watched: WELL, metrics: new Metrics() },
    );
    await expect(starting).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('HEALTH_PORT is taken'),
    });
  });

  test('is reported if it is not of this machine', async () => {
    const told = { watched: WELL, metrics: new Metrics() };
    // An address that is reserved for documentation.
    await expect(HealthServer.start({ host: '192.0.2.1', port: 0 }, told)).rejects.toThrow(
      'HEALTH_HOST is not an address of this machine.',
    );
  });
});

test('a stopped server answers no requests', async () => {
  const server = await HealthServer.start(HERE, { watched: WELL, metrics: new Metrics() });
  const { address } = server;
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  await server.stop();
  await expect(fetch(`${address}/healthz`)).rejects.toThrow();
});
