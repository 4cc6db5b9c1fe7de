// The least that Node can do as a reverse proxy: what comes is piped on. Takes the port and the target.
import { Agent, createServer, request } from 'node:http';

const [port, target] = process.argv.slice(2);
const { hostname: host, port: targetPort } = new URL(target);
const agent = new Agent({ keepAlive: true });

createServer((incoming, response) => {
  const { method, url: path, headers } = incoming;
  const outgoing = request({ host, port: targetPort, method, path, headers, agent }, (coming) => {
    response.writeHead(coming.statusCode, coming.headers);
    coming.pipe(response);
  });
  outgoing.on('error', () => response.destroy());
  incoming.pipe(outgoing);
}).listen(Number(port), '127.0.0.1');
