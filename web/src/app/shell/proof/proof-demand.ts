import { Service, inject } from '@angular/core';
import { Dialogs } from '@weerbaar/ui';

/** Has the person prove again who it is, when the API asks for it before something that opens an account. */
@Service()
export class ProofDemand {
  private readonly dialogs = inject(Dialogs);
  private asking: Promise<boolean> | undefined;

  /** Whether the proof was given; requests that wait for it at the same moment share one question. */
  given(): Promise<boolean> {
    this.asking ??= this.ask().finally(() => {
      this.asking = undefined;
    });
    return this.asking;
  }

  /** Without its code, which may be out of reach, nothing can be asked: then the refusal stands. */
  private async ask(): Promise<boolean> {
    try {
      const { ProofDialog } = await import('./proof-dialog');
      const given = await this.dialogs.open<boolean>(ProofDialog, undefined, {
        focus: 'input[type=password]',
      });
      return given === true;
    } catch {
      return false;
    }
  }
}
