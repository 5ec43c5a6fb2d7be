import { hostname, networkInterfaces } from 'node:os';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** The names under which requests are answered: this machine's own, and the network's only where it listens there. */
export function allowedHosts(listeningOn: string): ReadonlySet<string> {
  if (isLoopback(listeningOn)) return new Set([...LOOPBACK, inAddress(listeningOn)]);
  const own = Object.values(networkInterfaces()).flatMap(
    (addresses) => addresses?.map(({ address }) => inAddress(address)) ?? [],
  );
  return new Set([...LOOPBACK, inAddress(listeningOn), hostname().toLowerCase(), ...own]);
}

/** An address as it stands in a URL. */
export function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
