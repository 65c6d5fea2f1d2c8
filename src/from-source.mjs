// Runs the source file that the first argument names, in a thread. Neither the test runner nor Node.js 20
// passes its TypeScript loader on to threads.
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2]);
