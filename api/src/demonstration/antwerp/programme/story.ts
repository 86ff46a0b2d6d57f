import { addDays, type CalendarDate, daysBetween, type Level } from '@weerbaar/kernel';
import type { InitiativeStatus } from '@weerbaar/money';
import type { InitiativePlan, InitiativeVersionPlan } from '../../money-plan';
import { randomOf } from '../../random';
import { allotments } from './allot';
import type { InitiativeDraft } from './initiative-draft';
import { initiativeDrafts } from './initiatives';
import { spending } from './spending';

const today: CalendarDate = '2026-11-21';

const sponsors = {
  'technical-project': 'Directeur infrastructuur',
  'process-renewal': 'Chief Digital Officer',
  awareness: 'Directeur personeel',
} as const;

const risks = {
  'technical-project': 'Te weinig specialisten op de markt',
  'process-renewal': 'Diensten maken geen tijd vrij',
  awareness: 'Lage opkomst bij opleidingen',
} as const;

/** Points on the way at a third, two thirds and the end; some were reached late, and some are late still. */
function milestones(draft: InitiativeDraft): InitiativeVersionPlan['milestones'] {
  const random = randomOf(`antwerpen/milestones/${draft.key}`);
  const length = daysBetween(draft.startsOn, draft.endsOn);
  const stopped = draft.ends !== undefined;
  return ['Ontwerp goedgekeurd', 'Uitgerold bij de helft', 'Overal in gebruik'].map(
    (title, index) => {
      const dueOn = addDays(draft.startsOn, Math.round((length * (index + 1)) / 3));
      const delay = random.pick([0, 0, -9, 12, 30, 75]);
      const reached = addDays(dueOn, delay);
      const never = stopped && index > 0;
      return { title, dueOn, reachedOn: reached <= today && !never ? reached : null };
    },
  );
}

const levelAt = (level: number): Level => Math.max(1, Math.min(5, level)) as Level;

/** What it is to lift: each of its safeguards, at the unit that owns it. */
function lifts(draft: InitiativeDraft): InitiativeVersionPlan['lifts'] {
  const random = randomOf(`antwerpen/lifts/${draft.key}`);
  return Object.keys(draft.safeguards).map((code) => {
    const from = random.whole(1, 2);
    return { unit: draft.unit, code, from: levelAt(from), to: levelAt(from + 2), by: draft.endsOn };
  });
}

/** Nine tenths of its money go to its safeguards; the rest nobody has attributed. */
function keys({ safeguards }: InitiativeDraft): InitiativeVersionPlan['keys'] {
  const total = Object.values(safeguards).reduce((sum, weight) => sum + weight, 0);
  return Object.entries(safeguards).map(([code, weight]) => ({
    code,
    share: Math.floor((9000 * weight) / total),
  }));
}

const versionOf = (
  draft: InitiativeDraft,
  effectiveOn: CalendarDate,
  status: InitiativeStatus,
  statusReason: string,
): InitiativeVersionPlan => ({
  effectiveOn,
  title: draft.title,
  kind: draft.kind,
  unit: draft.unit,
  sponsor: sponsors[draft.kind],
  aim: '',
  startsOn: draft.startsOn,
  endsOn: draft.endsOn,
  status,
  statusReason,
  milestones: milestones(draft).map((milestone) => ({
    ...milestone,
    reachedOn:
      milestone.reachedOn !== null && milestone.reachedOn <= effectiveOn
        ? milestone.reachedOn
        : null,
  })),
  dependsOn: draft.after ?? [],
  risks: [{ title: risks[draft.kind], chance: 'medium', impact: 'medium', answer: '' }],
  lifts: lifts(draft),
  keys: keys(draft),
  estimates: estimates(draft, effectiveOn),
});

/** What it is expected to have cost: in years gone by what was invoiced, in the others what was handed to it. */
function estimates(draft: InitiativeDraft, on: CalendarDate): InitiativeVersionPlan['estimates'] {
  const over = draft.endsOn < on;
  return allotments
    .filter(({ initiative }) => initiative === draft.key)
    .flatMap(({ line, year, amount }) => {
      const spent = spending.expenses
        .filter((expense) => expense.on?.initiative === draft.key && expense.on.year === year)
        .reduce((sum, { excluding, vat }) => sum + excluding + vat, 0);
      const known = over || year < Number(on.slice(0, 4));
      const expected = known ? spent : amount;
      return expected > 0 ? [{ line, year, amount: expected }] : [];
    });
}

const endings = {
  stopped: ['stopped', 'De proef gaf te weinig voor wat ze kostte.'],
  paused: ['paused', 'De opleiders zijn nodig voor de naschoolse zorg.'],
} as const;

/** Planned as the year begins, running from its first day, and what became of it. */
function versions(draft: InitiativeDraft): InitiativePlan['versions'] {
  const planned = addDays(draft.startsOn, -45);
  const running = versionOf(draft, draft.startsOn, 'running', '');
  const years = [2021, 2022, 2023, 2024, 2025, 2026]
    .map((year): CalendarDate => `${year}-02-15`)
    .filter((day) => day > draft.startsOn && day < draft.endsOn && day <= today);
  const renewed = years.map((day) => versionOf(draft, day, 'running', ''));
  const ended = addDays(draft.endsOn, 60);
  const [status, reason] = draft.ends === undefined ? (['done', ''] as const) : endings[draft.ends];
  const last = ended <= today ? [versionOf(draft, ended, status, reason)] : [];
  const latest = ended <= today ? [] : [versionOf(draft, '2026-11-02', 'running', '')];
  return [versionOf(draft, planned, 'planned', ''), running, ...renewed, ...last, ...latest];
}

/** The initiatives with their history. */
export const initiatives: readonly InitiativePlan[] = initiativeDrafts.map((draft) => ({
  key: draft.key,
  versions: versions(draft),
}));
