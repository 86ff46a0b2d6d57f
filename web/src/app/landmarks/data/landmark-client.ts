import { Service, inject } from '@angular/core';
import { LandmarkList, LandmarkView, type LandmarkBody } from '@weerbaar/contracts';
import { ApiClient, nothing } from '../../shell/api/api-client';

/** The register of landmarks, as the API has it. */
@Service()
export class LandmarkClient {
  private readonly api = inject(ApiClient);

  /** An event as it stands now; undefined when somebody has removed it. */
  async find(id: string): Promise<LandmarkView | undefined> {
    const { landmarks } = await this.api.get('/landmarks', (body) => LandmarkList.parse(body));
    return landmarks.find((landmark) => landmark.id === id);
  }

  /** Puts an event on the register. */
  add(body: LandmarkBody, idempotencyKey: string): Promise<LandmarkView> {
    const parse = (answer: unknown) => LandmarkView.parse(answer);
    return this.api.post('/landmarks', body, parse, { idempotencyKey });
  }

  /** Puts an event right, provided that it is still as `seen`. */
  change(id: string, body: LandmarkBody, seen: number): Promise<LandmarkView> {
    const parse = (answer: unknown) => LandmarkView.parse(answer);
    return this.api.put(`/landmarks/${id}`, body, parse, { ifMatch: seen });
  }

  /** Takes an event off the register, provided that it is still as `seen`. */
  remove(id: string, seen: number): Promise<void> {
    return this.api.delete(`/landmarks/${id}`, nothing, { ifMatch: seen });
  }
}
