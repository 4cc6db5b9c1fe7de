/** The least that Express can do: it answers with ready values. Takes the file of what it answers, by name. */
import { readFileSync } from 'node:fs';
import express from 'express';

const [file = ''] = process.argv.slice(2);
const answers: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(file, 'utf8'));
const app = express().disable('etag').disable('x-powered-by');

app.all('/unread/:name', (request, response) => {
  response.json(answers[request.params.name]);
});
app.all('/parsed/:name', express.json(), (request, response) => {
  response.json(answers[request.params.name]);
});

const server = app.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') console.log(`http://127.0.0.1:${address?.port}`);
});
