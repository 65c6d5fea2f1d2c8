import { writeFile } from 'node:fs/promises';

// Entry point of the reader process.

// If memory runs out, Linux ends this process and not the bot.
await writeFile('/proc/self/oom_score_adj', '1000').catch(() => undefined);

// A supervisor often signals all processes of the bot. Ignore it: the bot finishes its work, then ends
// this process.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());

await import('./worker.ts');
