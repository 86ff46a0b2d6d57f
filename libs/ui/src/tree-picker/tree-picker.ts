import { CdkConnectedOverlay, CdkOverlayOrigin } from '@angular/cdk/overlay';
import {
  Component,
  type ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  linkedSignal,
  model,
  signal,
  viewChild,
} from '@angular/core';
import { newId } from '../field/new-id';
import { Icon } from '../icon/icon';
import { Phrasebook } from '../phrasebook/phrasebook';
import { type TreeNode, type TreeRow, ancestorsOf, expandedRows, searchTree } from './tree';

/** As many lines as are drawn at once; beyond it, typing finds what one looks for sooner than scrolling. */
const mostRows = 300;

/** One node of a tree, chosen in a sheet that can be searched; works with the keyboard alone. */
@Component({
  selector: 'ui-tree-picker',
  imports: [CdkConnectedOverlay, CdkOverlayOrigin, Icon],
  templateUrl: './tree-picker.html',
  styleUrl: './tree-picker.css',
})
export class TreePicker {
  protected readonly book = inject(Phrasebook);
  protected readonly id = newId('tree');
  private readonly injector = inject(Injector);

  readonly label = input.required<string>();
  /** Each node before its children. */
  readonly nodes = input.required<readonly TreeNode[]>();
  /** The id of the chosen node. */
  readonly value = model<string | null>(null);
  /** What stands on the button while the nodes are not known yet. */
  readonly placeholder = input('');
  readonly disabled = input(false);
  /** Fills the width of its place, for forms. */
  readonly wide = input(false);

  private readonly entry = viewChild<ElementRef<HTMLInputElement>>('entry');
  private readonly button = viewChild.required<ElementRef<HTMLButtonElement>>('button');
  protected readonly open = signal(false);
  protected readonly search = signal('');
  private readonly expanded = signal<ReadonlySet<string>>(new Set());

  protected readonly chosenName = computed(
    () => this.nodes().find((node) => node.id === this.value())?.name ?? this.placeholder(),
  );
  private readonly parentNames = computed(
    () => new Map(this.nodes().map((node) => [node.id, node.name])),
  );
  private readonly all = computed<readonly TreeRow[]>(() =>
    this.search().trim() === ''
      ? expandedRows(this.nodes(), this.expanded())
      : searchTree(this.nodes(), this.search()).map((node) => ({
          node,
          level: 1,
          expanded: undefined,
        })),
  );
  protected readonly rows = computed(() => this.all().slice(0, mostRows));
  protected readonly unseen = computed(() => this.all().length - this.rows().length);
  protected readonly searching = computed(() => this.search().trim() !== '');
  protected readonly active = linkedSignal<readonly TreeRow[], number>({
    source: this.rows,
    computation: (rows, previous) => {
      const before = previous?.source[previous.value]?.node.id ?? this.value();
      const index = this.searching() ? -1 : rows.findIndex((row) => row.node.id === before);
      return Math.max(0, index);
    },
  });

  /** Where a hit lies, since a search shows it out of its place. */
  protected placeOf(row: TreeRow): string | undefined {
    return this.searching() && row.node.parentId !== null
      ? this.parentNames().get(row.node.parentId)
      : undefined;
  }

  protected show(): void {
    const value = this.value();
    const tops = this.nodes().filter((node) => !this.parentNames().has(node.parentId ?? ''));
    this.search.set('');
    this.expanded.set(
      new Set([
        ...ancestorsOf(this.nodes(), value),
        ...(tops.length === 1 ? tops.map((top) => top.id) : []),
      ]),
    );
    this.active.set(
      Math.max(
        0,
        this.rows().findIndex((row) => row.node.id === value),
      ),
    );
    this.open.set(true);
  }

  protected ready(): void {
    this.entry()?.nativeElement.focus();
    this.keepInSight();
  }

  protected hide(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.button().nativeElement.focus();
  }

  protected choose(row: TreeRow | undefined): void {
    if (!row || row.node.closed) return;
    this.value.set(row.node.id);
    this.hide();
  }

  protected toggle(row: TreeRow): void {
    const next = new Set(this.expanded());
    if (!next.delete(row.node.id)) next.add(row.node.id);
    this.expanded.set(next);
  }

  protected pressed(event: KeyboardEvent): void {
    if (!this.steps(event.key)) return;
    event.preventDefault();
    this.keepInSight();
  }

  private steps(key: string): boolean {
    const row = this.rows()[this.active()];
    const last = this.rows().length - 1;
    switch (key) {
      case 'ArrowDown':
        this.active.update((index) => Math.min(last, index + 1));
        return true;
      case 'ArrowUp':
        this.active.update((index) => Math.max(0, index - 1));
        return true;
      case 'ArrowRight':
        if (row?.expanded === false) this.toggle(row);
        return row?.expanded !== undefined;
      case 'ArrowLeft':
        return row !== undefined && this.foldOrClimb(row);
      case 'Enter':
        this.choose(row);
        return true;
      case 'Escape':
      case 'Tab':
        this.hide();
        return key === 'Escape';
      default:
        return false;
    }
  }

  private foldOrClimb(row: TreeRow): boolean {
    if (this.searching()) return false;
    if (row.expanded === true) this.toggle(row);
    else {
      const parent = this.rows().findIndex((other) => other.node.id === row.node.parentId);
      if (parent >= 0) this.active.set(parent);
    }
    return true;
  }

  private keepInSight(): void {
    afterNextRender(
      () => {
        const line = document.getElementById(`${this.id}-${this.active()}`);
        line?.scrollIntoView({ block: 'nearest' });
      },
      { injector: this.injector },
    );
  }
}
