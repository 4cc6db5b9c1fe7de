// A service that invites people as far as the budget of the day and the week allows, and never two within minutes:
//   UNIPILE_API_KEY=… UNIPILE_ACCOUNT_ID=… TIME_ZONE=Europe/London node send-service.ts
//   curl http://127.0.0.1:3000/invitations -H 'Content-Type: application/json' -d '{"profileUrl":"https://www.linkedin.com/in/…"}'
import { DatabaseSync } from 'node:sqlite';
import { createUnipile } from '@invitekit/clients';
import { createSender, sqliteStore } from '@invitekit/clients/sender';
import express from 'express';

const { UNIPILE_API_KEY: apiKey = '', UNIPILE_ACCOUNT_ID: accountId = '', UNIPILE_BASE_URL: baseUrl } = process.env;
const { TIME_ZONE: timeZone = '', DATABASE = 'sender.db', PORT = '3000' } = process.env;
const store = sqliteStore(new DatabaseSync(DATABASE, { timeout: 5000 }));
const policy = { timeZone, perDay: 10, perWeek: 50 };
const sender = createSender(createUnipile({ apiKey, accountId, baseUrl }), { policy, store });
const statusOf = { sent: 201, 'not-sent': 409, uncertain: 502 };

const app = express().use(express.json());
app.get('/budget', async (_request, response) => void response.json(await sender.state()));
app.post('/invitations', async ({ body: { profileUrl, note } }, response) => {
  for await (const outcome of sender.send([{ member: { profileUrl }, note }], { waitAtMostMs: 0 })) {
    if (outcome.is !== 'waiting' && outcome.is !== 'notice') response.status(statusOf[outcome.is]).json(outcome);
  }
});
const server = app.listen(Number(PORT), '127.0.0.1', (error) => console.log(error ?? server.address()));
