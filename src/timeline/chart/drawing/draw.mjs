// Draws one picture and ends. Plain JavaScript, so that nothing has to be compiled first.
import { parentPort, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';

const { svg, font } = workerData;
parentPort.postMessage(new Resvg(svg, { font }).render().asPng());
