import { Service, inject } from '@angular/core';
import type { ServiceChanged, ServiceView } from '@weerbaar/contracts';
import { Dialogs, Notices, Phrasebook } from '@weerbaar/ui';
import { problemFrom } from '../../shell/api/api-problem';
import { ServiceClient } from '../data/service-client';
import type { ServiceQuestion } from './service-dialog';

/** Adding, changing and removing services, from wherever they are shown. */
@Service()
export class ServiceActs {
  private readonly book = inject(Phrasebook);
  private readonly client = inject(ServiceClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);

  /** Asks for a new service, or puts one right. Resolves with what came of it; undefined when nothing did. */
  async edit(
    service: ServiceView | null,
    all: readonly ServiceView[],
  ): Promise<ServiceChanged | undefined> {
    const { ServiceDialog } = await import('./service-dialog');
    const question: ServiceQuestion = { service, all };
    const changed = await this.dialogs.open<ServiceChanged>(ServiceDialog, question);
    if (changed) this.notices.done(this.book.say('core.state.saved'));
    return changed ?? undefined;
  }

  /** Asks before a service is lost, naming it. Resolves with whether it is gone. */
  async remove(service: ServiceView): Promise<boolean> {
    const { name } = service;
    const sure = await this.dialogs.confirm({
      title: this.book.say('services.remove.title', { name }),
      body: this.book.say('services.remove.body'),
      confirm: this.book.say('services.remove.confirm'),
    });
    if (!sure) return false;
    try {
      await this.client.remove(service.id, service.revision);
    } catch (error) {
      const { code, body } = problemFrom(error);
      const names = Array.isArray(body['services']) ? body['services'].join(', ') : '';
      const words = this.book.find(`problem.${code}`) ?? this.book.say('problem.internal');
      this.notices.problem([words, names].filter(Boolean).join(' '));
      return false;
    }
    this.notices.done(this.book.say('services.removed', { name }));
    return true;
  }
}
