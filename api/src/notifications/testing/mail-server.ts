import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly to: string;
  readonly raw: string;
}

/** A mail server that keeps what arrives, and refuses when it is told to. */
export class MailServer {
  readonly received: ReceivedMail[] = [];
  /** What the server says to an address instead of taking it: 450 for later, 550 for never. */
  refusal: number | undefined;
  /** Who signed in. */
  readonly logins: string[] = [];
  private readonly server: SMTPServer;

  constructor() {
    this.server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS'],
      onAuth: ({ username = '', password = '' }, _session, done) => {
        this.logins.push(`${username}:${password}`);
        done(null, { user: username });
      },
      onRcptTo: (_address, _session, done) => {
        const { refusal } = this;
        done(
          refusal === undefined
            ? null
            : Object.assign(new Error('not now'), { responseCode: refusal }),
        );
      },
      onData: (stream, session, done) => {
        let raw = '';
        stream.setEncoding('utf8');
        stream.on('data', (part: string) => (raw += part));
        stream.on('end', () => {
          for (const { address } of session.envelope.rcptTo)
            this.received.push({ to: address, raw });
          done();
        });
      },
    });
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => {
      this.server.listen(0, '127.0.0.1', () => resolve());
    });
    const { port } = this.server.server.address() as AddressInfo;
    return `smtp://weerbaar:hush%20hush@127.0.0.1:${String(port)}`;
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}
