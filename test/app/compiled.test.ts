import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeFolder } from '../corpus/folders.ts';
import { makePage } from '../intake/pages.ts';

/** Runs Node.js without a TypeScript loader. */
async function run(...argv: readonly string[]) {
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [out, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  return { out, code };
}

describe('the program that npm ci compiles', () => {
  it('reads a page in a separate process, and ends', async () => {
    const file = join(makeFolder(), 'page.html');
    writeFileSync(file, makePage());
    const { out, code } = await run('dist/src/app/cli.js', 'intake', file);
    expect(out).toContain('There is no explanation for the movement');
    expect(code).toBe(0);
  });

  it('draws a picture in a separate thread', async () => {
    const module = pathToFileURL('dist/src/timeline/chart/drawing/render.js').href;
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>';
    const script = `import { renderChart } from ${JSON.stringify(module)};
      process.stdout.write(Buffer.from(await renderChart(${JSON.stringify(svg)})).subarray(1, 4));`;
    expect(await run('--input-type=module', '--eval', script)).toEqual({ out: 'PNG', code: 0 });
  });
});
