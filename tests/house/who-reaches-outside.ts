import { readImports, withoutComments } from './read-imports.ts';

/** Something that pure code does not do, how it is recognised, and who may. */
interface Reach {
  readonly what: string;
  /** Modules that are for nothing else; importing only their types reaches nothing. */
  readonly modules: readonly string[];
  readonly words: RegExp | null;
  /** Beginnings of paths below `src/`, or endings of file names. */
  readonly allowed: readonly string[];
}

/** Where a thread is started, timed and ended, and what it runs. */
const threads = [
  ...['read-apart', 'time-on-processor', 'reading-thread'].map((name) => `workflow/import-draft/${name}.ts`),
  ...['ask-memory', 'memory-thread'].map((name) => `translation/memory/${name}.ts`),
  ...['search-apart', 'searching-thread'].map((name) => `workflow/suggest-tags/${name}.ts`),
  ...['align-apart', 'aligning-thread'].map((name) => `workflow/${name}.ts`),
];

const stores = ['database/', 'history/', '/store.ts', '-store.ts'];

/** Who does input and output: everyone else computes, and is handed what it needs. */
export const reaches: readonly Reach[] = [
  {
    what: 'files and programs',
    modules: ['node:fs', 'node:fs/promises', 'node:child_process', 'node:worker_threads', 'node:os'],
    words: null,
    allowed: [
      'database/',
      'annotation/entities/models.ts',
      'exchange/story-files.ts',
      ...threads,
      'translation/bergamot/',
      'translation/models/',
      'web/',
      'cli/',
      'server.ts',
    ],
  },
  {
    what: 'the network',
    modules: [
      'node:http',
      'node:https',
      'node:http2',
      'node:net',
      'node:tls',
      'node:dns',
      'node:dns/promises',
    ],
    words: /(?<![.\w])fetch\(/,
    allowed: ['network/', 'translation/engines/', 'translation/models/', 'client/', 'server.ts'],
  },
  {
    what: 'the database',
    modules: ['kysely', 'node:sqlite'],
    words: /\.(?:selectFrom|insertInto|updateTable|deleteFrom|replaceInto)\(/,
    allowed: stores,
  },
  {
    what: 'the process',
    modules: ['node:process'],
    words: /(?<![.\w])process\.|(?<![.\w])console\./,
    allowed: ['cli/', 'server.ts', 'screens/errors.ts', ...threads],
  },
  {
    what: 'a context of its own, which is stopped when its time is up',
    modules: ['node:vm'],
    words: null,
    allowed: ['workflow/find-text.ts'],
  },
  {
    what: 'the clock or chance',
    modules: ['node:timers', 'node:timers/promises', 'node:perf_hooks'],
    words:
      /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bset(?:Timeout|Interval)\(|\brandomUUID\b/,
    allowed: [
      'database/',
      'text/ids.ts',
      'jobs/every.ts',
      'translation/engines/',
      'translation/bergamot/threads.ts',
      'workflow/open-desk.ts',
      ...threads,
      'screens/import/engine-offers.ts',
      'web/',
      'cli/',
      'client/',
      'server.ts',
    ],
  },
];

/** Modules of Node that compute from what they are given and do nothing else. */
const harmless = [
  'crypto',
  'events',
  'module',
  'path',
  'stream',
  'stream/promises',
  'string_decoder',
  'url',
  'util',
  'zlib',
];

/** What reaches outside from where nothing should, one line each. `files` are the modules of `src/` by their paths. */
export function findReaching(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([file, text]) => {
    const imported = readImports(text)
      .filter(({ typesOnly }) => !typesOnly)
      .map(({ specifier }) => specifier);
    const code = withoutComments(text);
    const reached = reaches
      .filter(({ allowed }) => !isAmong(file, allowed))
      .filter(({ modules, words }) => words?.test(code) || imported.some((name) => modules.includes(name)))
      .map(({ what }) => `${file} reaches ${what}`);
    const unknown = imported.filter((name) => name.startsWith('node:') && !isKnown(name));
    return [...reached, ...unknown.map((name) => `${file} imports ${name}, which stands in no list`)];
  });
}

function isKnown(name: string): boolean {
  return (
    harmless.includes(name.slice('node:'.length)) || reaches.some(({ modules }) => modules.includes(name))
  );
}

function isAmong(file: string, allowed: readonly string[]): boolean {
  const below = file.replace(/^src\//, '');
  return allowed.some((place) => below.startsWith(place) || below.endsWith(place));
}
