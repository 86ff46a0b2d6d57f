import { err, ok, type Result } from '@weerbaar/kernel';
import type { Crosswalk, DutyLinks } from './duty';

/** How far a safeguard reaches into a duty. */
export type LinkStrength = keyof DutyLinks;

/** What a tenant changes in the crosswalk for one duty and safeguard. */
export interface CrosswalkOverride {
  readonly duty: string;
  readonly safeguard: string;
  /** What the link is from now on; null takes it away. */
  readonly strength: LinkStrength | null;
  readonly reason: string;
}

/** One safeguard beside a duty, with what the tenant made of it. */
export interface ExplainedLink {
  readonly safeguard: string;
  /** What counts; null when the tenant took the link away. */
  readonly strength: LinkStrength | null;
  /** What the product brought along; null when the tenant added the link. */
  readonly shipped: LinkStrength | null;
  /** The tenant's reason; null where it changed nothing. */
  readonly reason: string | null;
}

/** Why an override is refused. */
export interface RefusedOverride {
  readonly code: 'duty-unknown' | 'safeguard-unknown' | 'reason-missing' | 'nothing-changes';
}

/** What an override is held against. */
export interface OverrideScope {
  readonly hasDuty: (code: string) => boolean;
  readonly hasSafeguard: (code: string) => boolean;
  /** The crosswalk as it counts now, earlier overrides applied. */
  readonly crosswalk: Crosswalk;
}

const none: DutyLinks = { direct: [], partial: [] };

/** The links of a duty; two empty lists for a duty without any. */
export const linksOf = (crosswalk: Crosswalk, duty: string): DutyLinks =>
  crosswalk.links[duty] ?? none;

/** How a safeguard is linked to a duty; null when it is not. */
export function linkStrength(
  crosswalk: Crosswalk,
  duty: string,
  safeguard: string,
): LinkStrength | null {
  const { direct, partial } = linksOf(crosswalk, duty);
  if (direct.includes(safeguard)) return 'direct';
  return partial.includes(safeguard) ? 'partial' : null;
}

/** `4.2` before `4.10`, and `4.10` before `10.1`. */
const inCodeOrder = (a: string, b: string): number =>
  a.localeCompare(b, 'en', { numeric: true, sensitivity: 'base' });

const withLink = (links: DutyLinks, { safeguard, strength }: CrosswalkOverride): DutyLinks => {
  const list = (name: LinkStrength): readonly string[] => {
    const others = links[name].filter((code) => code !== safeguard);
    return strength === name ? [...others, safeguard].sort(inCodeOrder) : others;
  };
  return { direct: list('direct'), partial: list('partial') };
};

/**
 * The crosswalk with the changes of a tenant over the shipped one. Of several for the same duty and
 * safeguard the last one counts; one that says what is there already changes nothing. A safeguard is
 * never both direct and partial for a duty.
 */
export function applyOverrides(
  shipped: Crosswalk,
  overrides: readonly CrosswalkOverride[],
): Crosswalk {
  const links: Record<string, DutyLinks> = { ...shipped.links };
  for (const override of overrides) {
    links[override.duty] = withLink(links[override.duty] ?? none, override);
  }
  return { ...shipped, links };
}

/** Whether an override may be made, or the first reason why not. */
export function overrideFate(
  override: CrosswalkOverride,
  scope: OverrideScope,
): Result<CrosswalkOverride, RefusedOverride> {
  const { duty, safeguard, strength, reason } = override;
  if (!scope.hasDuty(duty)) return err({ code: 'duty-unknown' });
  if (!scope.hasSafeguard(safeguard)) return err({ code: 'safeguard-unknown' });
  if (linkStrength(scope.crosswalk, duty, safeguard) === strength) {
    return err({ code: 'nothing-changes' });
  }
  return reason.trim() === '' ? err({ code: 'reason-missing' }) : ok(override);
}

/** Every safeguard that is or was linked to a duty, in order of code, with the tenant's reasons. */
export function explainLinks(
  shipped: Crosswalk,
  overrides: readonly CrosswalkOverride[],
  duty: string,
): readonly ExplainedLink[] {
  const own = new Map(
    overrides.filter((one) => one.duty === duty).map((one) => [one.safeguard, one]),
  );
  const { direct, partial } = linksOf(shipped, duty);
  return [...new Set([...direct, ...partial, ...own.keys()])]
    .sort(inCodeOrder)
    .map((safeguard) => {
      const before = linkStrength(shipped, duty, safeguard);
      const change = own.get(safeguard);
      const strength = change ? change.strength : before;
      return {
        safeguard,
        strength,
        shipped: before,
        reason: change && strength !== before ? change.reason : null,
      };
    })
    .filter(({ strength, shipped: before }) => strength !== null || before !== null);
}
