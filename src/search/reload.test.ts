import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reloadOnFailure } from './reload.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what was loaded is not loaded again', async () => {
  const load = vi.fn(() => Promise.resolve<string | undefined>('here'));
  const { ask } = reloadOnFailure(load);
  await ask();
  vi.advanceTimersByTime(60_000);
  expect(await ask()).toBe('here');
  expect(load).toHaveBeenCalledTimes(1);
});

it('what could not be loaded is loaded again when it is asked for, but not with each letter', async () => {
  const answers = [undefined, undefined, 'here'];
  const load = vi.fn(() => Promise.resolve(answers.shift()));
  const { ask } = reloadOnFailure(load);
  for (const letter of 'refused') expect(await ask(), letter).toBeUndefined();
  expect(load).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1000);
  expect(await ask()).toBeUndefined();
  expect(load).toHaveBeenCalledTimes(2);
  vi.advanceTimersByTime(1000);
  expect(await ask()).toBe('here');
});

it('what is on its way is waited for', async () => {
  let arrive: (value: string) => void = () => undefined;
  const load = vi.fn(() => Promise.resolve<string | undefined>(undefined));
  const { ask } = reloadOnFailure(load, new Promise((done) => (arrive = done)));
  vi.advanceTimersByTime(10_000);
  const asked = ask();
  arrive('late');
  expect(await asked).toBe('late');
  expect(load).not.toHaveBeenCalled();
});

it('what was loaded and turned out not to work is loaded again', async () => {
  const load = vi.fn(() => Promise.resolve<string | undefined>('here'));
  const { ask, giveUp } = reloadOnFailure(load);
  await ask();
  giveUp();
  expect(await ask()).toBeUndefined();
  vi.advanceTimersByTime(1000);
  expect(await ask()).toBe('here');
  expect(load).toHaveBeenCalledTimes(2);
});
