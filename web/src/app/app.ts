import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { NoticeCorner } from '@weerbaar/ui';

@Component({
  selector: 'app-root',
  imports: [RouterOutlet, NoticeCorner],
  template: `<router-outlet /><ui-notices />`,
})
export class App {}
