import { type ImportReport, transferColumns } from '@weerbaar/contracts';
import { proseForm, tidyText } from '@weerbaar/kernel';
import { readEvent } from '@weerbaar/ledger';
import { stringify } from 'csv-stringify/sync';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Configuration } from '../../platform/config/configuration';
import { startApi, type TestApi } from '../../testing/api-harness';
import { aForm } from '../../testing/form';
import type { Answered, TestPerson } from '../../testing/test-person';
import type { TestTenant } from '../../testing/test-tenant';

type Row = Partial<Record<(typeof transferColumns)[number], string>>;
const scored: Row = {
  safeguard: '1.1',
  effective_on: '2024-02-01',
  kind: 'scored',
  documentation: '3',
  implementation: '2',
};

describe('scores that leave and come in as files', () => {
  let api: TestApi;
  let tenant: TestTenant;
  let unit: string;
  let ciso: TestPerson;
  let incoming: string;
  beforeAll(async () => {
    api = await startApi();
    incoming = path.join(api.app.get(Configuration).fileDir, 'incoming');
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    tenant = await api.aTenant();
    unit = await tenant.aUnit({ name: 'Port' });
    ciso = await tenant.aPerson('ciso');
  });

  const csv = (rows: readonly Row[], columns: readonly string[] = transferColumns): string =>
    stringify(rows as object[], { header: true, columns: [...columns] });
  const send = (
    content: string | Uint8Array,
    {
      by = ciso,
      dryRun = false,
      headers = {},
      query = '',
    }: { by?: TestPerson; dryRun?: boolean; headers?: Record<string, string>; query?: string } = {},
  ): Promise<Answered<ImportReport>> => {
    const form = aForm({}, { name: 'scores.csv', content });
    return by.post(`/scores/imports?dryRun=${String(dryRun)}${query}`, form.payload, {
      ...form.headers,
      ...headers,
    });
  };
  const imported = async (
    content: string | Uint8Array,
    options: Parameters<typeof send>[1] = {},
  ): Promise<ImportReport> => {
    const answer = await send(content, options);
    expect({
      status: answer.status,
      problem: (answer.body as unknown as Record<string, unknown>)['code'],
    }).toEqual({ status: 200, problem: undefined });
    return answer.body;
  };
  const fates = async (rows: readonly Row[], options: Parameters<typeof send>[1] = {}) =>
    (await imported(csv(rows), options)).fates.map(({ row, fate, reason }) => [
      row,
      fate,
      ...(reason === null ? [] : [reason]),
    ]);
  const exported = async (by: TestPerson, query = ''): Promise<Row[]> => {
    const answer = await by.get(`/scores/export?${query}`);
    expect(answer.status).toBe(200);
    return parse<Row>(answer.text, { bom: true, columns: true });
  };
  const stored = async (): Promise<Record<string, unknown>[]> =>
    (
      await api.superuser.query<Record<string, unknown>>(
        'select unit_id, code, revision, effective_on::text, kind, documentation, implementation, documentation_reason, implementation_reason, reason, source, recorded_by, replaces from assessment where tenant_id = $1 order by unit_id, code, revision',
        [tenant.id],
      )
    ).rows;
  const events = async () => {
    const { rows } = await api.superuser.query<{ bytes: Buffer }>(
      "select bytes from event where tenant_id = $1 and action = 'assessment.imported'",
      [tenant.id],
    );
    const read = rows.map(({ bytes }) => {
      const event = readEvent(bytes);
      if (!event.ok) throw new Error(event.error.code);
      return event.value;
    });
    return read.sort((a, b) => a.part - b.part);
  };

  describe('an import', () => {
    it('adds what the file says, with its source and who did it', async () => {
      const report = await imported(
        csv([
          { ...scored, unit_id: unit, documentation_reason: 'a "policy"; signed,\nyes' },
          {
            unit: ' port ',
            safeguard: '1.2',
            effective_on: '2024-02-01',
            kind: 'not-applicable',
            reason: "'= none",
          },
          { unit: 'Port', safeguard: '1.3', effective_on: '2024-02-01', kind: 'open' },
        ]),
      );
      expect(report).toMatchObject({ dryRun: false, rows: 3, added: 3, unchanged: 0, refused: 0 });
      expect(report.fates[0]).toEqual({
        row: 2,
        unit: 'Port',
        code: '1.1',
        fate: 'added',
        reason: null,
      });
      const common = {
        unit_id: unit,
        revision: 1,
        effective_on: '2024-02-01',
        source: 'import',
        recorded_by: ciso.id,
        replaces: null,
      };
      const none = {
        documentation: null,
        implementation: null,
        documentation_reason: '',
        implementation_reason: '',
        reason: '',
      };
      expect(await stored()).toEqual([
        {
          ...common,
          ...none,
          code: '1.1',
          kind: 'scored',
          documentation: 3,
          implementation: 2,
          documentation_reason: 'a "policy"; signed,\nyes',
        },
        { ...common, ...none, code: '1.2', kind: 'not-applicable', reason: '= none' },
        { ...common, ...none, code: '1.3', kind: 'open' },
      ]);
    });

    it('moves the dashboard as scores entered by hand do', async () => {
      const other = await tenant.aUnit({ name: 'Other' });
      await imported(csv([{ ...scored, unit_id: unit }]));
      await ciso.post(
        `/units/${other}/safeguards/1.1/assessments`,
        {
          effectiveOn: '2024-02-01',
          answer: { kind: 'scored', documentation: 3, implementation: 2 },
        },
        { 'if-match': '"0"' },
      );
      const tallies = async (of: string) =>
        (
          await api.superuser.query(
            'select control_code, grp, effective_on::text, has_value, numerator, applicable, own, missing, reached from control_step where tenant_id = $1 and unit_id = $2 order by 1, 2, 3',
            [tenant.id, of],
          )
        ).rows as Record<string, unknown>[];
      expect((await tallies(unit)).some(({ has_value: has }) => has === true)).toBe(true);
      expect(await tallies(unit)).toEqual(await tallies(other));
    });

    it('moves the units that lean on the imported one as well', async () => {
      const leaning = await tenant.aUnit({ name: 'Leaning' });
      const set = await ciso.post('/responsibilities', {
        effectiveOn: '2023-01-01',
        kind: 'inherited',
        providerId: unit,
        pairs: [{ unitId: leaning, code: '1.1', seen: 0 }],
      });
      expect(set.status).toBeLessThan(300);
      await imported(csv([{ ...scored, unit_id: unit }]));
      const { rows } = await api.superuser.query(
        "select distinct inherited from control_step where tenant_id = $1 and unit_id = $2 and control_code = '1' and effective_on = '2024-02-01'",
        [tenant.id, leaning],
      );
      expect(rows).toEqual([{ inherited: 1 }]);
    });

    it('writes nothing in a dry run, and tells the same fates as the run in earnest', async () => {
      const rows = [
        { ...scored, unit_id: unit },
        { ...scored, unit_id: unit, safeguard: 'x' },
      ];
      const dry = await imported(csv(rows), { dryRun: true });
      expect(dry).toMatchObject({ dryRun: true, rows: 2, added: 1, refused: 1 });
      expect(await stored()).toEqual([]);
      expect(await events()).toEqual([]);
      expect({ ...(await imported(csv(rows))), dryRun: true }).toEqual(dry);
      expect((await send(csv(rows), { query: '', dryRun: true })).status).toBe(200);
    });

    it('is a dry run unless it is said otherwise, and then needs no idempotency key', async () => {
      const form = aForm({}, { name: 'a.csv', content: csv([{ ...scored, unit_id: unit }]) });
      const dry = await ciso.send<ImportReport>('POST', '/scores/imports', form.payload, {
        ...form.headers,
      });
      expect([dry.status, dry.body.dryRun, dry.body.added]).toEqual([200, true, 1]);
      expect(
        (await ciso.send('POST', '/scores/imports?dryRun=false', form.payload, { ...form.headers }))
          .status,
      ).toBe(428);
      expect(await stored()).toEqual([]);
    });

    it('writes nothing when the same file comes in again', async () => {
      const file = csv([
        { ...scored, unit_id: unit },
        { ...scored, unit_id: unit, effective_on: '2023-05-05', documentation: '1' },
        {
          unit_id: unit,
          safeguard: '1.2',
          effective_on: '2024-02-01',
          kind: 'not-applicable',
          reason: 'none',
        },
      ]);
      await imported(file);
      const before = await stored();
      const again = await imported(file);
      expect(again).toMatchObject({ rows: 3, added: 0, unchanged: 3, refused: 0 });
      expect(await stored()).toEqual(before);
      expect(await events()).toHaveLength(1);
    });

    it('adds a new record behind the head where the file says something else', async () => {
      await imported(csv([{ ...scored, unit_id: unit }]));
      expect(await fates([{ ...scored, unit_id: unit, implementation: '4' }])).toEqual([
        [2, 'added'],
      ]);
      expect(
        await fates([
          { ...scored, unit_id: unit, implementation: '4', implementation_reason: 'why' },
        ]),
      ).toEqual([[2, 'added']]);
      expect(
        await fates([
          {
            ...scored,
            unit_id: unit,
            implementation: '4',
            implementation_reason: 'why',
            effective_on: '2024-02-02',
          },
        ]),
      ).toEqual([[2, 'added']]);
      expect(
        (await stored()).map(({ revision, implementation }) => [revision, implementation]),
      ).toEqual([
        [1, 2],
        [2, 4],
        [3, 4],
        [4, 4],
      ]);
    });

    it('holds a row against what still counts, not against what was corrected or taken back', async () => {
      await imported(csv([{ ...scored, unit_id: unit }]));
      const correct = {
        effectiveOn: '2024-02-01',
        answer: { kind: 'scored', documentation: 5, implementation: 5 },
        replaces: 1,
      };
      expect(
        (
          await ciso.post(`/units/${unit}/safeguards/1.1/assessments`, correct, {
            'if-match': '"1"',
          })
        ).status,
      ).toBe(201);
      expect(await fates([{ ...scored, unit_id: unit }], { dryRun: true })).toEqual([[2, 'added']]);
      expect(
        await fates([{ ...scored, unit_id: unit, documentation: '5', implementation: '5' }], {
          dryRun: true,
        }),
      ).toEqual([[2, 'unchanged']]);
    });

    it('numbers several days of one safeguard in their order', async () => {
      await imported(
        csv(
          ['2024-03-01', '2022-01-01', '2023-01-01'].map((day) => ({
            ...scored,
            unit_id: unit,
            effective_on: day,
          })),
        ),
      );
      expect((await stored()).map(({ revision, effective_on: day }) => [revision, day])).toEqual([
        [1, '2022-01-01'],
        [2, '2023-01-01'],
        [3, '2024-03-01'],
      ]);
    });

    it('takes neither of two rows about the same unit, safeguard and day, however the unit is told', async () => {
      expect(
        await fates([
          { ...scored, unit_id: unit },
          { ...scored, unit: 'PORT', documentation: '5' },
          { ...scored, unit_id: unit, effective_on: '2024-02-02' },
        ]),
      ).toEqual([
        [2, 'refused', 'duplicate-row'],
        [3, 'refused', 'duplicate-row'],
        [4, 'added'],
      ]);
    });

    it('tells every refusal by row, before all else, and still adds the others', async () => {
      await tenant.aUnit({ name: 'Twin' });
      await tenant.aUnit({ name: 'twin' });
      const report = await imported(
        csv([
          { ...scored, unit_id: unit },
          { ...scored, unit: 'Nowhere' },
          { ...scored, unit: 'Twin' },
          { ...scored, unit_id: unit, safeguard: '1.10' },
          { ...scored, unit_id: unit, safeguard: '2.1', documentation: '6' },
          { ...scored, unit_id: unit, safeguard: '2.2', effective_on: '01/02/2024' },
          { ...scored, unit_id: unit, safeguard: '2.3', effective_on: '2099-01-01' },
          { ...scored, unit_id: unit, safeguard: '2.4', kind: 'gescoord' },
          { unit_id: unit, safeguard: '2.5', effective_on: '2024-02-01', kind: 'not-applicable' },
          { ...scored, unit_id: unit, safeguard: '2.6', reason: 'x'.repeat(4001) },
          { ...scored, unit_id: unit, safeguard: '2.7', reason: 'a\u0007b' },
          { ...scored, unit_id: tenant.root, safeguard: '2.7' },
          { ...scored, unit_id: unit, safeguard: '3.1', effective_on: '2019-12-31' },
        ]),
      );
      expect(report).toMatchObject({ rows: 13, added: 1, refused: 12 });
      expect(report.fates.map(({ row, reason }) => [row, reason])).toEqual([
        [3, 'unit-unknown'],
        [4, 'unit-ambiguous'],
        [5, 'safeguard-unknown'],
        [6, 'level-invalid'],
        [7, 'date-invalid'],
        [8, 'date-invalid'],
        [9, 'kind-unknown'],
        [10, 'reason-missing'],
        [11, 'text-too-long'],
        [12, 'text-invalid'],
        [13, 'unit-does-not-assess'],
        [14, 'unit-does-not-assess'],
        [2, null],
      ]);
    });

    it('takes a name and an id together for one unit only: the names of today and of old', async () => {
      const other = await tenant.aUnit({ name: 'Other' });
      const renamed = await ciso.post(
        `/units/${unit}/versions`,
        { effectiveOn: '2024-01-01', name: 'Haven' },
        { 'if-match': '"1"' },
      );
      expect(renamed.status).toBe(201);
      expect(
        await fates([
          { ...scored, unit_id: unit, unit: 'haven' },
          { ...scored, unit_id: unit, unit: 'Port', safeguard: '1.2' },
          { ...scored, unit_id: unit, unit: 'Other', safeguard: '1.3' },
          { ...scored, unit_id: unit, unit: 'Prot', safeguard: '1.4' },
          { ...scored, unit_id: other, unit: 'Port', safeguard: '1.5' },
        ]),
      ).toEqual([
        [4, 'refused', 'unit-contradictory'],
        [5, 'refused', 'unit-contradictory'],
        [6, 'refused', 'unit-contradictory'],
        [2, 'added'],
        [3, 'added'],
      ]);
    });

    it('tells each row in one line, whatever stands in its cells', async () => {
      const report = await imported(csv([{ ...scored, unit: 'No\rsuch\r\n unit\r' }]));
      expect(report.fates).toMatchObject([{ unit: 'No such unit', reason: 'unit-unknown' }]);
    });

    it('reaches as far as the role of who imports: a foreign unit is as unknown as one that does not exist', async () => {
      const sibling = await tenant.aUnit({ name: 'Sibling' });
      const other = await api.aTenant();
      const theirs = await other.aUnit({ name: 'Theirs' });
      const lead = await tenant.aPerson('unit-lead', unit);
      const rows = [unit, sibling, theirs, '00000000-0000-7000-8000-000000000000'].map((id) => ({
        ...scored,
        unit_id: id,
      }));
      expect(await fates(rows, { by: lead })).toEqual([
        [3, 'refused', 'unit-unknown'],
        [4, 'refused', 'unit-unknown'],
        [5, 'refused', 'unit-unknown'],
        [2, 'added'],
      ]);
      expect(
        await fates(
          [
            { ...scored, unit: 'Sibling' },
            { ...scored, unit: 'Theirs' },
          ],
          { by: lead },
        ),
      ).toEqual([
        [2, 'refused', 'unit-unknown'],
        [3, 'refused', 'unit-unknown'],
      ]);
      await tenant.grant(lead, 'management');
      expect(await fates([{ ...scored, unit: 'Sibling' }], { by: lead })).toEqual([
        [2, 'refused', 'unit-not-allowed'],
      ]);
      expect(
        (await api.superuser.query('select 1 from assessment where tenant_id = $1', [other.id]))
          .rows,
      ).toEqual([]);
      for (const role of ['management', 'auditor', 'administrator', 'programme-office'] as const) {
        expect((await send(csv(rows), { by: await tenant.aPerson(role) })).status).toBe(403);
      }
    });

    it('records the act in parts of at most five hundred answers, complete', async () => {
      const days = Array.from(
        { length: 41 },
        (_, index) =>
          `20${String(20 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, '0')}-01`,
      );
      const codes = [
        '1.1',
        '1.2',
        '1.3',
        '1.4',
        '1.5',
        ...Array.from({ length: 14 }, (_, index) => `3.${String(index + 1)}`),
        ...Array.from({ length: 9 }, (_, index) => `12.${String(Math.min(index + 1, 8))}`).slice(
          0,
          8,
        ),
      ];
      const rows = days.flatMap((day) =>
        codes.map((code) => ({ ...scored, unit_id: unit, safeguard: code, effective_on: day })),
      );
      const report = await imported(csv(rows));
      expect(report).toMatchObject({ rows: 1107, added: 1107 });
      expect(report.fates).toHaveLength(1000);
      const parts = await events();
      expect(
        parts.map(({ part, parts: of, unitId, actorId }) => [part, of, unitId, actorId]),
      ).toEqual([1, 2, 3].map((part) => [part, 3, unit, ciso.id]));
      const told = parts.flatMap(({ after }) => {
        const { columns, rows: answers } = after as { columns: string[]; rows: unknown[][] };
        expect(answers.length).toBeLessThanOrEqual(500);
        return answers.map((answer) =>
          Object.fromEntries(answer.map((cell, index) => [columns[index], cell])),
        );
      });
      expect(told).toHaveLength(1107);
      const { rows: all } = await api.superuser.query<Record<string, unknown>>(
        'select id, unit_id as "unitId", code, revision, effective_on::text as "effectiveOn", kind, documentation, implementation, documentation_reason as "documentationReason", implementation_reason as "implementationReason", reason from assessment where tenant_id = $1',
        [tenant.id],
      );
      const sorted = (list: readonly unknown[]) =>
        list.map((one) => JSON.stringify(Object.entries(one as object).sort())).sort();
      expect(sorted(told)).toEqual(sorted(all));
    });

    it('adds nothing at all when its event cannot be written', async () => {
      await api.superuser.query('revoke insert on event from weerbaar_app');
      try {
        expect((await send(csv([{ ...scored, unit_id: unit }]))).status).toBe(500);
      } finally {
        await api.superuser.query('grant insert on event to weerbaar_app');
      }
      expect(await stored()).toEqual([]);
      expect(
        (
          await api.superuser.query(
            'select 1 from control_step where tenant_id = $1 and has_value',
            [tenant.id],
          )
        ).rows,
      ).toEqual([]);
    });

    it('answers a repeated request with the first report, and refuses its key for another file', async () => {
      const headers = { 'idempotency-key': 'import-number-one' };
      const first = await send(csv([{ ...scored, unit_id: unit }]), { headers });
      const again = await send(csv([{ ...scored, unit_id: unit }]), { headers });
      expect(again.body).toEqual(first.body);
      expect(again.body.added).toBe(1);
      expect(
        (await send(csv([{ ...scored, unit_id: unit, kind: 'open' }]), { headers })).status,
      ).toBe(409);
    });

    it('lets two at once both have their way, one behind the other', async () => {
      const files = ['1', '2', '3', '4'].map((documentation) =>
        csv([
          { ...scored, unit_id: unit, documentation },
          { ...scored, unit_id: unit, safeguard: '1.2', documentation },
        ]),
      );
      const reports = await Promise.all(files.map((file) => imported(file)));
      expect(reports.map(({ added }) => added)).toEqual([2, 2, 2, 2]);
      expect((await stored()).map(({ code, revision }) => [code, revision])).toEqual(
        ['1.1', '1.2'].flatMap((code) => [1, 2, 3, 4].map((revision) => [code, revision])),
      );
    });

    it('takes columns in any order, semicolons or tabs, and blank columns and rows', async () => {
      const rows = `Safeguard;EFFECTIVE_ON;kind;documentation;implementation; unit ;\r\n1.1;2024-02-01;scored;3;2;Port;\r\n;;;;;;\r\n1.2;2024-02-01;open;;;Port;\r\n`;
      expect((await imported(rows)).fates.map(({ row, fate }) => [row, fate])).toEqual([
        [2, 'added'],
        [4, 'added'],
      ]);
      expect((await imported(rows.replaceAll(';', '\t'))).unchanged).toBe(2);
    });

    it.each([
      ['nothing', '', 'import-unreadable', { fault: 'no-rows' }],
      [
        'a column that is missing',
        'unit,safeguard,kind\n',
        'import-columns-wrong',
        { missing: ['effective_on', 'documentation', 'implementation'] },
      ],
      [
        'no column for the unit',
        'safeguard,effective_on,kind,documentation,implementation\n',
        'import-columns-wrong',
        { missing: ['unit', 'unit_id'] },
      ],
      [
        'a column that is unknown',
        `${transferColumns.join(',')},documentaton_reason\n`,
        'import-columns-wrong',
        { unknown: ['documentaton_reason'] },
      ],
      [
        'a column twice',
        `${transferColumns.join(',')},unit\n`,
        'import-columns-wrong',
        { repeated: ['unit'] },
      ],
      [
        'a quote that never ends',
        `${transferColumns.join(',')}\n"Port,1.1`,
        'import-unreadable',
        { fault: 'malformed', row: 2 },
      ],
      [
        'text of the time before UTF-8',
        Buffer.from(`${transferColumns.join(',')}\nPort,,1.1,2024-02-01,open,,,,,\xe9`, 'latin1'),
        'import-unreadable',
        { fault: 'not-utf-8' },
      ],
      [
        'a broken archive',
        Buffer.from('PK\u0003\u0004 nothing behind it'),
        'import-unreadable',
        { fault: 'malformed' },
      ],
    ])('refuses a file with %s as a whole', async (_, content, code, more) => {
      const answer = await send(content);
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ code, ...more });
      expect(await stored()).toEqual([]);
      expect(await readdir(incoming)).toEqual([]);
      // The connection that the broken file was on serves the next one.
      expect((await imported(csv([{ ...scored, unit_id: unit }]), { dryRun: true })).added).toBe(1);
    });

    it('refuses the whole when a row late in the file breaks it', async () => {
      const many = csv(
        Array.from({ length: 3_000 }, () => ({
          ...scored,
          unit_id: unit,
          reason: 'x'.repeat(200),
        })),
      );
      const answer = await send(`${many}"broken`);
      expect(answer.body).toMatchObject({ code: 'import-unreadable', row: 3002 });
      expect(await stored()).toEqual([]);
    });

    it('refuses what is no upload, and a framework that is not here', async () => {
      expect((await ciso.post('/scores/imports', {})).status).toBe(415);
      const none = aForm({ a: 'b' });
      expect((await ciso.post('/scores/imports', none.payload, { ...none.headers })).status).toBe(
        422,
      );
      expect((await send(csv([]), { query: '&framework=iso&version=1' })).status).toBe(404);
      expect((await send(csv([]), { query: '&framework=I%20SO' })).status).toBe(422);
      expect((await send('x'.repeat(6 * 1024 * 1024))).status).toBe(413);
      expect(await readdir(incoming)).toEqual([]);
    });
  });

  describe('an export', () => {
    const score = async (of: string, code: string, on: string, documentation: number) => {
      const { rows } = await api.superuser.query<{ head: number }>(
        'select coalesce(max(revision), 0) as head from assessment where tenant_id = $1 and unit_id = $2 and code = $3',
        [tenant.id, of, code],
      );
      const body = {
        effectiveOn: on,
        answer: { kind: 'scored', documentation, implementation: 1 },
      };
      expect(
        (
          await ciso.post(`/units/${of}/safeguards/${code}/assessments`, body, {
            'if-match': `"${String(rows[0]?.head)}"`,
          })
        ).status,
      ).toBe(201);
    };

    it('has a row for each own answer that holds on the day', async () => {
      await score(unit, '1.2', '2023-01-01', 1);
      await score(unit, '1.1', '2023-01-01', 2);
      await score(unit, '1.1', '2024-01-01', 3);
      const rows = await exported(ciso, 'on=2023-12-31');
      expect(rows).toEqual([
        {
          unit: 'Port',
          unit_id: unit,
          safeguard: '1.1',
          effective_on: '2023-01-01',
          kind: 'scored',
          documentation: '2',
          implementation: '1',
          documentation_reason: '',
          implementation_reason: '',
          reason: '',
        },
        {
          unit: 'Port',
          unit_id: unit,
          safeguard: '1.2',
          effective_on: '2023-01-01',
          kind: 'scored',
          documentation: '1',
          implementation: '1',
          documentation_reason: '',
          implementation_reason: '',
          reason: '',
        },
      ]);
      expect((await exported(ciso)).map(({ documentation }) => documentation)).toEqual(['3', '1']);
      expect(await exported(ciso, 'on=2022-12-31')).toEqual([]);
    });

    it('is of the units at and below one, as the tree was on that day, and no further than one may see', async () => {
      const branch = await tenant.aUnit({ name: 'Branch' });
      const leaf = await tenant.aUnit({ name: 'Leaf', parent: branch });
      for (const one of [unit, branch, leaf]) await score(one, '1.1', '2023-01-01', 2);
      const names = async (by: TestPerson, query = '') =>
        (await exported(by, query)).map((row) => row.unit);
      expect(await names(ciso)).toEqual(['Port', 'Branch', 'Leaf']);
      expect(await names(ciso, `unit=${branch}`)).toEqual(['Branch', 'Leaf']);
      const lead = await tenant.aPerson('unit-lead', branch);
      expect(await names(lead)).toEqual(['Branch', 'Leaf']);
      expect(await names(lead, `unit=${leaf}`)).toEqual(['Leaf']);
      const blank = ({ status, body }: Answered) => ({ status, ...body, requestId: '' });
      const unknown = blank(
        await lead.get('/scores/export?unit=00000000-0000-7000-8000-000000000000'),
      );
      expect(unknown.status).toBe(404);
      for (const id of [unit, tenant.root, (await api.aTenant()).root])
        expect(blank(await lead.get(`/scores/export?unit=${id}`))).toEqual(unknown);
      expect((await (await tenant.aPerson()).get('/scores/export')).status).toBe(403);
    });

    it('ends for an auditor at his as-at date', async () => {
      await score(unit, '1.1', '2023-01-01', 2);
      await score(unit, '1.1', '2024-01-01', 3);
      const auditor = await tenant.aPerson('auditor', tenant.root, {
        asAt: '2023-06-30',
        expiresAt: new Date('2099-01-01'),
      });
      for (const query of ['', 'on=2025-01-01'])
        expect((await exported(auditor, query)).map(({ documentation }) => documentation)).toEqual([
          '2',
        ]);
    });

    it('leaves out what was corrected or taken back', async () => {
      await score(unit, '1.1', '2023-01-01', 2);
      await score(unit, '1.2', '2023-01-01', 2);
      const correct = {
        effectiveOn: '2023-02-01',
        answer: { kind: 'open', reason: 'never looked' },
        replaces: 1,
      };
      expect(
        (
          await ciso.post(`/units/${unit}/safeguards/1.1/assessments`, correct, {
            'if-match': '"1"',
          })
        ).status,
      ).toBe(201);
      expect(await exported(ciso, 'on=2023-01-15')).toMatchObject([{ safeguard: '1.2' }]);
      expect(await exported(ciso)).toMatchObject([
        { safeguard: '1.1', kind: 'open', documentation: '', reason: 'never looked' },
        { safeguard: '1.2' },
      ]);
    });

    it('goes on beyond the units that are asked for at once', async () => {
      const units: string[] = [];
      for (let count = 0; count < 60; count += 1) units.push(await tenant.aUnit());
      await imported(csv(units.map((id) => ({ ...scored, unit_id: id }))));
      expect((await exported(ciso)).map((row) => row.unit_id)).toEqual(units);
    });

    it('names the file, and refuses what it does not know', async () => {
      const { headers } = await ciso.get('/scores/export?on=2024-01-01&format=csv');
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="scores-cis-8.1-2024-01-01.csv"/,
      );
      expect((await ciso.get('/scores/export?framework=iso&version=1')).status).toBe(404);
      for (const query of ['format=pdf', 'on=2024-13-01', 'unit=1'])
        expect((await ciso.get(`/scores/export?${query}`)).status).toBe(422);
    });
  });

  it.each(['csv', 'xlsx'])(
    'comes back in as %s with nothing to change, whatever the texts are',
    async (format) => {
      const text = fc
        .oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.string({
            unit: fc.constantFrom(...'=+-@\t\r\n＝\',;|"_x0041 é😀'.split('')),
            maxLength: 60,
          }),
        )
        // What a person can enter: no characters that are refused, none that are tidied away.
        .map((raw) => tidyText(raw.replace(/[^\t\r\n\P{C}]|[\p{Bidi_Control}\ufff9-\ufffb]/gu, '')))
        .filter((tidy) => proseForm.test(tidy));
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 14 }),
          async (texts) => {
            const fresh = await tenant.aUnit();
            const answer = await ciso.post('/assessments', {
              effectiveOn: '2024-01-01',
              answer: { kind: 'open' },
              pairs: [{ unitId: fresh, code: '1.1', seen: 0 }],
            });
            expect(answer.status).toBe(201);
            for (const [index, [documentationReason, implementationReason]] of texts.entries()) {
              const body = {
                effectiveOn: '2024-01-01',
                answer: {
                  kind: 'scored',
                  documentation: 2,
                  implementation: 3,
                  documentationReason,
                  implementationReason,
                },
              };
              expect(
                (
                  await ciso.post(
                    `/units/${fresh}/safeguards/3.${String(index + 1)}/assessments`,
                    body,
                    { 'if-match': '"0"' },
                  )
                ).status,
              ).toBe(201);
            }
            const file = await api.app.inject({
              method: 'GET',
              url: `/api/v1/scores/export?unit=${fresh}&format=${format}`,
              headers: { cookie: `__Host-weerbaar=${ciso.token}` },
            });
            const report = await imported(file.rawPayload);
            expect(report).toMatchObject({
              rows: texts.length + 1,
              added: 0,
              unchanged: texts.length + 1,
              refused: 0,
            });
          },
        ),
        { numRuns: 12 },
      );
    },
  );
});
