import { execFileSync } from 'node:child_process';

/** Some tests start what `npm start` starts: it is compiled anew, so that it is what the sources say. */
export default function setUp(): void {
  // `npm test` has checked the types before.
  execFileSync('npm', ['run', '--silent', 'compile', '--', '--noCheck'], { stdio: 'inherit' });
}
