// Reads how the fake is reached (first argument), and tells the steps that follow: adds `url` to the file of outputs (second),
// and variables to the file of the environment (third), if there is one.
import { appendFileSync, readFileSync } from 'node:fs';

const [, , readyFile, outputFile, environmentFile] = process.argv;
const { url, vendors } = JSON.parse(readFileSync(readyFile, 'utf8'));

const variables = { INVITEKIT_URL: url };
for (const { name, baseUrl, apiKey, accounts } of vendors) {
  const prefix = `INVITEKIT_${name.toUpperCase()}`;
  variables[`${prefix}_BASE_URL`] = baseUrl;
  variables[`${prefix}_KEY`] = apiKey;
  variables[`${prefix}_ACCOUNT`] = accounts[0]?.id ?? '';
}

// A line break in a value would be another variable.
const broken = Object.entries(variables).find(([, value]) => /[\r\n]/.test(value));
if (broken !== undefined) throw new Error(`The fake gives ${broken[0]} with a line break in it.`);
const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`);
if (environmentFile !== undefined) appendFileSync(environmentFile, lines.join(''));
appendFileSync(outputFile, `url=${url}\n`);
console.log(lines.join(''));
