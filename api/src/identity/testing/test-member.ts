import type { Role } from '@weerbaar/access';
import { hashPassword } from '../../platform/security/passwords';
import type { TestApi } from '../../testing/api-harness';
import type { TestTenant } from '../../testing/test-tenant';
import { type Reply, TestBrowser } from './test-browser';

export const password = 'vier woorden zonder verband';
let hash: Promise<string> | undefined;

/** A person of a test's organisation who can really sign in. */
export class TestMember {
  constructor(
    private readonly api: TestApi,
    readonly tenant: TestTenant,
    readonly id: string,
    readonly email: string,
  ) {}

  /** With a role on the root unless said. */
  static async of(
    api: TestApi,
    tenant: TestTenant,
    role?: Role,
    unit?: string,
  ): Promise<TestMember> {
    const person = await tenant.aPerson(role, unit);
    hash ??= hashPassword(password);
    await api.superuser.query(
      'update person set password_hash = $3 where tenant_id = $1 and id = $2',
      [tenant.id, person.id, await hash],
    );
    return new TestMember(api, tenant, person.id, person.email);
  }

  /** A browser of his in which he has given his password. */
  async signIn(browser = new TestBrowser(this.api.app)): Promise<TestBrowser> {
    const reply = await this.tryPassword(password, browser);
    if (reply.status !== 201) throw new Error(`sign-in answered ${reply.status}`);
    return browser;
  }

  tryPassword(typed: string, browser = new TestBrowser(this.api.app)): Promise<Reply> {
    return browser.post('/session', {
      organisation: this.tenant.slug,
      email: this.email,
      password: typed,
    });
  }
}
