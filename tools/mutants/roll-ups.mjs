import { ofApi, within } from './mutant.mjs';

/** A few fixed cases, then whatever was recorded, corrected, moved and back-dated. */
const noticed = [
  ofApi(['record-assessment/record-assessment', 'places/move-scored-unit', 'scores/read-scores']),
  ofApi(['roll-up/roll-up'], 'whatever was recorded'),
  ofApi(['roll-up/roll-up'], 'at the same moment'),
];
const read = [ofApi(['scores/read-scores']), ofApi(['roll-up/readings'])];
const imported = [ofApi(['import-scores/transfer-scores']), ofApi(['roll-up/roll-up'])];
const known = [ofApi(['known/known'])];
const weighed = [ofApi(['set-control-weights/control-weights']), ofApi(['roll-up/roll-up'])];
const api = (/** @type {string} */ file) => `api/src/scores/${file}.ts`;

/** From a change to every score that leans on it. @type {import('./mutant.mjs').Handmade[]} */
export const rollUps = [
  ...within(api('retract-assessment/retract-assessment.command'), noticed, [
    [
      'a retraction moves the scores of today only',
      'controls: [pair.control_code], since },',
      'controls: [pair.control_code], since: caller.today },',
    ],
    ['a retraction moves nobody who leans on it', '[unitId, ...pair.leaners]', '[unitId]'],
  ]),
  ...within(api('record-assessment/record-assessment.command'), noticed, [
    [
      'a correction leaves the days before it',
      'moved(since < body.effectiveOn ? since : body.effectiveOn)',
      'moved(body.effectiveOn)',
    ],
    [
      'an answer moves nobody who leans on it',
      'and r.provider_id = ${unitId}',
      'and false and r.provider_id = ${unitId}',
    ],
  ]),
  ...within(api('record-assessment/write-assessments'), noticed, [
    [
      'what is replaced may be replaced again',
      '(d.replaces = a.revision or d.retracts = a.revision)',
      'd.retracts = a.revision',
    ],
    [
      'what is retracted may be retracted again',
      '(d.replaces = a.revision or d.retracts = a.revision)',
      'd.replaces = a.revision',
    ],
    ['whoever has not seen the head may write', 'where n.seen = ${', 'where n.seen <= ${'],
  ]),
  ...within(api('record-many/record-many.command'), noticed, [
    [
      'many answers move the scores of today only',
      '{ ...key, unitIds: affected, controls, since: body.effectiveOn }',
      '{ ...key, unitIds: affected, controls, since: caller.today }',
    ],
  ]),
  ...within(api('set-responsibility/set-responsibility.command'), noticed, [
    [
      'who provides moves the scores of today only',
      'controls, since: body.effectiveOn }',
      'controls, since: caller.today }',
    ],
  ]),
  ...within(api('set-target/set-target.command'), noticed, [
    ['a target moves nobody below', 'unitIds: row.below', 'unitIds: [unitId]'],
    [
      'a target moves the scores of today only',
      'since: body.effectiveOn,\n  });',
      'since: caller.today,\n  });',
      'a target decides what is reached, which is kept by control and day whatever `since` says; only the maturity of units is kept from that day on, and no target changes it',
    ],
  ]),
  ...within(api('import-scores/judge-rows'), imported, [
    [
      'an import moves the scores since its last day only',
      'min(effective_on) as since from import_fate',
      'max(effective_on) as since from import_fate',
    ],
    [
      'an import moves the scores since the last of its pairs',
      '(select min(since) from pairs)',
      '(select max(since) from pairs)',
    ],
  ]),
  ...within(api('roll-up/value-units'), noticed, [
    [
      'the weights of controls are not asked for',
      'const weighing = weights.over(control);',
      'const weighing = new WeightBook([]).over(control);',
    ],
    ['providers are not asked', '? book.provided : new Map()', '? new Map() : new Map()'],
    ['a unit that moves keeps its score', 'let touched = place !== was;', 'let touched = false;'],
    [
      'what moves adds nothing where it comes',
      'if (same && place === was) continue;',
      'if (same) continue;',
    ],
    [
      'nodes forget what left them',
      'new Set([...before.keys(), ...after.keys()])',
      'new Set(after.keys())',
    ],
    ['targets are not asked for', 'targets: book.targets }', 'targets: new Map() }'],
  ]),
  ...within(api('set-control-weights/set-control-weights.command'), weighed, [
    ['weights move no unit', 'await weighUnits(tx, key, effectiveOn);', ''],
    [
      'weights move units of today only',
      'await weighUnits(tx, key, effectiveOn);',
      'await weighUnits(tx, key, caller.today);',
    ],
  ]),
  ...within(api('known/known-before'), known, [
    ['a day is known when it begins', '(${day} + 1)', '(${day})'],
  ]),
  ...within(api('known/gather-known-answers.query'), known, [
    ['answers and providers of later were known', '${knownOn(row, known)}', 'true'],
    [
      'what is taken back by a later answer stays',
      ' or ${row}.replaces is not null or ${row}.retracts is not null',
      '',
    ],
  ]),
  ...within(api('known/gather-known-units.query'), known, [
    ['units of later were known', '${knownOn(sql`v`, known)}) as versions', 'true) as versions'],
    ['targets of later were known', '${knownOn(sql`t`, known)}) as targets', 'true) as targets'],
  ]),
  ...within(api('known/gather-known-frame.query'), known, [
    [
      'weights of later were known',
      'weightsOf(tenantId, scope, knownOn(sql`w`, known))',
      'weightsOf(tenantId, scope)',
    ],
  ]),
  ...within(api('roll-up/refresh-scores'), noticed, [
    ['what moved is taken away where it came', 'only(before, unitIds),', 'only(after, unitIds),'],
  ]),
  ...within(api('roll-up/control-facts'), noticed, [
    [
      'answers that replace are added',
      '  implementation,\n  replaces,\n  retracts,\n]: AnswerTuple): AnswerRecord {',
      '  implementation,\n  ,\n  retracts,\n]: AnswerTuple, replaces = null): AnswerRecord {',
    ],
    [
      'what does not apply is open',
      "kind === 'not-applicable' ? 'not-applicable' : 'open'",
      "'open'",
    ],
  ]),
  ...within(api('roll-up/gather-facts.query'), noticed, [
    [
      'only the targets of all controls are read',
      '(t.control_code is null or t.control_code in (select control_code from chosen))',
      't.control_code is null',
    ],
    [
      'the other controls are read from that day on',
      'n.effective_on <= ${since}',
      'n.effective_on = ${since}',
    ],
    ['what the other controls say later is left out', 'n.effective_on > ${since}) k', 'false) k'],
  ]),
  ...within(api('roll-up/write-steps'), noticed, [
    ['steps that are no more stay', 'if (gone.length > 0) {', 'if (gone.length < 0) {'],
    [
      'steps that differ in part stay',
      'stored[field] === value[field]',
      "(field !== 'reached' || stored[field] === value[field])",
    ],
    ['what a unit scored before is not joined', 's.until_on >= ${since}', 's.until_on > ${since}'],
    [
      'a score begins with its next change',
      '{ on: since, value: valueAt(steps, since) ?? null },',
      '',
    ],
    [
      'changes of one node and day go one by one',
      'sum === undefined ? change : { ...change, delta: addTallies(sum.delta, change.delta) },',
      'change,',
    ],
  ]),
  ...within('api/src/units/place-unit.ts', noticed, [
    [
      'who lies below does not move along',
      'for (const child of children.get(id) ?? []) below.add(child);',
      'void children.get(id);',
    ],
    [
      'who lay below before does not move along',
      'for (const histories of [before, after]) {',
      'for (const histories of [after]) {',
      'who lies below a unit is told by the histories of those below, which a version of the unit itself does not change',
    ],
    ['a move that makes no tree is let through', 'if (problem !== null) return problem;', ''],
    [
      'a back-dated move changes the scores of late days only',
      'await refreshMoved(tx, [...moved], since, was, now);',
      "await refreshMoved(tx, [...moved], '2026-01-01', was, now);",
    ],
  ]),
  ...within('api/src/units/change-unit/change-unit.command.ts', noticed, [
    [
      'a corrected move leaves the days before it',
      'since = replaced < since ? replaced : since;',
      '',
    ],
  ]),
  ...within('api/src/units/retract-unit-version/retract-unit-version.command.ts', noticed, [
    [
      'a move that is undone leaves the days before today',
      'reason: body.reason },\n    since,',
      'reason: body.reason },\n    caller.today,',
    ],
  ]),
  ...within('api/src/units/places/derive-places.ts', noticed, [
    ['periods have no end', 'until: steps[index + 1]?.on ?? endless', 'until: endless'],
    [
      'paths have no end',
      '${rows.map((row) => row.until ?? endless)}',
      '${rows.map(() => endless)}',
    ],
  ]),
  ...within(api('tallies'), read, [
    ['coverage forgets what is shared', 'sum.shared += tally.shared;', ''],
    [
      'a unit without a value weighs in its own tally',
      '${row}.has_value::integer::text, 1',
      "'1', 1",
    ],
    ['a lifted target still shows', 'value: levelTenths,', 'value: levelTenths ?? 30,'],
  ]),
];
