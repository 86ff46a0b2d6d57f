import type { Row } from '../row';
import { activityRows } from './activity';
import { assessmentRows } from './assessments';
import { attachmentRows } from './attachments';
import { contactRows } from './contacts';
import { entityRows } from './entities';
import { incidentRows } from './incidents';
import { landmarkRows } from './landmarks';
import { moneyRows } from './money';
import { notificationRows } from './notifications';
import { ownRows } from './own';
import { peopleRows } from './people';
import { recordRows } from './record';
import { scoreRows } from './scores';
import { serviceRows } from './services';
import { sessionRows } from './sessions';
import { unitRows } from './units';

/** Every operation of the interface, with what it must answer to whom. */
export const rows: readonly Row[] = [
  ...sessionRows,
  ...ownRows,
  ...peopleRows,
  ...unitRows,
  ...scoreRows,
  ...assessmentRows,
  ...entityRows,
  ...landmarkRows,
  ...incidentRows,
  ...moneyRows,
  ...serviceRows,
  ...contactRows,
  ...notificationRows,
  ...attachmentRows,
  ...activityRows,
  ...recordRows,
];

/** The operations of some rows, each once: a test each, so that one of them can be asked for alone. */
export const operationsOf = (which: (row: Row) => boolean): string[] => [
  ...new Set(rows.filter(which).map((row) => row.operation)),
];
