import { Injectable, Logger } from '@nestjs/common';
import type { Transporter } from 'nodemailer';
import { isLoopback } from '../../platform/config/setting-kinds';
import { Configuration } from '../../platform/config/configuration';

export interface Letter {
  /** The same for each attempt, so that whoever gets it twice can see that it is one. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** How a letter fared: taken by the server; refused for good; or worth another attempt. */
export type Delivery = 'sent' | 'refused' | 'later';

/** No attempt takes longer than these together: a claim on a mail lasts longer. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

interface Failure {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/**
 * Whether the server refused the recipient itself. Whatever else it refuses, such as the sender, the login or relaying (5.7), says
 * nothing of the address, and somebody may put it right.
 */
function refusesRecipient({ command, response = '', responseCode = 0 }: Failure): boolean {
  if (command !== 'RCPT TO' || responseCode < 500) return false;
  const status = /^\d{3}[ -](5\.\d{1,3})\.\d{1,3}\b/.exec(response)?.[1];
  return status === '5.1' || (status !== '5.7' && [550, 551, 553].includes(responseCode));
}

/** Hands letters to the mail server. */
@Injectable()
export class Mailer {
  private readonly logger = new Logger('mail');
  private transport: Transporter | undefined;

  constructor(private readonly configuration: Configuration) {}

  get configured(): boolean {
    return this.configuration.smtpUrl !== undefined;
  }

  async send({ id, to, subject, text, html }: Letter): Promise<Delivery> {
    const { mailFrom: from = '' } = this.configuration;
    try {
      const transport = await this.open();
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${from.split('@')[1] ?? 'weerbaar'}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return 'sent';
    } catch (error) {
      const failure = error as Failure;
      const { code, responseCode } = failure;
      // Neither the address nor what the server said, which repeats it, and never the login.
      this.logger.warn({ mail: id, code, responseCode }, 'a mail was not taken');
      return refusesRecipient(failure) ? 'refused' : 'later';
    }
  }

  /** Loaded with the first letter: a server without one pays nothing. */
  private async open(): Promise<Transporter> {
    if (this.transport !== undefined) return this.transport;
    const { createTransport } = await import('nodemailer');
    const url = new URL(this.configuration.smtpUrl ?? '');
    const secure = url.protocol === 'smtps:';
    this.transport = createTransport({
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
      secure,
      // A login crosses a network only under TLS.
      requireTLS: !secure && url.username !== '' && !isLoopback(url.hostname),
      ...(url.username !== '' && {
        auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      }),
      ...timeouts,
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return this.transport;
  }
}
