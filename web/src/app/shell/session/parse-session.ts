import { Session } from '@weerbaar/contracts/identity';

/** Reads the answer that says who is signed in; throws when it does not fit. */
export const parseSession = (body: unknown): Session => Session.parse(body);
