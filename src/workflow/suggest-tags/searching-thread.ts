import { parentPort, workerData } from 'node:worker_threads';
import { findSuggestions } from '../../annotation/find-suggestions.ts';
import type { SearchedText } from './search-apart.ts';

const texts: readonly SearchedText[] = workerData;
parentPort?.postMessage(texts.map(({ blocks, lang, names }) => findSuggestions(blocks, lang, names)));
