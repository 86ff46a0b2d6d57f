import { Injectable } from '@nestjs/common';
import { refuse } from '../platform/http/problem';
import { Passwords } from '../platform/security/passwords';
import { isCommonPassword } from './common-passwords';
import { identityProblems } from './identity.problems';
import { judgePassword, type Surroundings } from './password-rules';

/** Takes a password that somebody chose: refuses what is easy to guess, and gives the rest as it rests. */
@Injectable()
export class PasswordChoice {
  constructor(private readonly passwords: Passwords) {}

  async take(password: string, surroundings: Surroundings): Promise<string> {
    const verdict = judgePassword(password, surroundings, await isCommonPassword());
    if (!verdict.ok) refuse(identityProblems.passwordTooWeak, { reason: verdict.error.code });
    return this.passwords.hash(password);
  }
}
