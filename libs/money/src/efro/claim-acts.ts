import { err, ok, type CalendarDate, type Result } from '@weerbaar/kernel';
import { addCents, noMoney, subtractCents, type Cents } from '../amount';
import { categoryOf } from './call';
import {
  claimTotals,
  correctedOf,
  cutOf,
  standingLines,
  standingTotals,
  type Claim,
  type ClaimLine,
  type ClaimScope,
  type ClaimStage,
  type Correction,
  type Cut,
} from './claim';
import { missingDocuments } from './documents';
import { kindsPaidByRate } from './methods';

/** What can be done to the claims of a project. Every act but `open` names the claim. */
export type ClaimAct =
  | { readonly kind: 'open'; readonly from: CalendarDate; readonly until: CalendarDate }
  | { readonly kind: 'add-line'; readonly claim: number; readonly line: ClaimLine }
  | { readonly kind: 'drop-line'; readonly claim: number; readonly key: string }
  | {
      readonly kind: 'submit';
      readonly claim: number;
      readonly on: CalendarDate;
      /** Codes of the documents of the claim that are there. */
      readonly documents: readonly string[];
      /** Keys of the lines of which a document is missing. */
      readonly incomplete: readonly string[];
    }
  | { readonly kind: 'withdraw'; readonly claim: number }
  | {
      readonly kind: 'verify';
      readonly claim: number;
      readonly on: CalendarDate;
      readonly cuts: readonly Cut[];
      readonly parked: readonly string[];
    }
  | {
      readonly kind: 'pay';
      readonly claim: number;
      readonly on: CalendarDate;
      readonly amount: Cents;
      /** Why less than was accepted; may be empty when it is not less. */
      readonly reason: string;
    }
  | { readonly kind: 'correct'; readonly claim: number; readonly correction: Correction };

/** Why an act is refused. */
export interface RefusedClaimAct {
  readonly code:
    | 'claim-unknown'
    | 'wrong-stage'
    | 'in-the-future'
    | 'before-last-step'
    | 'ends-before-it-starts'
    | 'period-outside-project'
    | 'period-overlaps'
    | 'line-unknown'
    | 'line-declared-already'
    | 'line-without-amount'
    | 'category-not-in-call'
    | 'category-paid-by-rate'
    | 'claim-empty'
    | 'claim-not-positive'
    | 'document-missing'
    | 'line-incomplete'
    | 'cut-not-positive'
    | 'cut-of-credit'
    | 'cut-exceeds-line'
    | 'cut-of-parked-line'
    | 'parked-twice'
    | 'words-missing'
    | 'pay-exceeds-accepted'
    | 'pay-below-nothing'
    | 'reason-missing'
    | 'correction-without-amount'
    | 'correction-of-parked-line'
    | 'correction-exceeds-line';
  /** The line, the document or the claim that it is about. */
  readonly of?: string;
}

/** All claims of a project, by number. */
export type Claims = readonly Claim[];

type Fate<T> = Result<T, RefusedClaimAct>;

const refused = (code: RefusedClaimAct['code'], of?: string): Result<never, RefusedClaimAct> =>
  err(of === undefined ? { code } : { code, of });

/** The stages from which each act may be done. */
const startsFrom: Readonly<Record<Exclude<ClaimAct['kind'], 'open'>, readonly ClaimStage[]>> = {
  'add-line': ['draft'],
  'drop-line': ['draft'],
  submit: ['draft'],
  withdraw: ['submitted'],
  verify: ['submitted'],
  pay: ['verified'],
  correct: ['verified', 'paid'],
};

/** The acts that a stage allows; dates and amounts may still refuse them. */
export const claimActsAt = (stage: ClaimStage): readonly Exclude<ClaimAct['kind'], 'open'>[] =>
  (Object.keys(startsFrom) as Exclude<ClaimAct['kind'], 'open'>[]).filter((kind) =>
    startsFrom[kind].includes(stage),
  );

/**
 * The claim in which an expense is declared; undefined when it may be declared. A parked line may
 * come again, a line that was cut to nothing may not.
 */
export const declaringClaim = (claims: Claims, key: string): Claim | undefined =>
  claims.find(
    (claim) => claim.lines.some((line) => line.key === key) && !claim.parked.includes(key),
  );

/** Does an act to the claims of a project: the claims after it, or why it is refused. */
export function stepClaims(
  claims: Claims,
  act: ClaimAct,
  scope: ClaimScope,
  today: CalendarDate,
): Fate<Claims> {
  if (act.kind === 'open') return open(claims, act, scope);
  const claim = claims.find(({ number }) => number === act.claim);
  if (!claim) return refused('claim-unknown', String(act.claim));
  if (!startsFrom[act.kind].includes(claim.stage)) return refused('wrong-stage', claim.stage);
  const on = act.kind === 'correct' ? act.correction.on : 'on' in act ? act.on : null;
  if (on !== null) {
    const last = claim.paidOn ?? claim.verifiedOn ?? claim.submittedOn ?? claim.from;
    if (on > today) return refused('in-the-future');
    if (on < last) return refused('before-last-step');
  }
  const after = changed(claim, act, claims, scope);
  return after.ok
    ? ok(claims.map((other) => (other.number === claim.number ? after.value : other)))
    : after;
}

function changed(
  claim: Claim,
  act: Exclude<ClaimAct, { kind: 'open' }>,
  claims: Claims,
  scope: ClaimScope,
): Fate<Claim> {
  switch (act.kind) {
    case 'add-line':
      return addLine(claim, act.line, claims, scope);
    case 'drop-line':
      return claim.lines.some(({ key }) => key === act.key)
        ? ok({ ...claim, lines: claim.lines.filter(({ key }) => key !== act.key) })
        : refused('line-unknown', act.key);
    case 'submit':
      return submit(claim, act, claims, scope);
    case 'withdraw':
      return ok({ ...claim, stage: 'draft', submittedOn: null, submitted: null });
    case 'verify':
      return verify(claim, act, claims, scope);
    case 'pay':
      return pay(claim, act);
    case 'correct':
      return correct(claim, act.correction);
  }
}

function open(
  claims: Claims,
  { from, until }: { readonly from: CalendarDate; readonly until: CalendarDate },
  { project }: ClaimScope,
): Fate<Claims> {
  if (until < from) return refused('ends-before-it-starts');
  if (from < project.from || until > project.until) return refused('period-outside-project');
  const clash = claims.find((claim) => claim.from <= until && from <= claim.until);
  if (clash) return refused('period-overlaps', String(clash.number));
  const draft: Claim = {
    number: claims.reduce((most, { number }) => Math.max(most, number), 0) + 1,
    from,
    until,
    stage: 'draft',
    lines: [],
    submittedOn: null,
    submitted: null,
    verifiedOn: null,
    cuts: [],
    parked: [],
    accepted: null,
    paidOn: null,
    paid: null,
    corrections: [],
  };
  return ok([...claims, draft]);
}

function addLine(claim: Claim, line: ClaimLine, claims: Claims, scope: ClaimScope): Fate<Claim> {
  if (line.amount === 0) return refused('line-without-amount', line.key);
  const category = categoryOf(scope.call, line.category);
  if (!category) return refused('category-not-in-call', line.category);
  if (kindsPaidByRate(scope.project.methods, scope.call).has(category.kind)) {
    return refused('category-paid-by-rate', line.category);
  }
  const declared = declaringClaim(claims, line.key);
  return declared
    ? refused('line-declared-already', String(declared.number))
    : ok({ ...claim, lines: [...claim.lines, line] });
}

function submit(
  claim: Claim,
  act: Extract<ClaimAct, { kind: 'submit' }>,
  claims: Claims,
  scope: ClaimScope,
): Fate<Claim> {
  if (claim.lines.length === 0) return refused('claim-empty');
  const [missing] = missingDocuments(scope.call, 'claim', act.documents, {
    total: scope.project.total,
    stage: 'at-claim',
  });
  if (missing !== undefined) return refused('document-missing', missing);
  const incomplete = claim.lines.find(({ key }) => act.incomplete.includes(key));
  if (incomplete) return refused('line-incomplete', incomplete.key);
  const before = claims.flatMap((other) => standingTotals(other) ?? []);
  const submitted = claimTotals(claim.lines, before, scope);
  if (submitted.eligible.total <= 0) return refused('claim-not-positive');
  return ok({ ...claim, stage: 'submitted', submittedOn: act.on, submitted });
}

function verify(
  claim: Claim,
  { cuts, parked, on }: Extract<ClaimAct, { kind: 'verify' }>,
  claims: Claims,
  scope: ClaimScope,
): Fate<Claim> {
  const known = new Map(claim.lines.map((line) => [line.key, line.amount]));
  for (const [index, key] of parked.entries()) {
    if (!known.has(key)) return refused('line-unknown', key);
    if (parked.indexOf(key) !== index) return refused('parked-twice', key);
  }
  for (const cut of cuts) {
    const amount = known.get(cut.line);
    if (amount === undefined) return refused('line-unknown', cut.line);
    if (parked.includes(cut.line)) return refused('cut-of-parked-line', cut.line);
    if (cut.amount <= 0) return refused('cut-not-positive', cut.line);
    if (amount < 0) return refused('cut-of-credit', cut.line);
    if (cut.words.trim() === '') return refused('words-missing', cut.line);
    if (cutOf({ cuts }, cut.line) > amount) return refused('cut-exceeds-line', cut.line);
  }
  const before = claims.flatMap((other) => other.accepted ?? []);
  const verified = { ...claim, cuts, parked };
  const accepted = claimTotals(standingLines(verified), before, scope);
  return ok({ ...verified, stage: 'verified', verifiedOn: on, accepted });
}

function pay(
  claim: Claim,
  { amount, on, reason }: Extract<ClaimAct, { kind: 'pay' }>,
): Fate<Claim> {
  const due = claim.accepted?.support ?? noMoney;
  if (amount < 0) return refused('pay-below-nothing');
  // A claim of credit notes alone may be worth less than nothing: then nothing is paid.
  if (amount > Math.max(due, 0)) return refused('pay-exceeds-accepted');
  if (amount < due && reason.trim() === '') return refused('reason-missing');
  return ok({ ...claim, stage: 'paid', paidOn: on, paid: amount });
}

function correct(claim: Claim, correction: Correction): Fate<Claim> {
  const line = claim.lines.find(({ key }) => key === correction.line);
  if (!line) return refused('line-unknown', correction.line);
  if (claim.parked.includes(line.key)) return refused('correction-of-parked-line', line.key);
  if (correction.amount === 0) return refused('correction-without-amount', line.key);
  if (correction.words.trim() === '') return refused('words-missing', line.key);
  const stood = subtractCents(line.amount, cutOf(claim, line.key));
  const after = addCents(addCents(stood, correctedOf(claim, line.key)), correction.amount);
  const [least, most] = line.amount < 0 ? [line.amount, 0] : [0, line.amount];
  if (after < least || after > most) return refused('correction-exceeds-line', line.key);
  return ok({ ...claim, corrections: [...claim.corrections, correction] });
}
