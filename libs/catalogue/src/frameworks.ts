import { cis81 } from './cis-8.1/structure';
import type { Control, FrameworkVersion, Safeguard } from './framework-version';

/** Every framework version that the product itself brings along. */
export const frameworkVersions: readonly FrameworkVersion[] = [cis81];

/** A framework version that the product brings along; undefined for any other. */
export const findFramework = (framework: string, version: string): FrameworkVersion | undefined =>
  frameworkVersions.find((one) => one.framework === framework && one.version === version);

/** The safeguards of a control in published order; empty for an unknown code. */
export const safeguardsOf = (
  framework: FrameworkVersion,
  control: Control['code'],
): readonly Safeguard[] =>
  framework.safeguards.filter((safeguard) => safeguard.control === control);

/** The safeguards that an implementation group asks for, those of the groups below it included. */
export const safeguardsOfGroup = (
  framework: FrameworkVersion,
  group: number,
): readonly Safeguard[] => framework.safeguards.filter((safeguard) => safeguard.group <= group);
