import type { DueItemView, DueList, DueQuery } from '@weerbaar/contracts';
import type { DueItem, DutyCatalogue } from '@weerbaar/obligations';
import { foldAction } from '../../corrections/corrective-action';
import { dueItemsOf, type Horizon } from './duty-dates';
import type { DatesRow } from './gather-dates.query';

/** What falls due, in words that a person reads: whose, what about, and who answers for it. */
export function dueListOf(
  rows: readonly DatesRow[],
  catalogue: DutyCatalogue | undefined,
  { on, within, kinds }: Horizon & Pick<DueQuery, 'kinds'>,
): DueList {
  const known = new Map(rows.map((row) => [row.id, row]));
  const asked = kinds?.split(',');
  const items = dueItemsOf(rows, catalogue, { on, within }).filter(
    ({ kind }) => asked === undefined || asked.includes(kind),
  );
  return {
    on,
    within,
    entities: rows.map(({ id, name }) => ({ id, name })),
    items: items.flatMap((item) => {
      const row = known.get(item.entity);
      return row ? [viewOf(item, row)] : [];
    }),
  };
}

function viewOf({ entity, subject, ...item }: DueItem, row: DatesRow): DueItemView {
  return {
    ...item,
    entity: { id: entity, name: row.name },
    milestone: item.kind === 'conformity' ? subject : null,
    ...aboutOf({ ...item, entity, subject }, row),
  };
}

function aboutOf(
  { kind, subject, duty }: DueItem,
  row: DatesRow,
): Pick<DueItemView, 'about' | 'owner' | 'illustrative'> {
  switch (kind) {
    case 'training':
    case 'mandate-end': {
      const mandate = row.mandates.find(({ id }) => id === subject);
      return {
        about: mandate?.member ?? '',
        owner: null,
        illustrative: mandate?.illustrative ?? false,
      };
    }
    case 'corrective-action':
    case 'retest': {
      const action = row.actions.find(({ id }) => id === subject);
      return {
        about: action ? foldAction(action).finding : '',
        owner: action?.ownerName ?? null,
        illustrative: action?.illustrative ?? false,
      };
    }
    case 'registration-change': {
      const version = row.kept.versions.find(
        ({ regime, revision }) =>
          `registration-${regime}-changes` === duty && String(revision) === subject,
      );
      return { about: '', owner: null, illustrative: version?.illustrative ?? false };
    }
    case 'review':
    case 'duty':
    case 'registration':
    case 'conformity':
    case 'evidence-expiry': {
      const state = row.states.find((one) => one.duty === duty)?.state;
      const decided = state?.illustrative ?? row.decision?.illustrative;
      return { about: '', owner: state?.ownerName ?? null, illustrative: decided ?? false };
    }
  }
}
