import type { DutyLine, DutyRegister, StrandCoverage } from '@weerbaar/contracts';
import { fractionToWire, type Level } from '@weerbaar/kernel';
import { type Answer, resolveStanding } from '@weerbaar/maturity';
import {
  applyOverrides,
  countReadings,
  defaultClaimRules,
  dutyBinding,
  type DutyCatalogue,
  dutyCoverage,
  type DutyCoverage,
  linksOf,
  ownEvidenceDemanded,
  type SafeguardReading,
  weighClaim,
} from '@weerbaar/obligations';
import { briefOf, scopeOf } from '../../entities/classification';
import { TargetBook } from '../../scores/tallies';
import type { Reading, RegisterRow } from './gather-register.query';

/** The register that follows from what was gathered: bindings, coverage and verdicts are decided by libs/obligations. */
export function registerOf(row: RegisterRow, catalogue: DutyCatalogue | undefined): DutyRegister {
  return {
    on: row.on_day,
    entity: { id: row.id, name: row.name, companyNumber: row.company_number },
    recordable: row.recordable,
    classification: briefOf(row.decision),
    catalogue: catalogue ? { code: catalogue.code, version: catalogue.version } : null,
    units: Object.keys(row.lineages).length,
    duties: catalogue ? linesOf(row, catalogue) : [],
  };
}

/** The crosswalk as it counts for the tenant. */
const crosswalkOf = (row: RegisterRow, catalogue: DutyCatalogue) =>
  applyOverrides(catalogue.crosswalk, row.overrides);

/** What the safeguards of an entity say, over the units that speak for it. */
export const countsOf = (row: RegisterRow) =>
  countReadings(readingsOf(row), defaultClaimRules.askedTenths);

/** Every duty of the catalogue as it stands for an entity. */
export function linesOf(
  row: RegisterRow,
  catalogue: DutyCatalogue,
  counts = countsOf(row),
): DutyLine[] {
  const scope = scopeOf(row.decision);
  const crosswalk = crosswalkOf(row, catalogue);
  const known = new Map(row.duties.map((duty) => [duty.code, duty]));
  return catalogue.duties.map((duty): DutyLine => {
    const stored = known.get(duty.code);
    const links = linksOf(crosswalk, duty.code);
    const coverage = dutyCoverage(links, counts);
    const claim = weighClaim(stored?.state?.status ?? null, coverage, defaultClaimRules);
    const { binding, reason } = dutyBinding(duty, scope, row.on_day);
    return {
      code: duty.code,
      theme: duty.theme,
      binding,
      bindingReason: reason,
      id: stored?.id ?? null,
      revision: stored?.revision ?? 0,
      state: stored?.state ?? null,
      files: stored?.files ?? 0,
      links: { direct: [...links.direct], partial: [...links.partial] },
      coverage: { direct: strand(coverage.direct), partial: strand(coverage.partial) },
      claim: {
        verdict: claim.verdict,
        reason: claim.reason,
        strand: claim.strand,
        asked: claim.asked && fractionToWire(claim.asked),
        found: claim.found && fractionToWire(claim.found),
      },
      ownEvidence: ownEvidenceDemanded(links),
    };
  });
}

const strand = ({ share, atMost, ...counts }: DutyCoverage['direct']): StrandCoverage => ({
  ...counts,
  share: share && fractionToWire(share),
  atMost: atMost && fractionToWire(atMost),
});

/** Whose answer counts and which target holds: the rules of libs/maturity, as in every other score. */
function readingsOf(row: RegisterRow): SafeguardReading[] {
  const book = new TargetBook(row.targets);
  const asked = new Map<string, number | null>();
  const targetOf = (unitId: string, control: string): number | null => {
    const key = `${unitId} ${control}`;
    const known = asked.get(key);
    if (known !== undefined) return known;
    const tenths = book.at(row.lineages[unitId] ?? [unitId], control, row.on_day)?.tenths ?? null;
    asked.set(key, tenths);
    return tenths;
  };
  return row.readings.map(([unitId, safeguard, control, responsibility, own, provided]) => ({
    safeguard,
    standing: resolveStanding({
      responsibility,
      own: answerIn(own),
      provider: answerIn(provided),
    }),
    targetTenths: targetOf(unitId, control),
  }));
}

function answerIn(tuple: Reading[4]): Answer | null {
  if (tuple === null) return null;
  const [kind, documentation, implementation] = tuple;
  if (kind !== 'scored') return { kind };
  return { kind, documentation: documentation as Level, implementation: implementation as Level };
}
