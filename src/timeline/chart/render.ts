import { renderAsync } from '@resvg/resvg-js';
import { FONT_FAMILY, FONT_FILES } from './font.ts';

/**
 * Draws an SVG with the project's own fonts only, so that every machine makes the same picture. The
 * drawing is done beside the event loop.
 *
 * @param svg - As `chartSvg` writes it.
 * @returns A PNG file.
 */
export async function renderChart(svg: string): Promise<Uint8Array> {
  const drawing = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: Object.values(FONT_FILES),
      defaultFontFamily: FONT_FAMILY,
    },
  });
  return drawing.asPng();
}
