import { hostname, networkInterfaces } from 'node:os';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address is reachable from this machine only. */
export function isLoopback(host: string): boolean {
  const name = hostName(inAddress(host));
  return name !== null && (LOOPBACK.includes(name) || /^127(\.\d+){3}$/.test(name));
}

/** The names under which requests are answered: this machine's own, and the network's only where it listens there. */
export function allowedHosts(listeningOn: string): ReadonlySet<string> {
  const names = isLoopback(listeningOn) ? [listeningOn] : [listeningOn, hostname(), ...ownAddresses()];
  return new Set([...LOOPBACK, ...names.flatMap((name) => hostName(inAddress(name)) ?? [])]);
}

/** The name in a `Host` header as browsers spell it, without the port; null where it is none. */
export function hostName(host: string | undefined): string | null {
  return host ? (URL.parse(`http://${host}`)?.hostname ?? null) : null;
}

function ownAddresses(): string[] {
  return Object.values(networkInterfaces()).flatMap((all) => all?.map(({ address }) => address) ?? []);
}

/** An address as it stands in a URL. */
export function inAddress(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
