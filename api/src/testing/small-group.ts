import { transferColumns } from '@weerbaar/contracts';
import {
  type ActRequest,
  type ImportedRow,
  ScoreActor,
  scoreDifferences,
  type ScoreAct,
} from '@weerbaar/testing';
import type { TestApi } from './api-harness';
import { aForm } from './form';
import type { Answered, TestPerson } from './test-person';
import type { TestTenant } from './test-tenant';

/** The framework that every test tenant has. */
export const cis = { framework: 'cis', version: '8.1' };

/** Why an act of chance may rightly be refused. Anything else, a deadlock above all, is a failure. */
const refusals = new Set([
  'unit-does-not-assess',
  'unit-archived',
  'unit-not-there-yet',
  'revision-not-live',
  'provider-is-unit',
  'nothing-to-change',
  'first-version',
  'tree-cycle',
  'tree-parent-missing',
  'tree-parent-archived',
  'tree-children-active',
  'tree-root-immovable',
]);

/** Below the root: one unit that groups three others, and one that is scored itself and has two below it. */
const places = [
  { parent: 0, assessesItself: false },
  { parent: 0, assessesItself: true },
  ...[1, 1, 1, 2, 2].map((parent) => ({ parent, assessesItself: true })),
];

/** Eight units on three levels, made through the front door, and a CISO who acts on them. */
export class SmallGroup {
  /** How many acts were answered with success, and how many were rightly refused. */
  readonly counted = { done: 0, refused: 0 };

  private constructor(
    private readonly api: TestApi,
    readonly tenant: TestTenant,
    readonly ciso: TestPerson,
    readonly actor: ScoreActor,
  ) {}

  /** `weights` are those of controls 1, 4 and 13. */
  static async found(api: TestApi, weights: readonly number[] = []): Promise<SmallGroup> {
    const tenant = await api.aTenant({ since: '2020-01-01' });
    const group = new SmallGroup(
      api,
      tenant,
      await tenant.aPerson('ciso'),
      new ScoreActor([tenant.root]),
    );
    for (const [index, place] of places.entries()) {
      await group.perform({ act: 'create', on: '2020-01-01', weight: 1 + (index % 3), ...place });
    }
    const [one, four, thirteen] = weights;
    if (one !== undefined && four !== undefined && thirteen !== undefined) {
      await group.perform({ act: 'weigh', on: '2020-01-01', weights: [one, four, thirteen] });
    }
    group.counted.done = 0;
    group.counted.refused = 0;
    return group;
  }

  get units(): readonly string[] {
    return this.actor.units;
  }

  async perform(act: ScoreAct): Promise<void> {
    const request = this.actor.request(act);
    await this.judge(request, await this.send(request));
  }

  /** Acts of several people at the same moment; two on one subject are a conflict by design, and the second is left out. */
  async performAtOnce(acts: readonly ScoreAct[]): Promise<void> {
    const taken = new Set<string>();
    const requests = acts
      .map((act) => this.actor.request(act))
      .filter((request) => {
        if (request.moves.some((key) => taken.has(key))) return false;
        for (const key of request.moves) taken.add(key);
        return true;
      });
    const answers = await Promise.all(requests.map((request) => this.send(request)));
    for (const [index, request] of requests.entries()) await this.judge(request, answers[index]);
  }

  /** Where the stored scores differ from what follows from the facts. */
  differences(): Promise<string[]> {
    return scoreDifferences(this.api.superuser, { tenantId: this.tenant.id, ...cis });
  }

  private send({ url, body, seen, file }: ActRequest): Promise<Answered> {
    if (file === undefined) {
      return this.ciso.post(url, body, seen === null ? {} : { 'if-match': `"${String(seen)}"` });
    }
    const form = aForm({}, { name: 'scores.csv', content: csvOf(file) });
    return this.ciso.post(url, form.payload, { ...form.headers });
  }

  private async judge(request: ActRequest, answered: Answered | undefined): Promise<void> {
    if (answered?.status === (request.file === undefined ? 201 : 200)) {
      this.counted.done += 1;
      this.actor.learn(request, answered.body);
      if (request.file !== undefined) await this.lookAgain(request.file);
      return;
    }
    this.counted.refused += 1;
    if (answered?.status === 422 && refusals.has(String(answered.body['code']))) return;
    throw new Error(
      `${request.url} ${JSON.stringify(request.body)} answered ${answered?.text ?? 'nothing'}`,
    );
  }

  private async lookAgain(file: readonly ImportedRow[]): Promise<void> {
    for (const { unitId, code } of file) {
      const { rows } = await this.api.superuser.query<{ head: number }>(
        'select count(*)::int as head from assessment where tenant_id = $1 and unit_id = $2 and code = $3',
        [this.tenant.id, unitId, code],
      );
      this.actor.lookAgain(unitId, code, rows[0]?.head ?? 0);
    }
  }
}

function csvOf(file: readonly ImportedRow[]): string {
  const lines = file.map(({ unitId, code, on, answer }) => {
    const said: Record<string, string> = {
      unit_id: unitId,
      safeguard: code,
      effective_on: on,
      kind: answer.kind,
      documentation: answer.kind === 'scored' ? String(answer.documentation) : '',
      implementation: answer.kind === 'scored' ? String(answer.implementation) : '',
      reason: answer.kind === 'not-applicable' ? answer.reason : '',
    };
    return transferColumns.map((name) => said[name] ?? '');
  });
  return [transferColumns, ...lines].map((line) => `${line.join(',')}\r\n`).join('');
}
