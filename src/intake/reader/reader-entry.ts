import { writeFile } from 'node:fs/promises';

// The process that reads begins here.

// Where memory runs out all the same, Linux is to end this process and not the bot.
await writeFile('/proc/self/oom_score_adj', '1000').catch(() => undefined);

// Whoever ends the bot often tells all of its processes. It finishes what is under way, and ends this one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());

await import('./worker.ts');
