import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';

export type NetworkSink = {
  readonly tcp: number;
  readonly udp: number;
  /** `tcp` or `udp` for each connection and each datagram that came. */
  readonly hits: readonly string[];
  readonly close: () => void;
};

/** Two ports of this machine that wait for anything to come in, and note it. */
export async function startNetworkSink(): Promise<NetworkSink> {
  const hits: string[] = [];
  const server = createServer((socket) => {
    hits.push('tcp');
    socket.destroy();
  }).listen(0, '127.0.0.1');
  const socket = createSocket('udp4', () => hits.push('udp')).bind(0, '127.0.0.1');
  await Promise.all([once(server, 'listening'), once(socket, 'listening')]);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server without a port');
  return {
    tcp: address.port,
    udp: socket.address().port,
    hits,
    close: () => {
      server.close();
      socket.close();
    },
  };
}
