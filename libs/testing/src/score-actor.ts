import type { answer, aspects, ScoreAct, Value } from './score-act';

/** An act as a request, and the subjects whose head revision it moves. */
export interface ActRequest {
  readonly url: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly seen: number | null;
  readonly moves: readonly string[];
  /** The rows of a file to import, for a request that brings one in place of a body. */
  readonly file?: readonly ImportedRow[];
}

export interface ImportedRow {
  readonly unitId: string;
  readonly code: string;
  readonly on: string;
  readonly answer: Value<typeof answer>;
}

/** Turns acts into requests of somebody who has seen all that was answered so far. */
export class ScoreActor {
  private readonly heads = new Map<string, number>();

  /** The units, the root first. */
  constructor(readonly units: string[]) {
    for (const id of units) this.heads.set(id, 1);
  }

  request(act: ScoreAct): ActRequest {
    switch (act.act) {
      case 'record':
        return this.onSafeguard(act, 'assessments', { effectiveOn: act.on, answer: act.answer });
      case 'correct':
        return this.onSafeguard(act, 'assessments', (head) => ({
          effectiveOn: act.on,
          answer: act.answer,
          replaces: earlier(act.which, head),
        }));
      case 'retract':
        return this.onSafeguard(act, 'retractions', (head) => ({
          retracts: earlier(act.which, head),
          reason: 'it was never so',
        }));
      case 'bulk': {
        const pairs = this.pairs(act.units, act.codes, 'answer');
        return {
          url: '/assessments',
          body: { effectiveOn: act.on, answer: act.answer, pairs },
          seen: null,
          moves: keysOf(pairs, 'answer'),
        };
      }
      case 'import': {
        const file = act.rows.map(({ unit: number, ...row }) => ({
          unitId: this.unit(number),
          ...row,
        }));
        const url = '/scores/imports?dryRun=false';
        return { url, body: {}, seen: null, moves: [...new Set(keysOf(file, 'answer'))], file };
      }
      case 'lean': {
        const pairs = this.pairs(act.units, act.codes, 'responsibility');
        const providerId = act.kind === 'own' ? null : this.unit(act.provider);
        return {
          url: '/responsibilities',
          body: { effectiveOn: act.on, kind: act.kind, providerId, pairs },
          seen: null,
          moves: keysOf(pairs, 'responsibility'),
        };
      }
      case 'target': {
        const [id, key] = [
          this.unit(act.unit),
          `target/${this.unit(act.unit)}/${act.control ?? '*'}`,
        ];
        const body = {
          controlCode: act.control,
          effectiveOn: act.on,
          levelTenths: act.levelTenths,
        };
        return { url: `/units/${id}/targets`, body, seen: this.head(key), moves: [key] };
      }
      case 'weigh': {
        const weights = ['1', '4', '13'].map((code, index) => ({
          code,
          weight: act.weights[index] ?? 1,
        }));
        const body = { effectiveOn: act.on, weights, reason: 'it matters so much' };
        const url = '/frameworks/cis/8.1/weights';
        return { url, body, seen: this.head('weights'), moves: ['weights'] };
      }
      case 'create': {
        const { on: effectiveOn, weight, assessesItself } = act;
        const body = {
          name: `Unit ${String(this.units.length)}`,
          parentId: this.unit(act.parent),
          effectiveOn,
          weight,
          assessesItself,
        };
        return { url: '/units', body, seen: null, moves: [] };
      }
      case 'change':
        return this.onUnit(act.unit, 'versions', () => this.change(act));
      case 'amend':
        return this.onUnit(act.unit, 'versions', (head) => ({
          ...this.change(act),
          replaces: earlier(act.which, head),
        }));
      case 'undo':
        return this.onUnit(act.unit, 'retractions', (head) => ({
          retracts: earlier(act.which, head),
          reason: 'undone',
        }));
    }
  }

  /** Remembers what came of a request that was answered with success. */
  learn(request: ActRequest, answered: Readonly<Record<string, unknown>>): void {
    if (request.file !== undefined) return;
    for (const key of request.moves) this.heads.set(key, this.head(key) + 1);
    if (request.url !== '/units') return;
    this.units.push(String(answered['id']));
    this.heads.set(String(answered['id']), 1);
  }

  /** Looks again how many answers a unit has given: what an import added is not told by its answer. */
  lookAgain(unitId: string, code: string, head: number): void {
    this.heads.set(`answer/${unitId}/${code}`, head);
  }

  private unit(number: number): string {
    return this.units[number % this.units.length] ?? '';
  }

  private head(key: string): number {
    return this.heads.get(key) ?? 0;
  }

  private pairs(units: readonly number[], of: readonly string[], about: string) {
    const ids = [...new Set(units.map((number) => this.unit(number)))];
    return ids.flatMap((unitId) =>
      of.map((safeguard) => ({
        unitId,
        code: safeguard,
        seen: this.head(`${about}/${unitId}/${safeguard}`),
      })),
    );
  }

  private onSafeguard(
    { unit: number, code: safeguard }: { unit: number; code: string },
    noun: string,
    body: Record<string, unknown> | ((head: number) => Record<string, unknown>),
  ): ActRequest {
    const key = `answer/${this.unit(number)}/${safeguard}`;
    const head = this.head(key);
    const url = `/units/${this.unit(number)}/safeguards/${safeguard}/${noun}`;
    return { url, body: typeof body === 'function' ? body(head) : body, seen: head, moves: [key] };
  }

  private onUnit(
    number: number,
    noun: string,
    body: (head: number) => Record<string, unknown>,
  ): ActRequest {
    const id = this.unit(number);
    return {
      url: `/units/${id}/${noun}`,
      body: body(this.head(id)),
      seen: this.head(id),
      moves: [id],
    };
  }

  private change({
    on: effectiveOn,
    aspects: { parent, ...rest },
  }: {
    on: string;
    aspects: Value<typeof aspects>;
  }) {
    return {
      effectiveOn,
      ...rest,
      ...(parent === undefined ? {} : { parentId: this.unit(parent) }),
    };
  }
}

/** One of the revisions there are; the first where there is none, to be refused. */
const earlier = (number: number, head: number): number => (head === 0 ? 1 : 1 + (number % head));

const keysOf = (pairs: readonly { unitId: string; code: string }[], about: string): string[] =>
  pairs.map((pair) => `${about}/${pair.unitId}/${pair.code}`);
