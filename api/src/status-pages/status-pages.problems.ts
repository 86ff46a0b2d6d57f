import type { ProblemSpec } from '../platform/http/problem';

export const statusProblems = {
  /** What would be published is no longer what was shown in the preview. */
  changedSincePreview: { status: 409, code: 'status-changed-since-preview' },
  notPublished: { status: 409, code: 'status-not-published' },
  /** A service that the incident did not touch, or that lacks its texts for the public. */
  serviceNotPublishable: { status: 422, code: 'status-service-not-publishable' },
} as const satisfies Record<string, ProblemSpec>;
