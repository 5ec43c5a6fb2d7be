/** What one action took, in milliseconds since the key was pressed. */
export interface Answered {
  /** Until something was painted after the slowest of its events, as the browser's Event Timing tells. */
  readonly first: number;
  /** Until the server's answer was in the rows and painted; null where nothing was asked of it. */
  readonly last: number | null;
}

/**
 * Runs in the page before its own scripts. An event that is painted within 16 ms has no entry in Event Timing, and counts as
 * 16; durations come in steps of 8.
 */
export function measuringScript(): void {
  // Types of the browser are not known here.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  const scope = globalThis as any;
  const { document } = scope;
  const LEAST_MS = 16;
  const REST_MS = 80;
  let begun = 0;
  let pressed = 0;
  let entries: { startTime: number; duration: number }[] = [];
  let sent = 0;
  let answers = 0;
  let lastAnswer = 0;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  let saving: any = null;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  let panel: any = null;

  const observer = new scope.PerformanceObserver((list: { getEntries(): typeof entries }) =>
    entries.push(...list.getEntries()),
  );
  observer.observe({ type: 'event', durationThreshold: LEAST_MS });
  scope.addEventListener(
    'keydown',
    (event: { timeStamp: number }) => {
      // Keys before the one that acts only lead there: what counts is from the last press on.
      pressed = event.timeStamp;
    },
    true,
  );

  const ask = scope.fetch.bind(scope);
  scope.fetch = async (address: unknown, options?: { method?: string }) => {
    const isAction = options?.method === 'POST';
    if (isAction) sent++;
    const response = await ask(address, options);
    if (isAction) {
      const read = response.json.bind(response);
      response.json = async () => {
        const content = await read();
        // The page takes the answer over in the microtasks after this, and paints it then.
        setTimeout(() =>
          scope.requestAnimationFrame(() =>
            setTimeout(() => {
              answers++;
              lastAnswer = scope.performance.now();
            }),
          ),
        );
        return content;
      };
    }
    return response;
  };

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  scope.measuring = {
    begin: () => {
      begun = scope.performance.now();
      entries = [];
      sent = 0;
      answers = 0;
      lastAnswer = 0;
    },
    end: async (waitsForServer: boolean) => {
      // Entries come some time after what they tell of.
      for (let waited = 0; waitsForServer && (sent === 0 || answers < sent) && waited < 15_000; waited += 10)
        await pause(10);
      await pause(60);
      entries.push(...observer.takeRecords());
      const own = entries.filter(({ startTime }) => startTime >= begun);
      return {
        first: Math.max(LEAST_MS, ...own.map(({ duration }) => duration)),
        last: waitsForServer ? lastAnswer - pressed : null,
      };
    },
    settled: async () => {
      // Found once: to look through the whole page again and again would be most of what is measured.
      saving ??= document.querySelector('[data-saving]');
      panel ??= document.querySelector('[data-panel]');
      const isDone = () => saving.classList.contains('saved') && !panel.inert;
      // The panel waits for the cursor to rest before it asks.
      await pause(REST_MS);
      while (!isDone()) await pause(REST_MS);
      await new Promise((resolve) => scope.requestIdleCallback(resolve, { timeout: 500 }));
    },
    goToRow: (at: number) => {
      const stop = document.querySelectorAll('[data-bead]')[at].querySelector('.block, .gap');
      stop.scrollIntoView({ block: 'center' });
      stop.click();
    },
  };
}
