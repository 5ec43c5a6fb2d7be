import { parentPort, workerData } from 'node:worker_threads';
import { alignTexts } from '../alignment/aligner/align.ts';

parentPort?.postMessage(alignTexts(workerData));
