import { Service, inject } from '@angular/core';
import { ServiceChanged, type ServiceBody } from '@weerbaar/contracts';
import { ApiClient, nothing } from '../../shell/api/api-client';

const parseChanged = (body: unknown): ServiceChanged => ServiceChanged.parse(body);

/** What changes the register of services; the only place that knows these addresses. */
@Service()
export class ServiceClient {
  private readonly api = inject(ApiClient);

  /** Puts a service on the register. */
  add(body: ServiceBody, idempotencyKey: string): Promise<ServiceChanged> {
    return this.api.post('/services', body, parseChanged, { idempotencyKey });
  }

  /** Puts a service right, provided that it is still as `seen`. */
  change(id: string, body: ServiceBody, seen: number): Promise<ServiceChanged> {
    return this.api.put(`/services/${id}`, body, parseChanged, { ifMatch: seen });
  }

  /** Takes a service off the register, provided that it is still as `seen`. */
  remove(id: string, seen: number): Promise<void> {
    return this.api.delete(`/services/${id}`, nothing, { ifMatch: seen });
  }
}
