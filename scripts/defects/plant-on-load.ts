/** Loaded by `--import` before the fake: plants what the environment names when the file is loaded. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { repository } from '../house/repository.ts';
import { plantIn } from '../mutants/plant.ts';
import { plantingVariable, readPlanting } from './planting-variable.ts';

const planting = readPlanting(process.env[plantingVariable]);
const path = `${repository}/${planting.file}`;
const source = plantIn(readFileSync(path, 'utf8'), planting);
const { href } = pathToFileURL(path);

registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context);
    return url === href ? { ...loaded, source } : loaded;
  },
});
