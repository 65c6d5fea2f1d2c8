// Begins a thread with a source file, which its first argument names: neither the test runner nor Node.js 20
// hands its way of reading TypeScript on.
import { register } from 'tsx/esm/api';

register();
await import(process.argv[2]);
