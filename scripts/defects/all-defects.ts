import { type Defect, nameOf } from './defect.ts';
import { type Cell, draw } from './draw.ts';
import { hidden } from './hidden.ts';
import { visible } from './visible.ts';

export const defects: readonly Defect[] = [...visible, ...hidden];

/** Where the defects are not those that were drawn. */
export function differencesFromDraw(): readonly string[] {
  const cells = new Map(draw().map((cell) => [nameOf(cell), cell]));
  const names = defects.map(nameOf);
  return [
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name} is there twice`),
    ...[...cells.keys()].filter((name) => !names.includes(name)).map((name) => `${name} was drawn and is not there`),
    ...defects.flatMap((defect) => differencesFrom(cells.get(nameOf(defect)), defect)),
  ];
}

function differencesFrom(cell: Cell | undefined, defect: Defect): readonly string[] {
  const name = nameOf(defect);
  if (cell === undefined) return [`${name} was not drawn`];
  const { place, passesOver } = defect;
  const position = cell.places.findIndex((each) => each.name === place);
  return [
    ...(position < 0 ? [`${name} was not drawn for ${place}`] : []),
    ...(position > 0 && passesOver === undefined ? [`${name} does not say why it passes over other places`] : []),
    ...(cell.isHidden === hidden.includes(defect) ? [] : [`${name} is in the wrong one of visible.ts and hidden.ts`]),
  ];
}
