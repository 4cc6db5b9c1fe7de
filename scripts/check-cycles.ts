/** Fails when folders of a `src` import each other in a circle, types included: then neither can be read without the other. */
import { findCycles } from './house/find-cycles.ts';
import { folderGraph, importGraph } from './house/import-graph.ts';
import { sourceFiles } from './house/source-files.ts';

const cycles = findCycles(folderGraph(importGraph(sourceFiles().filter(({ isTest }) => !isTest))));

for (const folders of cycles) console.error(`These folders import each other in a circle: ${folders.join(', ')}.`);
process.exitCode = cycles.length > 0 ? 1 : 0;
