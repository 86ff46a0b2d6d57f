import type { FastifyRequest } from 'fastify';
import { problems, refuse } from './problem';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * A request that changes something must come from our own page: a header that no foreign page can send without asking
 * first (and nobody is ever allowed), and an origin that is ours where the browser tells one (ASVS 3.5.1).
 */
export function refuseForgery(request: FastifyRequest, publicOrigin: string | undefined): void {
  if (safe.has(request.method)) return;
  if (request.headers['x-weerbaar-request'] !== '1') refuse(problems.requestForged);
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none')
    refuse(problems.requestForged);
  const { origin } = request.headers;
  if (origin === undefined) return;
  const own = publicOrigin ?? `${request.protocol}://${request.host}`;
  if (origin !== own) refuse(problems.requestForged);
}
