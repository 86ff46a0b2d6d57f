import { DIALOG_DATA, DialogRef } from '@angular/cdk/dialog';
import { Component, computed, inject, signal } from '@angular/core';
import { ServiceBody, type ServiceChanged, type ServiceView } from '@weerbaar/contracts';
import { citizenImpacts } from '@weerbaar/obligations/services';
import { Button, Icon, Phrasebook, ProblemNotice, SaveStatus } from '@weerbaar/ui';
import { Checkbox, Field, SelectField, TextField } from '@weerbaar/ui/form';
import { DialogFrame, TreePicker } from '@weerbaar/ui/overlay';
import { annexServices } from '../../incidents/data/annex-services';
import { entryFaults } from '../../shell/api/entry-faults';
import { saving } from '../../shell/api/saving';
import { UnitTreeStore } from '../../units/data/unit-tree';
import { ServiceClient } from '../data/service-client';
import { entryOf, messageOf, type ServiceEntry } from '../data/service-entry';

/** What the form is opened with: the service to put right, if it is not a new one, and all that there are. */
export interface ServiceQuestion {
  readonly service: ServiceView | null;
  readonly all: readonly ServiceView[];
}

/** The form of a service. A circle that it would close is refused with its way round. */
@Component({
  selector: 'app-service-dialog',
  imports: [
    Button,
    Checkbox,
    DialogFrame,
    Field,
    Icon,
    ProblemNotice,
    SaveStatus,
    SelectField,
    TextField,
    TreePicker,
  ],
  templateUrl: './service-dialog.html',
  styleUrl: './service-dialog.css',
})
export class ServiceDialog {
  protected readonly book = inject(Phrasebook);
  private readonly client = inject(ServiceClient);
  private readonly tree = inject(UnitTreeStore);
  private readonly dialog = inject<DialogRef<ServiceChanged>>(DialogRef);
  private readonly asked = inject<ServiceQuestion>(DIALOG_DATA);
  private readonly annex = annexServices(this.book);

  protected readonly before = this.asked.service;
  protected readonly entry = signal<ServiceEntry>(entryOf(this.asked.service));
  protected readonly nodes = computed(() => this.tree.units().filter(({ archived }) => !archived));
  protected readonly impacts = computed(() =>
    citizenImpacts.map((value) => ({ value, label: this.book.say(`services.impact.${value}`) })),
  );
  protected readonly annexChoices = computed(() =>
    this.annex.hasValue() ? this.annex.value() : [],
  );
  protected readonly others = computed(() =>
    this.asked.all
      .filter(({ id }) => id !== this.before?.id && !this.entry().services.includes(id))
      .map(({ id, name }) => ({ value: id, label: name })),
  );
  protected readonly chosenServices = computed(() =>
    this.entry().services.map((id) => ({
      id,
      name: this.asked.all.find((one) => one.id === id)?.name ?? '',
    })),
  );
  protected readonly chosenUnits = computed(() =>
    this.entry().units.map((id) => ({ id, name: this.tree.unit(id)?.name ?? '' })),
  );
  protected readonly faults = entryFaults<ServiceBody>(ServiceBody);
  protected readonly change = saving<ServiceBody, ServiceChanged>((body, key) =>
    this.before
      ? this.client.change(this.before.id, body, this.before.revision)
      : this.client.add(body, key),
  );
  protected readonly circle = computed(() => {
    const problem = this.change.problem();
    const path = problem?.code === 'service-cycle' ? problem.body['path'] : undefined;
    return Array.isArray(path) ? path.join(' → ') : '';
  });
  protected readonly title = computed(() =>
    this.book.say(this.before ? 'services.change' : 'services.add'),
  );

  protected put(part: Partial<ServiceEntry>): void {
    this.entry.update((entry) => ({ ...entry, ...part }));
    this.change.touched();
  }

  protected lean(kind: 'services' | 'units', id: string | null): void {
    if (id === null || id === '' || this.entry()[kind].includes(id)) return;
    this.put({ [kind]: [...this.entry()[kind], id] });
  }

  protected drop(kind: 'services' | 'units', id: string): void {
    this.put({ [kind]: this.entry()[kind].filter((one) => one !== id) });
  }

  protected async save(): Promise<void> {
    const body = this.faults.check(messageOf(this.entry()));
    if (!body) return;
    const changed = await this.change.run(body);
    if (changed) this.dialog.close(changed);
    else this.faults.refused(this.change.problem());
  }

  protected cancel(): void {
    this.change.reset();
    this.dialog.close();
  }
}
