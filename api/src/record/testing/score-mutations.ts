import { transferColumns } from '@weerbaar/contracts';
import { aForm } from '../../testing/form';
import type { Mutations, Stage } from './mutation';

const seen = (revision: number) => ({ 'if-match': `"${String(revision)}"` });
const score = {
  effectiveOn: '2024-03-01',
  answer: { kind: 'scored', documentation: 3, implementation: 4 },
};
const landmark = {
  on: '2022-12-06',
  titleNl: 'Aanval',
  titleEn: 'Attack',
  source: 'Press release',
};

async function aScore({ tenant, unit }: Stage) {
  const lead = await tenant.aPerson('unit-lead', unit);
  const { body } = await lead.post(`/units/${unit}/safeguards/1.1/assessments`, score, seen(0));
  return { lead, id: String(body['id']) };
}

async function aLandmark({ tenant }: Stage) {
  const ciso = await tenant.aPerson('ciso');
  const { body } = await ciso.post('/landmarks', landmark);
  return { ciso, url: `/landmarks/${String(body['id'])}` };
}

async function anUpload(stage: Stage) {
  const { lead, id } = await aScore(stage);
  const form = aForm(
    { subject: 'assessment', id, note: 'signed by Mrs Janssens-Dubois' },
    { name: 'contract-janssens.pdf', content: '%PDF-1.7\n1 0 obj\n<<>>\nendobj\n' },
  );
  const personal = ['Janssens', 'janssens'];
  const send = () => lead.post('/attachments', form.payload, { ...form.headers });
  return { lead, personal, send };
}

/** Everything that changes scores and what they hang on. */
export const scoreMutations: Mutations = {
  'POST /api/v1/units/{unitId}/safeguards/{code}/assessments': {
    status: 201,
    records: ['assessment.recorded'],
    // A correction: its event tells of the answer before it as well.
    prepare: async (stage) => {
      const { lead } = await aScore(stage);
      const url = `/units/${stage.unit}/safeguards/1.1/assessments`;
      return {
        send: () => lead.post(url, { ...score, replaces: 1 }, seen(1)),
        actor: () => lead.id,
      };
    },
  },
  'POST /api/v1/units/{unitId}/safeguards/{code}/retractions': {
    status: 201,
    records: ['assessment.retracted'],
    prepare: async (stage) => {
      const { lead } = await aScore(stage);
      const url = `/units/${stage.unit}/safeguards/1.1/retractions`;
      const body = { retracts: 1, reason: 'the wrong unit' };
      return { send: () => lead.post(url, body, seen(1)), actor: () => lead.id };
    },
  },
  'POST /api/v1/assessments': {
    status: 201,
    records: ['assessment.recorded-many'],
    prepare: async ({ tenant, unit }) => {
      const lead = await tenant.aPerson('unit-lead', unit);
      const pairs = ['1.1', '1.2', '4.1'].map((code) => ({ unitId: unit, code, seen: 0 }));
      return { send: () => lead.post('/assessments', { ...score, pairs }), actor: () => lead.id };
    },
  },
  'POST /api/v1/scores/imports': {
    status: 200,
    records: ['assessment.imported'],
    prepare: async ({ tenant, unit }) => {
      const lead = await tenant.aPerson('unit-lead', unit);
      const row: Record<string, string> = {
        unit_id: unit,
        safeguard: '1.1',
        effective_on: '2024-02-01',
        kind: 'scored',
        documentation: '3',
        implementation: '2',
      };
      const content = [transferColumns, transferColumns.map((name) => row[name] ?? '')]
        .map((line) => `${line.join(',')}\r\n`)
        .join('');
      const form = aForm({}, { name: 'scores.csv', content });
      const url = '/scores/imports?dryRun=false';
      return {
        send: () => lead.post(url, form.payload, { ...form.headers }),
        actor: () => lead.id,
      };
    },
  },
  'POST /api/v1/responsibilities': {
    status: 201,
    records: ['responsibility.set'],
    prepare: async ({ tenant, unit }) => {
      const ciso = await tenant.aPerson('ciso');
      const providerId = await tenant.aUnit();
      const pairs = ['1.1', '1.2'].map((code) => ({ unitId: unit, code, seen: 0 }));
      const body = { effectiveOn: '2024-01-01', kind: 'inherited', providerId, pairs };
      return { send: () => ciso.post('/responsibilities', body), actor: () => ciso.id };
    },
  },
  'POST /api/v1/units/{unitId}/targets': {
    status: 201,
    records: ['target.set'],
    prepare: async ({ tenant, unit }) => {
      const ciso = await tenant.aPerson('ciso');
      const body = { controlCode: '1', effectiveOn: '2024-01-01', levelTenths: 35 };
      return {
        send: () => ciso.post(`/units/${unit}/targets`, body, seen(0)),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/frameworks/{framework}/{version}/weights': {
    status: 201,
    records: ['weight.set'],
    prepare: async ({ tenant }) => {
      const ciso = await tenant.aPerson('ciso');
      const weights = [{ code: '1', weight: 3 }];
      const body = { effectiveOn: '2024-01-01', weights, reason: 'it matters most' };
      return {
        send: () => ciso.post('/frameworks/cis/8.1/weights', body, seen(0)),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/units': {
    status: 201,
    records: ['unit.created'],
    prepare: async ({ tenant, unit }) => {
      const ciso = await tenant.aPerson('ciso');
      const body = { name: 'Port', parentId: unit, effectiveOn: '2024-01-01' };
      return { send: () => ciso.post('/units', body), actor: () => ciso.id };
    },
  },
  'POST /api/v1/units/{unitId}/versions': {
    status: 201,
    records: ['unit.changed'],
    prepare: async (stage) => {
      await aScore(stage);
      const { tenant, unit } = stage;
      const ciso = await tenant.aPerson('ciso');
      const body = { parentId: await tenant.aUnit(), weight: 3, effectiveOn: '2024-01-01' };
      return {
        send: () => ciso.post(`/units/${unit}/versions`, body, seen(1)),
        actor: () => ciso.id,
      };
    },
  },
  'POST /api/v1/units/{unitId}/retractions': {
    status: 201,
    records: ['unit.version-retracted'],
    prepare: async ({ tenant, unit }) => {
      const ciso = await tenant.aPerson('ciso');
      await ciso.post(
        `/units/${unit}/versions`,
        { name: 'Port', effectiveOn: '2024-01-01' },
        seen(1),
      );
      const url = `/units/${unit}/retractions`;
      return { send: () => ciso.post(url, { retracts: 2 }, seen(2)), actor: () => ciso.id };
    },
  },
  'POST /api/v1/landmarks': {
    status: 201,
    records: ['landmark.added'],
    prepare: async ({ tenant }) => {
      const ciso = await tenant.aPerson('ciso');
      return { send: () => ciso.post('/landmarks', landmark), actor: () => ciso.id };
    },
  },
  'PUT /api/v1/landmarks/{id}': {
    status: 200,
    records: ['landmark.changed'],
    prepare: async (stage) => {
      const { ciso, url } = await aLandmark(stage);
      const body = { ...landmark, on: '2022-12-05' };
      return { send: () => ciso.put(url, body, seen(1)), actor: () => ciso.id };
    },
  },
  'DELETE /api/v1/landmarks/{id}': {
    status: 204,
    records: ['landmark.removed'],
    prepare: async (stage) => {
      const { ciso, url } = await aLandmark(stage);
      return { send: () => ciso.delete(url, seen(1)), actor: () => ciso.id };
    },
  },
  'POST /api/v1/attachments': {
    status: 201,
    records: ['attachment.added'],
    prepare: async (stage) => {
      const { lead, personal, send } = await anUpload(stage);
      return { send, personal, actor: () => lead.id };
    },
  },
  'DELETE /api/v1/attachments/{id}': {
    status: 204,
    records: ['attachment.removed'],
    prepare: async (stage) => {
      const { lead, personal, send } = await anUpload(stage);
      const { body } = await send();
      const url = `/attachments/${String(body['id'])}`;
      return { send: () => lead.delete(url), personal, actor: () => lead.id };
    },
  },
};
