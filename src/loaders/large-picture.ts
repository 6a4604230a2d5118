// Draws one picture on a thread of its own, which ends with it.
import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { parentPort, workerData } from 'node:worker_threads';

const { svg, options } = workerData as { readonly svg: string; readonly options: ResvgRenderOptions };
parentPort?.postMessage(new Resvg(svg, options).render().asPng());
