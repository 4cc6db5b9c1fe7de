// The least that Node can do. It is no TypeScript, because that takes time to start. Takes the port.
import { createServer } from 'node:http';

createServer((_request, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"data":[]}');
}).listen(Number(process.argv[2]), '127.0.0.1');
