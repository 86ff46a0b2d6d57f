import { Component, computed, inject } from '@angular/core';
import {
  ReportingSettings,
  type ReportingSetting,
  type ReportingSettingChanged,
} from '@weerbaar/contracts';
import {
  Breadcrumb,
  Button,
  Dialogs,
  EmptyState,
  Phrasebook,
  ProblemNotice,
  Skeleton,
} from '@weerbaar/ui';
import { apiResource } from '../../shell/api/api-client';
import { problemFrom } from '../../shell/api/api-problem';
import type { SettingQuestion } from './setting-dialog';

/** To whom each legal entity reports: settled by day, so that nobody has to find out at night. */
@Component({
  selector: 'app-reporting-settings-page',
  imports: [Breadcrumb, Button, EmptyState, ProblemNotice, Skeleton],
  templateUrl: './settings-page.html',
  styleUrl: './settings-page.css',
})
export class SettingsPage {
  protected readonly book = inject(Phrasebook);
  private readonly dialogs = inject(Dialogs);

  protected readonly fetched = apiResource(
    () => ({ path: '/incidents/settings' }),
    (body) => ReportingSettings.parse(body),
  );
  protected readonly entities = computed(() =>
    this.fetched.hasValue() ? this.fetched.value().entities : undefined,
  );
  protected readonly problem = computed(() => {
    const error = this.fetched.error();
    return error && problemFrom(error);
  });
  protected readonly crumbs = computed(() => [
    { label: this.book.say('incidents.title'), link: '/incidents' },
    { label: this.book.say('incidents.settings') },
  ]);

  protected authoritiesOf({ breachAuthorities }: ReportingSetting): string {
    return breachAuthorities
      .map((code) => this.book.find(`obligations.authority.${code}`) ?? code)
      .join(', ');
  }

  protected namesOf({ processorFor }: ReportingSetting): string {
    return processorFor.map(({ name }) => name).join(', ');
  }

  protected async edit(setting: ReportingSetting): Promise<void> {
    const { SettingDialog } = await import('./setting-dialog');
    const others = (this.entities() ?? [])
      .map(({ entity }) => entity)
      .filter(({ id }) => id !== setting.entity.id);
    const question: SettingQuestion = { setting, others };
    await this.dialogs.open<ReportingSettingChanged>(SettingDialog, question);
    this.fetched.reload();
  }
}
