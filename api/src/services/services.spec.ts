import { startApi, type TestApi } from '../testing/api-harness';
import type { TestPerson } from '../testing/test-person';

interface Listed {
  readonly services: readonly {
    readonly id: string;
    readonly name: string;
    readonly unit: { readonly name: string } | null;
    readonly entity: { readonly name: string } | null;
    readonly criticality: string;
    readonly grounds: readonly string[];
    readonly raisedBy: readonly { readonly name: string }[];
    readonly neededBy: readonly { readonly name: string }[];
    readonly needs: readonly {
      readonly kind: string;
      readonly id: string | null;
      readonly name: string | null;
    }[];
    readonly editable: boolean;
  }[];
}

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });

/** An organisation with a unit that provides and one that leans on it. */
async function aStage() {
  const tenant = await api.aTenant();
  const entity = await tenant.aUnit({ name: 'City', legalEntity: true });
  const counters = await tenant.aUnit({ name: 'Counters', parent: entity });
  const company = await tenant.aUnit({ name: 'IT company', legalEntity: true });
  const ciso = await tenant.aPerson('ciso');
  const add = async (name: string, change: object = {}, by: TestPerson = ciso): Promise<string> => {
    const body = { name, unitId: counters, legalDuty: false, citizenImpact: 'none', ...change };
    const answer = await by.post('/services', body);
    expect([answer.status, answer.body]).toEqual([201, { id: expect.any(String), revision: 1 }]);
    return String(answer.body['id']);
  };
  const list = async (by: TestPerson = ciso) => {
    const answer = await by.get<Listed & Record<string, unknown>>('/services');
    expect(answer.status).toBe(200);
    return answer.body.services;
  };
  const named = async (name: string, by: TestPerson = ciso) => {
    const found = (await list(by)).find((one) => one.name === name);
    if (found === undefined) throw new Error(`no service ${name}`);
    return found;
  };
  return { tenant, entity, counters, company, ciso, add, list, named };
}
const on = (id: string) => ({ kind: 'service', id });
const change = (tenantUnit: string, name: string, needs: object[]) => ({
  name,
  unitId: tenantUnit,
  legalDuty: false,
  citizenImpact: 'none',
  needs,
});

describe('the register of services', () => {
  it('says how critical each is and for whose sake, across units', async () => {
    const { add, named, company } = await aStage();
    const network = await add('Network', { unitId: company });
    await add('Deaths', { legalDuty: true, citizenImpact: 'severe', needs: [on(network)] });
    expect(await named('Deaths')).toMatchObject({
      criticality: 'critical',
      grounds: ['citizen-impact'],
      unit: { name: 'Counters' },
      entity: { name: 'City' },
      needs: [{ kind: 'service', name: 'Network' }],
    });
    expect(await named('Network')).toMatchObject({
      criticality: 'critical',
      grounds: ['needed-by'],
      raisedBy: [{ name: 'Deaths' }],
      neededBy: [{ name: 'Deaths' }],
    });
  });

  it('refuses a circle and names the way round, also when two make it at once', async () => {
    const { add, ciso, counters } = await aStage();
    const [one, two, three] = [await add('One'), await add('Two'), await add('Three')];
    const put = (id: string, name: string, needs: object[]) =>
      ciso.send('PUT', `/services/${id}`, change(counters, name, needs), seen(1));
    expect((await put(one, 'One', [on(two)])).status).toBe(200);
    expect((await put(two, 'Two', [on(three)])).status).toBe(200);
    const refused = await put(three, 'Three', [on(one)]);
    expect([refused.status, refused.body['code']]).toEqual([422, 'service-cycle']);
    expect(refused.body['path']).toEqual(['One', 'Two', 'Three', 'One']);
    const itself = await put(three, 'Three', [on(three)]);
    expect([itself.status, itself.body['path']]).toEqual([422, ['Three', 'Three']]);

    // Again and again: one pair alone may miss each other.
    for (let turn = 0; turn < 8; turn += 1) {
      const [left, right] = [await add(`Left ${turn}`), await add(`Right ${turn}`)];
      const both = await Promise.all([
        put(left, `Left ${turn}`, [on(right)]),
        put(right, `Right ${turn}`, [on(left)]),
      ]);
      expect(both.map(({ status }) => status).sort()).toEqual([200, 422]);
    }
  });

  it('keeps what another service needs', async () => {
    const { add, ciso } = await aStage();
    const network = await add('Network');
    const counter = await add('Counter', { needs: [on(network)] });
    const refused = await ciso.send('DELETE', `/services/${network}`, undefined, seen(1));
    expect([refused.status, refused.body]).toMatchObject([
      409,
      { code: 'service-needed', services: ['Counter'] },
    ]);
    expect((await ciso.send('DELETE', `/services/${counter}`, undefined, seen(1))).status).toBe(
      204,
    );
    expect((await ciso.send('DELETE', `/services/${network}`, undefined, seen(1))).status).toBe(
      204,
    );
    const gone = await ciso.post('/services', {
      ...{ name: 'Late', legalDuty: false, citizenImpact: 'none', needs: [on(network)] },
      unitId: (await ciso.get<{ units: { id: string }[] }>('/units')).body.units[0]?.id,
    });
    expect([gone.status, gone.body['code']]).toEqual([422, 'service-need-missing']);
  });

  it('is changed by whoever answers for the unit, and hides the units that one may not see', async () => {
    const { add, named, tenant, counters, company } = await aStage();
    const network = await add('Network', {
      unitId: company,
      needs: [
        { kind: 'unit', id: company },
        { kind: 'supplier', name: 'Cable firm' },
      ],
    });
    const lead = await tenant.aPerson('unit-lead', counters);
    const seenByLead = await named('Network', lead);
    expect(seenByLead).toMatchObject({ unit: null, entity: null, editable: false });
    expect(seenByLead.needs).toEqual([
      { kind: 'unit', id: null, name: null },
      { kind: 'supplier', id: null, name: 'Cable firm' },
    ]);
    const desk = await add('Help desk', { needs: [{ kind: 'unit', id: company }] });
    const renamed = change(counters, 'Front desk', []);
    expect((await lead.send('PUT', `/services/${desk}`, renamed, seen(1))).status).toBe(200);
    // The unit that he does not see is still needed.
    expect((await named('Front desk')).needs).toEqual([
      { kind: 'unit', id: company, name: 'IT company' },
    ]);
    const body = change(company, 'Mine now', []);
    expect((await lead.send('PUT', `/services/${network}`, body, seen(1))).status).toBe(403);
    const own = await add('Desk', { needs: [on(network)] }, lead);
    // Nor can he hand his own to a unit that he does not see, or lean on one.
    expect((await lead.send('PUT', `/services/${own}`, body, seen(1))).status).toBe(404);
    const leaning = change(counters, 'Desk', [{ kind: 'unit', id: company }]);
    expect((await lead.send('PUT', `/services/${own}`, leaning, seen(1))).status).toBe(422);
    expect(await named('Desk', lead)).toMatchObject({ editable: true, unit: { name: 'Counters' } });
  });

  it('ends for an auditor with what was there by his date', async () => {
    const { add, list, tenant } = await aStage();
    const old = await add('Old');
    await add('New');
    await api.superuser.query("update service set recorded_at = '2024-01-01' where id = $1", [old]);
    const auditor = await tenant.aPerson('auditor', tenant.root, {
      asAt: '2024-12-31',
      expiresAt: new Date('2099-01-01'),
    });
    expect((await list(auditor)).map(({ name }) => name)).toEqual(['Old']);
  });
});
