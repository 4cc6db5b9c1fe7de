import type { INodeProperties } from 'n8n-workflow';
import type { Parameters } from '../parameters.ts';

const mostSeconds = 300;

/** The shortest and the longest wait between two actions. */
export const pauseFields: readonly INodeProperties[] = [
  {
    displayName: 'Shortest Pause (Seconds)',
    name: 'shortestPause',
    type: 'number',
    typeOptions: { minValue: 0, maxValue: mostSeconds },
    noDataExpression: true,
    default: 3,
    description: 'How long to wait at least between one person and the next',
  },
  {
    displayName: 'Longest Pause (Seconds)',
    name: 'longestPause',
    type: 'number',
    typeOptions: { minValue: 0, maxValue: mostSeconds },
    noDataExpression: true,
    default: 9,
    description: 'How long to wait at most between one person and the next. Each wait is random.',
  },
];

/** Makes pauses of random length, in milliseconds. */
export function readPause({ addedNumber, refuse }: Parameters): () => number {
  const shortest = addedNumber('options.shortestPause', 'Shortest Pause', { fallback: 3, most: mostSeconds });
  const longest = addedNumber('options.longestPause', 'Longest Pause', { fallback: 9, most: mostSeconds });
  if (shortest > longest) refuse('Shortest Pause must not be longer than Longest Pause');
  return () => (shortest + Math.random() * (longest - shortest)) * 1000;
}
