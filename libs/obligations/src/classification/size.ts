import type { ClassificationAnswers } from './answers';
import type { QuestionCode, SizeCeiling, SizeFloor, SizeRule } from './law';
import { allOf, anyOf, truthOf, unless, type Truth } from './truth';

/** The size of an entity by the size rule. */
export type EntitySize = 'small' | 'medium' | 'large';

type Figures = Pick<ClassificationAnswers, 'staff' | 'turnover' | 'balanceSheet' | 'related'>;

const known = (figure: number | null | undefined): figure is number =>
  typeof figure === 'number' && Number.isFinite(figure) && figure >= 0;

const exceeds = (
  figure: number | null | undefined,
  question: QuestionCode,
  test: (value: number) => boolean,
): Truth => (known(figure) ? truthOf(test(figure)) : unless([question]));

function reaches(figures: Figures, ceiling: SizeCeiling): Truth {
  const staff = exceeds(figures.staff, 'staff', (value) => value >= ceiling.staffFrom);
  const money = [
    exceeds(figures.turnover, 'turnover', (value) => value > ceiling.turnoverAbove),
    exceeds(figures.balanceSheet, 'balance-sheet', (value) => value > ceiling.balanceAbove),
  ];
  return anyOf([staff, ceiling.money === 'both' ? allOf(money) : anyOf(money)]);
}

/**
 * Whether an entity is at least of a size (the ceilings of `rule`, from Recommendation
 * 2003/361/EC). Figures of partner and linked enterprises can only add: without them a size that is
 * reached stays reached, and one that is not reached stays open. A figure that is negative or no
 * number counts as not answered.
 */
export function sizeReaches(
  figures: Figures,
  floor: Exclude<SizeFloor, 'any'>,
  rule: SizeRule,
): Truth {
  const ceilings = rule.ceilings.filter(({ size }) => floor === 'medium' || size === floor);
  const reached = anyOf(ceilings.map((ceiling) => reaches(figures, ceiling)));
  const complete = figures.related === 'included' || figures.related === 'none';
  if (complete || reached.is === 'true') return reached;
  return anyOf([reached, unless(['related'])]);
}

/** The size of an entity; null while the figures leave more than one possible. */
export function entitySize(figures: Figures, rule: SizeRule): EntitySize | null {
  const large = sizeReaches(figures, 'large', rule);
  if (large.is === 'true') return 'large';
  const medium = sizeReaches(figures, 'medium', rule);
  if (medium.is === 'false') return 'small';
  return medium.is === 'true' && large.is === 'false' ? 'medium' : null;
}
