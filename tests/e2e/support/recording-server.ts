import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy in front of the built site that records every request: method, address, headers, body. */
export class RecordingServer {
  readonly #target: URL;
  readonly #server: Server;
  readonly records: string[] = [];

  constructor(target: string) {
    this.#target = new URL(target);
    this.#server = createServer((incoming, answer) => this.#pass(incoming, answer));
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, resolve));
    const { port } = this.#server.address() as AddressInfo;
    return `http://localhost:${port}${this.#target.pathname}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #pass(incoming: IncomingMessage, answer: ServerResponse): void {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const body = Buffer.concat(chunks);
      const { method = '', url = '', rawHeaders } = incoming;
      this.records.push([method, url, ...rawHeaders, body.toString('utf8')].join('\n'));
      const { hostname, port } = this.#target;
      const headers = { ...incoming.headers, host: `${hostname}:${port}` };
      const onward = request({ hostname, port, path: url, method, headers }, (received) => {
        answer.writeHead(received.statusCode ?? 502, received.headers);
        received.pipe(answer);
      });
      onward.on('error', () => answer.writeHead(502).end());
      onward.end(body);
    });
  }
}
