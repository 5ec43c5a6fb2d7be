/** Runs a task again and again, so many milliseconds apart, without keeping the program running; gives what ends it. */
export function every(milliseconds: number, task: () => void): () => void {
  const timer = setInterval(task, milliseconds).unref();
  return () => clearInterval(timer);
}
