import { fillPlaces, placeIn, placeNames, strayPlaceIn } from '@invitekit/clients';
import { describe, expect, test } from 'vitest';

const ada = { company: 'Analytical\n Engines', headline: null, location: ' London ', name: '{Ada}', title: '' };

describe('a text with places', () => {
  test.each([
    ['Hi {name}', 'Hi {Ada}', []],
    ['{company} in {location}', 'Analytical Engines in London', []],
    ['{headline|your work} and {title|}', 'your work and ', []],
    ['{headline}, {title}, {name}', ', , {Ada}', ['headline', 'title']],
    ['{company|your team}', 'Analytical Engines', []],
    ['no place', 'no place', []],
  ])('%j is filled as %j', (text, filled, missing) => {
    expect(fillPlaces(text, ada)).toEqual({ text: filled, missing });
  });

  test.each(placeNames)('{%s} is found, with and without other words', (name) => {
    for (const place of [`{${name}}`, `{${name}|you, "all"}`]) {
      expect(placeIn(`Hello ${place}!`)).toBe(place);
      expect(strayPlaceIn(`Hello ${place}!`)).toBeUndefined();
    }
  });

  test.each([
    '{firstName}',
    '{first_name}',
    '{first name}',
    '{Name}',
    '{ name }',
    '{{name}}',
    '{{ $json.name }}',
    '{{ $("Leads").item.json.name }}',
    '{$name}',
    '{company |your team}',
    '{имя}',
    '{名前}',
    '{compny|your team}',
  ])('%s is a place that nothing fills', (place) => {
    expect(strayPlaceIn(`Hello {name}, ${place}.`)).toBe(place);
  });

  test.each(['', '{}', '{1, 2}', ':-} {', '{;', '{?}', '{{1}}', '{$5}', 'a } name {', '{', '{name'])(
    '%j has none',
    (text) => {
      expect([placeIn(text), strayPlaceIn(text)]).toEqual([undefined, undefined]);
    },
  );
});
