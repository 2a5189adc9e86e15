/**
 * Why pages could not be saved. 'unsupported': no service workers here (an old browser, an address without HTTPS); 'denied': the
 * browser lets the site store nothing; 'full': no space; 'network': no answer; 'changed': a file is not what the list says, as
 * when the site was published anew meanwhile; 'removed': what was saved was removed meanwhile, on another page; 'unavailable': the
 * site offers nothing to save, or takes it back.
 */
export const problems = ['unsupported', 'denied', 'full', 'network', 'changed', 'removed', 'unavailable'] as const;
export type Problem = (typeof problems)[number];

/** Saving ended without being done. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
  readonly problem: Problem;

  constructor(problem: Problem, detail: string, options?: ErrorOptions) {
    super(`${problem}: ${detail}`, options);
    this.problem = problem;
  }
}

/** Anything thrown while saving → the problem; undefined for what the reader ended, or for a mistake of ours. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof OfflineError) return error.problem;
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'QuotaExceededError') return 'full';
  // Firefox and WebKit have other names than Chromium for storage that is switched off.
  if (['SecurityError', 'NotAllowedError', 'UnknownError', 'InvalidStateError'].includes(error.name)) return 'denied';
  return undefined;
}
