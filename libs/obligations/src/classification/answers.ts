import type { ActivityWeight } from './law';

/** An activity of the entity that an annex names. */
export interface ActivityAnswer {
  /** `EntityType.code`. */
  readonly type: string;
  /** How much of the entity's work it is; asked only for types for which a side activity is not enough. */
  readonly weight?: ActivityWeight | null | undefined;
}

/** What has been answered about a legal entity so far. Null and absent both mean: not answered. */
export interface ClassificationAnswers {
  /** Under which State's law it falls. */
  readonly jurisdiction?: 'belgium' | 'other-member-state' | 'outside-union' | null | undefined;
  /** `BodyKind.code`. */
  readonly body?: string | null | undefined;
  /** Whether a public body works in national or public security, defence or law enforcement. */
  readonly securityDomain?: boolean | null | undefined;
  /** Every listed activity; an empty list says that there is none. */
  readonly activities?: readonly ActivityAnswer[] | null | undefined;
  /** Full-time equivalents of the whole legal entity. */
  readonly staff?: number | null | undefined;
  /** Worldwide, in whole euros, of the last closed year. */
  readonly turnover?: number | null | undefined;
  readonly balanceSheet?: number | null | undefined;
  /** Whether the figures hold those of partner and linked enterprises. */
  readonly related?: 'included' | 'none' | 'left-out' | null | undefined;
  /** Whether it was named a critical entity under the law on the resilience of such entities. */
  readonly critical?: boolean | null | undefined;
  /** Which reasons there are for the authority to bring it under the law whatever its size. */
  readonly specialCases?: readonly string[] | null | undefined;
  /** What the authority has decided. */
  readonly identification?: 'none' | 'declined' | 'essential' | 'important' | null | undefined;
  /** Whether it follows the duties by its own choice. */
  readonly voluntary?: boolean | null | undefined;
}
