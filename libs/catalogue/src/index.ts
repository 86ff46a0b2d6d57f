export { attributionOf, type Attribution } from './attribution';
export { cis81 } from './cis-8.1/structure';
export { smallestDenominator } from './denominator';
export { type ControlTexts, type SafeguardTexts } from './format';
export { type Control, type FrameworkVersion, type Safeguard } from './framework-version';
export { findFramework, frameworkVersions, safeguardsOf, safeguardsOfGroup } from './frameworks';
