import { parentPort, workerData } from 'node:worker_threads';
import type { ThreadMessage } from './read-apart.ts';
import { doTask } from './reading-task.ts';

// A thread does one piece of reading, says which stage it is at, gives the outcome, and ends.
const say = (message: ThreadMessage) => parentPort?.postMessage(message);
const spent = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};
say({ outcome: doTask(workerData, (stage) => say({ stage, spent: spent() })) });
