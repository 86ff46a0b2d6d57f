import { ofApi, within } from './mutant.mjs';

const noticed = [
  { project: 'libs/maturity', specs: [] },
  ofApi(['roll-up/roll-up', 'roll-up/readings']),
];
const lib = (/** @type {string} */ file) => `libs/maturity/src/${file}.ts`;

/** What held when, and what was known then. @type {import('./mutant.mjs').Handmade[]} */
export const histories = [
  ...within(lib('two-times'), noticed, [
    ['of two on one day the first counts', 'a.revision - b.revision', 'b.revision - a.revision'],
    [
      'what was recorded last counts, whenever it holds',
      'a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.revision',
      'a.revision',
    ],
    ['what was replaced still counts', "if (typeof replaces === 'number') dead.add(replaces);", ''],
    [
      'what was retracted still counts',
      "if (typeof retracts === 'number') dead.add(retracts);",
      '',
    ],
    ['a retraction is an answer', '!isRetraction(record) && ', ''],
    [
      'what was learned at that very moment was not known',
      'record.recordedAt <= knownAt',
      'record.recordedAt < knownAt',
    ],
    ['a correction was known before it was made', 'retracts } of known)', 'retracts } of records)'],
    [
      'what was learned later was known',
      'knownAt ? records.filter',
      'knownAt === undefined ? records.filter',
    ],
    ['a record holds from the day after', 'record.effectiveOn <= on', 'record.effectiveOn < on'],
    [
      'of two on one day the first is a step',
      'live[index + 1]?.effectiveOn',
      'live[index - 1]?.effectiveOn',
    ],
  ]),
  ...within(lib('steps'), noticed, [
    ['a step holds from the day after', 'step && step.on <= on', 'step && step.on < on'],
    ['of two steps on one day both stay', 'if (sorted[index + 1]?.on === step.on) return;', ''],
    ['a step that repeats stays', '!last || !equal(last.value, step.value)', 'true'],
    ['a step function ends with its first step', 'reached[index] = (reached[index] ?? 0) + 1;', ''],
  ]),
  ...within(lib('standing-steps'), noticed, [
    ['nobody answers for himself until told', "held?.value ?? 'own'", "held?.value ?? 'inherited'"],
    [
      'what the provider learned later was known',
      'recordSteps(answers, knownAt)',
      'recordSteps(answers)',
    ],
    [
      'a provider that changes moves nobody',
      '[begin, own, responsibility, ...providers.values()]',
      '[begin, own, responsibility]',
    ],
    [
      'the first provider stays',
      'providers.get(held.providerUnitId)',
      '[...providers.values()][0]',
    ],
  ]),
  ...within(lib('control-steps'), noticed, [
    ['steps of a control repeat themselves', 'canonicalSteps(steps, sameControlTally)', 'steps'],
    [
      'a target that changes moves nothing',
      '[together, facts.targets]',
      '[together, facts.targets.slice(0, 1)]',
    ],
    ['a safeguard is that of its neighbour', 'standings[index]', 'standings[index + 1]'],
  ]),
  ...within(lib('target-steps'), noticed, [
    [
      'the target of all controls goes before that of one',
      '[facts.control, everyControl]',
      '[everyControl, facts.control]',
    ],
    [
      'targets are not inherited',
      'valueAt(facts.lineage, on) ?? []',
      '(valueAt(facts.lineage, on) ?? []).slice(0, 1)',
    ],
    [
      'the target of whoever is furthest above counts',
      'valueAt(facts.lineage, on) ?? []',
      '[...(valueAt(facts.lineage, on) ?? [])].reverse()',
    ],
    [
      'a lifted target lets nothing through',
      'if (record && record.value !== null) {',
      'if (record && record.value === null) return null;\n        if (record && record.value !== null) {',
    ],
    [
      'a unit that moves keeps its target',
      'boundaryDates([facts.lineage, ...changes])',
      'boundaryDates([facts.lineage.slice(0, 1), ...changes])',
    ],
    [
      'a target that changes is the one before',
      'boundaryDates([facts.lineage, ...changes])',
      'boundaryDates([facts.lineage])',
    ],
  ]),
  ...within(lib('unit-states'), noticed, [
    [
      'the version recorded last counts',
      'of liveRecords(versions, knownAt))',
      'of liveRecords(versions, knownAt).sort((a, b) => a.revision - b.revision))',
    ],
    [
      'versions that were taken back count',
      'of liveRecords(versions, knownAt))',
      'of [...versions].sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : a.effectiveOn > b.effectiveOn ? 1 : a.revision - b.revision)))',
    ],
    ['a change of weight is none', ' && a.weight === b.weight', ''],
    ['archiving changes nothing', 'a.archived === b.archived && ', ''],
    ['to assess oneself or not is the same', 'a.assesses === b.assesses && ', ''],
    [
      'a version says everything',
      'current = { ...current, [aspect]: version[aspect] }',
      'current = { ...version, [aspect]: version[aspect] }',
    ],
  ]),
  ...within(lib('lineage'), noticed, [
    [
      'who moves away stays below',
      'if (!value.includes(unitId)) close(unitId, from, on);',
      'if (!value.includes(unitId)) close(unitId, from, null);',
    ],
    [
      'the way up ends at the parent',
      'next = state.parentId;',
      'if (lineage.length > 1) break;\n    next = state.parentId;',
    ],
    [
      'only who is above now was ever above',
      'for (const { value } of units.get(id) ?? [])',
      'for (const { value } of (units.get(id) ?? []).slice(-1))',
    ],
  ]),
  ...within(lib('tally'), noticed, [
    [
      'what was reached is added again',
      'reached: after.reached - before.reached',
      'reached: after.reached',
    ],
    ['weights are not added', 'weight: a.weight + b.weight', 'weight: a.weight'],
    ['a change of weight alone is none', 'a.weight === b.weight &&\n', ''],
    ['a change of who assesses alone is none', 'a.assessing === b.assessing &&\n', ''],
  ]),
  ...within(lib('tally-steps'), noticed, [
    ['who joins brings nothing from before', 'valueAt(steps, from) ?? zeroTally', 'zeroTally'],
    [
      'who leaves takes nothing away',
      '...(until === null ? [] : [{ on: until, value: zeroTally }]),',
      '',
    ],
    ['nothing is a change', '.filter(([, delta]) => !sameTally(delta, zeroTally))', ''],
    [
      'a roll-up begins with nothing',
      'first && sameTally(first.value, zeroTally) ? canonical.slice(1) : canonical',
      'canonical',
    ],
    ['what was is not taken away', 'delta: tallyDelta(delta, zeroTally)', 'delta'],
  ]),
  ...within(lib('tree-problem'), noticed, [
    [
      'a unit may lie below itself',
      'lineageAt(units, state.parentId, on).includes(unitId)',
      'state.parentId === unitId',
    ],
    [
      'a unit in use may lie below an archived one',
      'parent.archived && !state.archived ?',
      'parent.archived && state.archived ?',
    ],
    [
      'units in use may be left below',
      'child?.parentId === unitId && (!state || !child.archived)',
      'false',
    ],
    [
      'the root may be archived',
      'state.parentId !== null || state.archived)',
      'state.parentId !== null)',
    ],
    [
      'only the first day is looked at',
      '.filter((day) => day >= start)',
      '.filter((day) => day === start)',
    ],
  ]),
];
