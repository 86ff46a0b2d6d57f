import { Injectable } from '@nestjs/common';
import { Passwords } from '../platform/security/passwords';
import { isCommonPassword } from './common-passwords';
import { identityProblems, wrongEntry } from './identity.problems';
import { judgePassword, type Surroundings } from './password-rules';

/** Takes a password that somebody chose: refuses what is easy to guess, and gives the rest as it rests. `path` is where it stands in what was sent. */
@Injectable()
export class PasswordChoice {
  constructor(private readonly passwords: Passwords) {}

  async take(path: string, password: string, surroundings: Surroundings): Promise<string> {
    const verdict = judgePassword(password, surroundings, await isCommonPassword());
    if (!verdict.ok) {
      throw wrongEntry(identityProblems.passwordTooWeak, path, { reason: verdict.error.code });
    }
    return this.passwords.hash(password);
  }
}
