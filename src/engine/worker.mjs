// Begins the thread: neither the test runner nor Node.js 20 hands its way of reading TypeScript on.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
