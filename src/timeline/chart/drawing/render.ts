import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { FONT_FAMILY, FONT_FILES } from './font.ts';

const FONT = {
  loadSystemFonts: false,
  fontFiles: Object.values(FONT_FILES),
  defaultFontFamily: FONT_FAMILY,
};

/** Settles when the previous picture has been drawn. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Draws an SVG with the project's own fonts only, so that every machine makes the same picture. Pictures
 * are drawn one at a time, outside the event loop.
 *
 * @param svg - As `chartSvg` writes it.
 * @returns A PNG file.
 * @throws Error if the SVG cannot be read.
 */
export function renderChart(svg: string): Promise<Uint8Array> {
  const drawing = last.then(() => drawInThread(svg));
  last = drawing.catch(() => undefined);
  return drawing;
}

/**
 * Draws a picture in a thread of its own that ends with it. The library keeps about 5 MB per picture
 * outside V8's heap until V8 collects a small object, which may take hundreds of pictures. The end of the
 * thread frees all of it.
 */
async function drawInThread(svg: string): Promise<Uint8Array> {
  const thread = new Worker(new URL('./draw.mjs', import.meta.url), {
    workerData: { svg, font: FONT },
    // The parent's options are for its own program, not for this thread.
    execArgv: [],
  });
  let png: Uint8Array | null = null;
  thread.once('message', (drawn: Uint8Array) => {
    png = drawn;
  });
  // Throws what the thread throws.
  await once(thread, 'exit');
  if (png === null) throw new Error('The thread ended without a picture');
  return png;
}
