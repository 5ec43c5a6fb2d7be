/** What a run comes to. Whatever did not pass is a failure, and has a line that says which and why. */
export interface Tally {
  readonly passed: number;
  readonly failures: readonly string[];
}

/** The part of the report of `jest --json` that counts. */
export interface JestReport {
  readonly testResults: readonly {
    /** Absolute path of the test file. */
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** Counts a report; a skipped or unwritten test is a failure, and so is a file that could not run. */
export function tallyOf(report: JestReport, shortName: (file: string) => string): Tally {
  const all = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = shortName(name);
    const tests = assertionResults.map((test) => ({
      status: test.status,
      line: `${file}: ${test.fullName} (${reasonFor(test.status)})`,
    }));
    const fileAlone = status === 'failed' && tests.every((test) => test.status !== 'failed');
    return fileAlone ? [...tests, { status, line: `${file} (the file itself failed)` }] : tests;
  });
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    failures: all.filter(({ status }) => status !== 'passed').map(({ line }) => line),
  };
}

function reasonFor(status: string): string {
  if (status === 'failed') return status;
  return status === 'todo'
    ? 'still to be written, which counts as a failure'
    : 'skipped, which counts as a failure';
}

/** Several tallies as one. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((sum, { passed }) => sum + passed, 0),
    failures: tallies.flatMap(({ failures }) => failures),
  };
}
