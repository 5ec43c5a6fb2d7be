import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The yardstick of pages: the least that `node:http` can answer, in a process of its own. */
const server = createServer((_request, response) => response.end('hello'));
server.listen(0, '127.0.0.1', () => {
  console.log(`open at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
