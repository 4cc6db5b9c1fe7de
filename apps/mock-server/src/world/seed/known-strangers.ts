import type { KnownPerson } from './people.ts';

/** People whom no account knows yet, in every sandbox, so that a workflow can be tried on each kind of answer. */
export const knownStrangers: readonly KnownPerson[] = [
  {
    publicIdentifier: 'jordan-walke',
    firstName: 'Jordan',
    lastName: 'Walke',
    headline: 'Engineer at Acme',
    answer: 'accept',
    answerDays: 1,
  },
  {
    publicIdentifier: 'charles-babbage',
    firstName: 'Charles',
    lastName: 'Babbage',
    headline: 'Inventor at Difference Works',
    answer: 'ignore',
    answerDays: 1,
  },
  {
    publicIdentifier: 'sophie-germain',
    firstName: 'Sophie',
    lastName: 'Germain',
    headline: 'Mathematician',
    answer: 'none',
  },
  {
    publicIdentifier: 'captain-nemo',
    firstName: 'Captain',
    lastName: 'Nemo',
    headline: 'Submariner at Nautilus',
    answer: 'none',
    reachable: false,
  },
];
