import { describe, expect, it } from 'vitest';
import { limits, missed, missedBytes } from './limits.ts';

describe('a limit of the lookup', () => {
  it('is kept by the very number, above the least and below the most', () => {
    expect(missed('all', limits.classNamed, 97)).toBeUndefined();
    expect(missed('all', limits.worstTime, 5)).toBeUndefined();
  });

  it('that is missed says what was measured and what is promised', () => {
    expect(missed('all', limits.classNamed, 96.94)).toBe('all: class named right, %: 96.94, promised is at least 97');
    expect(missed('pt', limits.firstBytes, 60_001)).toBe('pt: at first, bytes: 60,001, promised is at most 60,000');
  });

  it('is missed where nothing was measured', () => {
    expect(missed('all', limits.medianTime, NaN)).toBeDefined();
    expect(missedBytes('pt', {}).every((line) => line !== undefined)).toBe(true);
  });
});
