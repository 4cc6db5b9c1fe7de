/**
 * Fails when files, or folders of a `src`, import each other in a circle, types included: then neither can be read without
 * the other.
 */
import { findCycles } from './house/find-cycles.ts';
import { folderGraph, importGraph } from './house/import-graph.ts';
import { sourceFiles } from './house/source-files.ts';

const files = importGraph(sourceFiles().filter(({ isTest }) => !isTest));
const cycles = [...findCycles(files), ...findCycles(folderGraph(files))];

for (const members of cycles) console.error(`These import each other in a circle: ${members.join(', ')}.`);
process.exitCode = cycles.length > 0 ? 1 : 0;
