import { ask } from './ask';
import { seen } from './row';
import type { Seeding } from './seeds';

type Send = (url: string, body: unknown) => Promise<string>;

/** A service of a unit that leans on the unit itself and on a supplier. */
export const service = (post: Send, unitId: string, named: (name: string) => string, of: string) =>
  post('/services', {
    name: named(`Service of ${of}`),
    ...{ unitId, legalDuty: true, legalBasis: named('a law'), citizenImpact: 'severe' },
    workaround: named('on paper'),
    texts: { nl: { name: named('Loket') }, en: { name: named('Counter') } },
    needs: [
      { kind: 'unit', id: unitId },
      { kind: 'supplier', name: named('Supplier') },
    ],
  });

/** The page of an incident, published, and perhaps taken away again. */
export async function statusPage(
  { app }: Seeding,
  token: string,
  named: (name: string) => string,
  { incident, serviceId, gone }: { incident: string; serviceId: string; gone: boolean },
): Promise<void> {
  const page = `/api/v1/incidents/${incident}/status-page`;
  const send = (method: string, url: string, revision: number, body?: object) =>
    ask(app, token, method, url, { headers: seen(revision), body });
  const text = { title: named('Outage'), message: named('We are working on it') };
  await send('PUT', `${page}/draft`, 0, {
    texts: { nl: text, en: text },
    services: [{ serviceId, nl: named('tekst'), en: named('text') }],
  });
  const { body } = await send('GET', page, 0);
  await send('POST', `${page}/publications`, 1, { digest: body['digest'] });
  if (gone) await send('DELETE', `${page}/publications`, 2);
}
