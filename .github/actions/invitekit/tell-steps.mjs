// Reads how the fake is reached (first argument), and tells the steps that follow: adds variables to the file of the
// environment (second), and `url` to the file of outputs (third).
import { appendFileSync, readFileSync } from 'node:fs';

const [, , readyFile, environmentFile, outputFile] = process.argv;
const { url, vendors } = JSON.parse(readFileSync(readyFile, 'utf8'));

const variables = { INVITEKIT_URL: url };
for (const { name, baseUrl, apiKey, accounts } of vendors) {
  const prefix = `INVITEKIT_${name.toUpperCase()}`;
  variables[`${prefix}_BASE_URL`] = baseUrl;
  variables[`${prefix}_KEY`] = apiKey;
  variables[`${prefix}_ACCOUNT`] = accounts[0]?.id ?? '';
}

const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
appendFileSync(environmentFile, lines.join(''));
appendFileSync(outputFile, `url=${url}\n`);
console.log(lines.join(''));
