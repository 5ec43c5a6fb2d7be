import { describe, expect, test } from '@jest/globals';
import { addTallies, type JestReport, tallyOf } from './tally.ts';

function reportOf(status: string, ...tests: readonly (readonly [string, string])[]): JestReport {
  const assertionResults = tests.map(([fullName, result]) => ({ fullName, status: result }));
  return { testResults: [{ name: '/project/tests/a.test.ts', status, assertionResults }] };
}

const shortName = (file: string): string => file.replace('/project/', '');

describe('a report of jest', () => {
  test('counts what passed and names what failed', () => {
    expect(tallyOf(reportOf('failed', ['adds', 'passed'], ['subtracts', 'failed']), shortName)).toEqual({
      passed: 1,
      failures: ['tests/a.test.ts: subtracts (failed)'],
    });
  });

  test('counts a skipped and an unwritten test as failures', () => {
    expect(tallyOf(reportOf('passed', ['adds', 'pending'], ['divides', 'todo']), shortName)).toEqual({
      passed: 0,
      failures: [
        'tests/a.test.ts: adds (skipped, which counts as a failure)',
        'tests/a.test.ts: divides (still to be written, which counts as a failure)',
      ],
    });
  });

  test('counts a file that could not be loaded, or whose last step failed, as one failure more', () => {
    expect(tallyOf(reportOf('failed'), shortName).failures).toEqual([
      'tests/a.test.ts (the file itself failed)',
    ]);
    expect(tallyOf(reportOf('failed', ['adds', 'passed']), shortName)).toEqual({
      passed: 1,
      failures: ['tests/a.test.ts (the file itself failed)'],
    });
  });
});

test('tallies add up', () => {
  expect(
    addTallies([
      { passed: 2, failures: ['a'] },
      { passed: 3, failures: [] },
    ]),
  ).toEqual({ passed: 5, failures: ['a'] });
});
