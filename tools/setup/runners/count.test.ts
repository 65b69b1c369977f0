import { describe, expect, it } from 'vitest';
import { countProject } from './end-to-end.mjs';
import { countUnitTests } from './unit.mjs';

describe('counting tests', () => {
  it('counts a file that could not be loaded as a failure of its own', () => {
    const testResults = [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped', fullName: 'later' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ];
    expect(countUnitTests({ testResults })).toEqual({ passed: 2, failed: 2, late: [], skipped: ['later'] });
  });

  it('counts each project by itself, in suites within suites, with the reason of a skip', () => {
    const test = (projectName: string, status: string) => ({ projectName, status, annotations: [] });
    const skipped = { projectName: 'browser', status: 'skipped', annotations: [{ description: 'no such thing' }] };
    const outcome = {
      suites: [
        {
          specs: [{ title: 'one', tests: [test('electron', 'expected'), test('browser', 'unexpected')] }],
          suites: [{ specs: [{ title: 'two', tests: [test('electron', 'flaky'), skipped] }] }],
        },
      ],
    };
    expect(countProject(outcome, 'electron')).toEqual({ passed: 2, failed: 0, late: ['two'], skipped: [] });
    expect(countProject(outcome, 'browser')).toEqual({
      passed: 0,
      failed: 1,
      late: [],
      skipped: ['two: no such thing'],
    });
  });
});
