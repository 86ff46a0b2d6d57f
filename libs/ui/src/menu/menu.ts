import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { Directive } from '@angular/core';

/** The sheet of a menu; put it in an `ng-template` that `uiMenuTrigger` opens. */
@Directive({
  selector: '[uiMenu]',
  hostDirectives: [CdkMenu],
  host: { class: 'ui-menu' },
})
export class Menu {}

/** One thing to do in a menu, on a button or a link. */
@Directive({
  selector: '[uiMenuItem]',
  hostDirectives: [{ directive: CdkMenuItem, outputs: ['cdkMenuItemTriggered: chosen'] }],
  host: { class: 'ui-menu-item' },
})
export class MenuItem {}

/** The button that opens a menu. */
@Directive({
  selector: '[uiMenuTrigger]',
  hostDirectives: [{ directive: CdkMenuTrigger, inputs: ['cdkMenuTriggerFor: uiMenuTrigger'] }],
})
export class MenuTrigger {}
