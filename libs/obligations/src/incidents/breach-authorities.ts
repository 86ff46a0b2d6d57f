/**
 * The authorities that a breach of personal data may be told to in Flanders: the Flemish one for its
 * administrations and local authorities, the federal one for others, and the one for police data.
 * Which of them an entity tells is that entity's own setting, because their competence is contested.
 */
export const breachAuthorities = ['vtc', 'gba', 'coc'] as const;
export type BreachAuthority = (typeof breachAuthorities)[number];
