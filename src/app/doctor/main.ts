import { runDoctor } from './doctor.ts';

/** `npm run doctor`: says what to mend, and exits with 1 if something stops the bot. */
process.exitCode = await runDoctor({
  environment: process.env,
  envFile: '.env',
  write: (text) => process.stdout.write(text),
});
