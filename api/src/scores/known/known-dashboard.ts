import { Injectable } from '@nestjs/common';
import { addMonths, type CalendarDate } from '@weerbaar/kernel';
import { TenantDatabase } from '../../platform/database/tenant-database';
import type { Caller } from '../../platform/security/caller';
import { demandGroup } from '../demand-group';
import {
  type DashboardScope,
  type GatheredDashboard,
  latestShown,
} from '../show-dashboard/gather-dashboard.query';
import { Breather } from './breather';
import { gatherKnownAnswers } from './gather-known-answers.query';
import { gatherKnownFrame, type KnownFrame } from './gather-known-frame.query';
import { gatherKnownUnits, type KnownUnit, unitsPerPage } from './gather-known-units.query';
import { KnownSums, monthEnds } from './known-sums';
import { KnownTree } from './known-tree';
import { KnownValues } from './known-values';

/** So many answers at once are read in a few milliseconds; how many units that is, is learned on the way. */
const answersPerBatch = 3_000;
const unitsAtMost = 200;

/**
 * The dashboard as it would have been answered at the end of a day: computed from the facts that were recorded by then, with
 * the functions of libs/maturity that keep the stored scores. What was recorded by the end of a past day never changes any
 * more, so that it may be read in many small statements and still is one picture.
 */
@Injectable()
export class KnownDashboard {
  constructor(private readonly database: TenantDatabase) {}

  /** Null where the unit may not be seen, or was not known. */
  async gather(
    caller: Caller,
    scope: DashboardScope,
    known: CalendarDate,
    gone: AbortSignal,
  ): Promise<GatheredDashboard | null> {
    const breather = new Breather(gone);
    const [frame] = await this.database.read(
      caller.tenantId,
      gatherKnownFrame(caller, scope, known),
    );
    if (frame === undefined) return null;
    demandGroup(frame.groups, scope.group);
    const tree = await this.tree(caller, scope, known, breather);
    if (tree.stateAt(scope.unitId, frame.on) === undefined) return null;
    const everBelow = await this.everBelow(tree, scope.unitId, frame.on, breather);
    const yearAgo = addMonths(frame.on, -12);
    const begins = tree.states(scope.unitId)[0]?.on ?? frame.on;
    const days = [...new Set([yearAgo, ...monthEnds(begins, frame.on)])].sort();
    const sums = new KnownSums(frame, tree, scope.unitId, scope.group, days);
    await this.value(caller, scope, { known, frame, tree, unitIds: everBelow }, sums, breather);
    return gathered(scope, frame, tree, sums, yearAgo);
  }

  private async tree(
    caller: Caller,
    scope: DashboardScope,
    known: CalendarDate,
    breather: Breather,
  ): Promise<KnownTree> {
    const tree = new KnownTree();
    for (let after: string | null = null; ;) {
      const units: KnownUnit[] = await this.database.read(
        caller.tenantId,
        gatherKnownUnits(caller, scope, known, after),
      );
      for (const unit of units) {
        tree.add(unit);
        await breather.breathe();
      }
      after = units.at(-1)?.id ?? null;
      if (units.length < unitsPerPage) return tree;
    }
  }

  /** The units that ever count for a node by a day. */
  private async everBelow(
    tree: KnownTree,
    nodeId: string,
    on: CalendarDate,
    breather: Breather,
  ): Promise<string[]> {
    const below: string[] = [];
    for (const id of tree.unitIds) {
      await breather.breathe();
      if (!tree.states(id).some((step) => step.on <= on && step.value.assessesItself)) continue;
      const lineage = tree.lineage(id);
      if (lineage.some((step) => step.on <= on && step.value.includes(nodeId))) below.push(id);
    }
    return below;
  }

  private async value(
    caller: Caller,
    scope: DashboardScope,
    asked: { known: CalendarDate; frame: KnownFrame; tree: KnownTree; unitIds: readonly string[] },
    sums: KnownSums,
    breather: Breather,
  ): Promise<void> {
    const { known, frame, tree } = asked;
    const values = new KnownValues(frame, tree);
    let [start, size] = [0, 1];
    const readOn = () => {
      const unitIds = asked.unitIds.slice(start, start + size);
      start += unitIds.length;
      const { providersHad } = values;
      const reading = this.database.read(
        caller.tenantId,
        gatherKnownAnswers(caller, scope, { unitIds, providersHad, on: frame.on, known }),
      );
      // Nobody waits for it once an earlier one has failed.
      reading.catch(() => undefined);
      return { count: unitIds.length, reading };
    };
    // The next units are read while these are valued.
    for (let next = readOn(); next.count > 0;) {
      const { count, reading } = next;
      const units = await reading;
      next = readOn();
      for (const unit of units) if (unit.provides) values.keep(unit);
      let answers = 1;
      for (const unit of units) {
        if (unit.provides) continue;
        await breather.breathe();
        answers += unit.answers.reduce((total, [, rows]) => total + rows.length, 0);
        sums.add(unit.id, values.controlsOf(unit));
      }
      size = Math.min(unitsAtMost, Math.max(1, Math.floor((answersPerBatch * count) / answers)));
    }
  }
}

function gathered(
  { unitId }: DashboardScope,
  frame: KnownFrame,
  tree: KnownTree,
  sums: KnownSums,
  yearAgo: CalendarDate,
): GatheredDashboard {
  const { on } = frame;
  const state = tree.stateAt(unitId, on);
  const children = tree.childrenAt(on);
  const below = children.get(unitId) ?? [];
  const named = (id: string) => ({ id, name: tree.nameAt(id, on) });
  const countsItself = state?.assessesItself === true && !state.archived;
  return {
    on,
    year_ago: yearAgo,
    denominator: frame.denominator,
    groups: frame.groups,
    unit: { ...named(unitId), parentId: state?.parentId ?? null },
    path: tree.lineageAt(unitId, on).toReversed().map(named),
    lineages: [unitId, ...below].map((id) => [id, [...tree.lineageAt(id, on)]]),
    controls: frame.controls,
    weights: frame.weights,
    tallies: sums.at(on),
    tallies_year_ago: sums.at(yearAgo),
    group_tallies: sums.ofGroups(),
    children: [
      ...below.map((id) => ({
        ...named(id),
        hasChildren: children.has(id),
        itself: false,
        tallies: sums.ofChild(id),
      })),
      ...(countsItself
        ? [{ ...named(unitId), hasChildren: false, itself: true, tallies: sums.ofItself() }]
        : []),
    ],
    trend: sums.trendDays().map((day) => ({ on: day, tallies: sums.at(day) })),
    targets: tree.targetRows,
    weakest: sums.weakest(),
    landmarks: frame.landmarks,
    latest: frame.recent
      .filter((one) => tree.lineageAt(one.unitId, on).includes(unitId))
      .slice(0, latestShown)
      .map((one) => ({ ...one, unitName: tree.nameAt(one.unitId, on) })),
  };
}
