/** Tells listeners of a stream that it has a new head. */
export interface LiveFeed {
  publish(stream: string, seq: number): void;
  /** Returns the function that stops listening. */
  listen(stream: string, listener: (seq: number) => void): () => void;
}

/** A feed inside this process. */
export function createLiveFeed(): LiveFeed {
  const listeners = new Map<string, Set<(seq: number) => void>>();
  return {
    publish: (stream, seq) => {
      for (const listener of listeners.get(stream) ?? []) listener(seq);
    },
    listen: (stream, listener) => {
      const group = listeners.get(stream) ?? new Set();
      listeners.set(stream, group.add(listener));
      return () => {
        group.delete(listener);
        if (group.size === 0) listeners.delete(stream);
      };
    },
  };
}
