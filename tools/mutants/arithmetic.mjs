import { ofApi, within } from './mutant.mjs';

/** The specs of the room itself, then the stored scores against the second arithmetic. */
const noticed = [
  { project: 'libs/maturity', specs: [] },
  ofApi(['roll-up/roll-up', 'roll-up/readings']),
];
const lib = (/** @type {string} */ file) => `libs/maturity/src/${file}.ts`;

/** Whose answer counts, and what it counts for. @type {import('./mutant.mjs').Handmade[]} */
export const arithmetic = [
  ...within(lib('standing'), noticed, [
    ['shared counts the higher of both', '(a < b ? a : b)', '(a < b ? b : a)'],
    [
      'shared hears the unit alone on documentation',
      'lower(own.documentation, provider.documentation)',
      'own.documentation',
    ],
    [
      'shared hears the provider alone on implementation',
      'lower(own.implementation, provider.implementation)',
      'provider.implementation',
    ],
    [
      'shared does not hear that it does not apply to the unit',
      "if (own?.kind === 'not-applicable') return { kind: 'not-applicable', source };",
      '',
    ],
    [
      'shared does not apply where it does not to the provider',
      "if (provider.kind === 'not-applicable') return { ...own, source };",
      "if (provider.kind === 'not-applicable') return { ...provider, source };",
    ],
    [
      'shared needs no provider',
      'if (own === null || provider === null) {',
      'if (own !== null && provider === null) return { ...own, source };\n  if (own === null || provider === null) {',
    ],
    [
      'inherited falls back on the own answer',
      'return provider ? { ...provider, source }',
      'if (!provider && own) return { ...own, source };\n    return provider ? { ...provider, source }',
    ],
    [
      'an open answer is an answer',
      "answer === null || answer.kind === 'open' ?",
      'answer === null ?',
    ],
    [
      'documentation counts twice',
      'scored.documentation + scored.implementation',
      'scored.documentation + scored.documentation',
    ],
    [
      'a change of implementation is none',
      'a.documentation === b.documentation &&\n      a.implementation === b.implementation',
      'a.documentation === b.documentation',
    ],
  ]),
  ...within(lib('control-tally'), noticed, [
    ['at the target is not enough', '>= targetTenths) reached', '> targetTenths) reached'],
    ['without a target all is reached', 'targetTenths !== null && 5', 'targetTenths === null || 5'],
    [
      'what is missing has reached',
      "if (standing.kind !== 'scored') continue;",
      "if (standing.kind !== 'scored') {\n      reached += 1;\n      continue;\n    }",
    ],
    [
      'a group stands apart from those below it',
      'safeguard.group > group',
      'safeguard.group !== group',
    ],
    ['a group ends one too soon', 'safeguard.group > group', 'safeguard.group >= group'],
    ['what is not assessed is not missing', "if (standing.kind === 'missing') missing += 1;", ''],
    [
      'what does not apply is missing',
      "if (standing.kind === 'missing') missing",
      "if (standing.kind !== 'scored') missing",
    ],
    [
      'what is missing counts as nothing in the mean',
      'exactMean(points, count, denominator)',
      'exactMean(points, count + missing, denominator)',
    ],
    ['the mean is not halved', 'BigInt(2 * count)', 'BigInt(count)'],
    ['what is missing does not apply', 'applicable: count + missing', 'applicable: count'],
    [
      'a change of what is reached is none',
      'a.missing === b.missing &&\n  a.reached === b.reached',
      'a.missing === b.missing',
    ],
    ['a change of the mean is none', 'a.numerator === b.numerator &&\n', ''],
  ]),
  ...within(lib('contribution'), noticed, [
    ['a unit that only groups others counts', 'period.assesses && ', ''],
    ['an archived unit counts', ' && !period.archived', ''],
    ['every unit weighs the same', 'control.numerator * BigInt(weight)', 'control.numerator'],
    [
      'a unit without a value weighs as well',
      'control.hasValue ? BigInt(weight) : 0n',
      'BigInt(weight)',
    ],
    [
      'a unit without a value does not assess itself',
      'assessing: 1',
      'assessing: control.hasValue ? 1 : 0',
    ],
    ['a unit without a value has one', 'units: control.hasValue ? 1 : 0', 'units: 1'],
  ]),
  ...within(lib('unit-score-steps'), noticed, [
    [
      'the weight of a control is not in the points of a unit',
      'weight * tally.numerator',
      'tally.numerator',
    ],
    [
      'the weight of a control is not in the weights of a unit',
      'weights += weight;',
      'weights += 1n;',
    ],
    [
      'a unit that only groups others has a score',
      'period.assesses && !period.archived;\n    return',
      '!period.archived;\n    return',
    ],
    [
      'an archived unit has a score',
      'period.assesses && !period.archived;\n    return',
      'period.assesses;\n    return',
    ],
    [
      'a unit that only groups others changes its score',
      'period.assesses && !period.archived;\n    const',
      '!period.archived;\n    const',
    ],
    [
      'an archived unit changes its score',
      'period.assesses && !period.archived;\n    const',
      'period.assesses;\n    const',
    ],
    [
      'a control without a value lowers the unit',
      'if (tally?.hasValue !== true) return;',
      'if (tally === undefined) return;',
    ],
  ]),
  ...within(lib('node-maturity'), noticed, [
    [
      'every control weighs the same',
      'multiplyFraction(maturity, BigInt(control.controlWeight))',
      'maturity',
    ],
    ['the denominator is left out', 'control.weight * denominator', 'control.weight'],
    [
      'a control without a value lowers the node',
      'if (maturity === null) continue;',
      'if (maturity === null) {\n      weights += BigInt(control.controlWeight);\n      continue;\n    }',
    ],
  ]),
  ...within(lib('coverage'), noticed, [
    ['what comes from a provider is not covered', 'own + inherited + shared', 'own + shared'],
    [
      'coverage is a share of what is assessed',
      'shareOf(assessed, applicable)',
      'shareOf(assessed, assessed)',
    ],
    ['nothing of nothing is all of it', 'whole === 0 ? null', 'whole === 0 ? fraction(1n)'],
  ]),
  ...within(lib('group-progress'), noticed, [
    [
      'progress is that of the last control',
      'reached += control.reached',
      'reached = control.reached',
    ],
    [
      'progress is a share of what is reached',
      'shareOf(reached, applicable)',
      'shareOf(reached, reached)',
    ],
  ]),
  ...within(lib('weakest-unit'), noticed, [
    ['the strongest unit is the weakest', 'order < 0 ||', 'order > 0 ||'],
    [
      'of equally weak units the last is taken',
      'unit.unitId < weakest.unitId',
      'unit.unitId > weakest.unitId',
    ],
    [
      'a unit without a value ends the search',
      'if (maturity === null) continue;',
      'if (maturity === null) break;',
    ],
  ]),
  ...within(lib('gap-to-target'), noticed, [
    ['no gap is a gap', 'gap.numerator > 0n', 'gap.numerator >= 0n'],
    [
      'the smallest gap comes first',
      'compareFractions(b.gap, a.gap)',
      'compareFractions(a.gap, b.gap)',
    ],
    [
      'a gap is what lies above the target',
      'subtractFractions(fraction(BigInt(targetTenths), 10n), maturity)',
      'subtractFractions(maturity, fraction(BigInt(targetTenths), 10n))',
    ],
  ]),
];
