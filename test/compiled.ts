import { execFileSync } from 'node:child_process';

/** Compiles the current sources for the tests that start the program as `npm start` does. */
export default function setUp(): void {
  // `npm test` has already checked the types.
  execFileSync('npm', ['run', '--silent', 'compile', '--', '--noCheck'], { stdio: 'inherit' });
}
