// Reads how the fake is reached, and tells the steps that follow: variables of the environment, and the output `url`.
import { appendFileSync, readFileSync } from 'node:fs';

const [, , readyFile] = process.argv;
const { url, vendors } = JSON.parse(readFileSync(readyFile, 'utf8'));

const variables = { INVITEKIT_URL: url };
for (const { name, baseUrl, apiKey, accounts } of vendors) {
  const prefix = `INVITEKIT_${name.toUpperCase()}`;
  variables[`${prefix}_BASE_URL`] = baseUrl;
  variables[`${prefix}_KEY`] = apiKey;
  variables[`${prefix}_ACCOUNT`] = accounts[0]?.id ?? '';
}

const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
appendFileSync(process.env.GITHUB_ENV, lines.join(''));
appendFileSync(process.env.GITHUB_OUTPUT, `url=${url}\n`);
console.log(lines.join(''));
