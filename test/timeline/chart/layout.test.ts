import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chart, chartData } from '../../../src/timeline/chart/chart.ts';
import { type Box, boxOf, type TextLine } from '../../../src/timeline/chart/drawing/text-line.ts';
import { runsOf } from '../../runs.ts';
import { arbitraryTimeline } from './arbitrary-timelines.ts';

const LIMITS = 'Only events on or after 1 January 1970. Only reports from Xinhua.';

/** Overlap of touching boxes that rounding can cause, in pixels. */
const TOUCH = 0.01;

describe('the layout of any timeline', () => {
  it('has no overlapping texts', () => {
    eachChart((chart) => {
      const boxes = textsOf(chart).map(boxOf);
      const clash = boxes.find((box, index) =>
        boxes.slice(index + 1).some((other) => meet(box, other)),
      );
      expect(clash).toBeUndefined();
    });
  });

  it('has no overlapping marks, and no label on another entry’s mark', () => {
    eachChart(({ marks }) => {
      const clash = marks.find((mark) => {
        const own = [mark.box, boxOf(mark.label)];
        return marks.some((other) => other !== mark && own.some((box) => meet(box, other.box)));
      });
      expect(clash).toBeUndefined();
    });
  });

  it('has no stem through a mark or a text', () => {
    eachChart((chart) => {
      const boxes = [...textsOf(chart).map(boxOf), ...chart.marks.map(({ box }) => box)];
      for (const { stem } of chart.marks) {
        if (!stem) continue;
        const { x, top, bottom } = stem;
        const line = { left: x - 1, top, width: 2, height: bottom - top };
        expect(boxes.find((box) => meet(line, box))).toBeUndefined();
      }
    });
  });

  it('has each known day on the axis', () => {
    eachChart(({ marks, axis }) => {
      for (const { x } of marks.flatMap(({ points }) => points)) {
        const isOnAxis = axis.stretches.some(({ left, right }) => left <= x && x <= right);
        expect(isOnAxis).toBe(true);
      }
    });
  });

  it('keeps every text and every mark on the card', () => {
    eachChart((chart) => {
      const boxes = [...textsOf(chart).map(boxOf), ...chart.marks.map(({ box }) => box)];
      const [right, bottom] = [chart.width - 20, chart.height - 20];
      const outside = boxes.find(
        ({ left, top, width, height }) =>
          left < 20 || left + width > right || top < 20 || top + height > bottom,
      );
      expect(outside).toBeUndefined();
    });
  });

  it('marks and lists every entry once, and limits the height', () => {
    eachChart(({ marks, legend, height }, entries) => {
      const numbers = marks.flatMap((mark) => mark.numbers);
      expect(numbers).toEqual(Array.from({ length: entries }, (_, index) => index + 1));
      expect(legend.map(([number]) => Number(number?.text))).toEqual(numbers);
      expect(height).toBeLessThan(2_450);
    });
  });
});

function eachChart(check: (chart: Chart, entries: number) => void): void {
  fc.assert(
    fc.property(arbitraryTimeline, (timeline) => {
      const chart = chartData(timeline, LIMITS);
      if (!chart) throw new Error('There is no chart');
      check(chart, timeline.entries.length);
    }),
    { numRuns: runsOf(40) },
  );
}

function textsOf({ heading, marks, axis, legend }: Chart): TextLine[] {
  return [
    ...heading,
    ...marks.map(({ label }) => label),
    ...axis.ticks.flatMap(({ label, context }) => [label, context]),
    ...legend.flat(),
  ].filter((line) => line !== null);
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left + one.width > other.left + TOUCH &&
    other.left + other.width > one.left + TOUCH &&
    one.top + one.height > other.top + TOUCH &&
    other.top + other.height > one.top + TOUCH
  );
}
