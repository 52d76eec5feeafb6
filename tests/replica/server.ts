// The stand-in of Meta's sites: one HTTPS server on this machine that answers to every host name the browser is sent to it with.
import { createServer, type Server } from 'node:https';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSecureContext } from 'node:tls';
import { answerTo, type Answer } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import { CERTIFICATE_NAMES } from './hosts.ts';

export interface Asked {
  method: string;
  url: string;
}

export interface Replica {
  port: number;
  /** Every name a TLS connection was begun for, in order, also those that broke off. */
  names: string[];
  /** Every request, in order. */
  requests: Asked[];
  /** Puts a document of one's own at an address, until `forget` or the end. */
  serve(address: string, answer: Partial<Answer> & { body: string }): void;
  /** Forgets what was asked and what was placed: the next test starts on the stand-in as it is. */
  forget(): void;
  close(): Promise<void>;
}

/** Starts it on a free port. */
export async function startReplica(): Promise<Replica> {
  const certificate = makeCertificate(CERTIFICATE_NAMES);
  const context = createSecureContext(certificate);
  const names: string[] = [];
  const requests: Asked[] = [];
  const placed = new Map<string, Answer>();
  const server = createServer({
    ...certificate,
    SNICallback: (name, done) => {
      names.push(name);
      done(null, context);
    },
  });
  server.on('request', (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host?.replace(/:\d+$/, '') ?? 'localhost'}`);
    requests.push({ method: request.method ?? 'GET', url: url.href });
    const { status, headers, body } = placed.get(url.href) ?? answerTo({ url, ...askedBy(request) });
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    names,
    requests,
    serve: (address, answer) =>
      placed.set(new URL(address).href, { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, ...answer }),
    forget() {
      names.length = 0;
      requests.length = 0;
      placed.clear();
    },
    close: () => closed(server),
  };
}

function askedBy(request: IncomingMessage): { cookie?: string; acceptLanguage?: string; isSoft: boolean } {
  return {
    cookie: request.headers.cookie,
    acceptLanguage: request.headers['accept-language'],
    isSoft: request.headers['x-replica'] === 'soft',
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}
