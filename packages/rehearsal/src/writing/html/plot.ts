import { html, type Markup } from './markup.ts';
import { at, everyNth, ticksTo } from './scale.ts';

/** What stands below a plot, and the class of its swatch. */
export interface Key {
  readonly text: string;
  readonly style: 'bar' | 'over' | 'second' | 'limit' | 'line' | 'other-line' | 'shade';
}

export interface PlotSettings {
  readonly title: string;
  /** One label for each place on the axis of time. */
  readonly labels: readonly string[];
  readonly most: number;
  readonly keys: readonly Key[];
  /** For who cannot see it. */
  readonly words: string;
}

/** Where things are drawn. */
export interface Area {
  /** The left edge of a place. */
  x(index: number): number;
  y(value: number): number;
  readonly step: number;
  readonly top: number;
  readonly bottom: number;
}

const width = 480;
const height = 210;
const margins = { left: 50, right: 8, top: 10, bottom: 26 };
const mostLabels = 8;

/** A plot with its axes; `draw` puts into it what it shows. */
export function plot(settings: PlotSettings, draw: (area: Area) => readonly Markup[]): Markup {
  const { title, labels, keys, words } = settings;
  const ticks = ticksTo(settings.most);
  const top = ticks.at(-1) ?? 1;
  const bottom = height - margins.bottom;
  const step = (width - margins.left - margins.right) / Math.max(labels.length, 1);
  const x = (index: number) => margins.left + index * step;
  const y = (value: number) => bottom - (value / top) * (bottom - margins.top);
  const right = width - margins.right;
  return html`<figure>
<h3>${title}</h3>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${words}">
${ticks.map(
  (tick) => html`<line class="grid" x1="${margins.left}" x2="${right}" y1="${at(y(tick))}" y2="${at(y(tick))}"/>
<text class="tick" x="${margins.left - 6}" y="${at(y(tick) + 4)}" text-anchor="end">${tick}</text>
`,
)}${draw({ x, y, step, top: margins.top, bottom })}${everyNth(labels, mostLabels).map(
  ({ item, index }) =>
    html`<text class="tick" x="${at(x(index) + step / 2)}" y="${height - 8}" text-anchor="middle">${item}</text>
`,
)}</svg>
<figcaption>${keys.map((key) => html`<span class="key"><i class="${key.style}"></i>${key.text}</span> `)}</figcaption>
</figure>
`;
}

/** Bars, on top of others where there are some `before`; `styleOf` gives the class of each. */
export function bars(
  area: Area,
  values: readonly number[],
  before: readonly number[] | undefined,
  styleOf: (index: number) => string,
): Markup {
  const gap = Math.min(3, area.step * 0.2);
  const drawn = values.flatMap((value, index) => {
    if (value === 0) return [];
    const base = before?.[index] ?? 0;
    const top = area.y(base + value);
    return [
      html`<rect class="${styleOf(index)}" x="${at(area.x(index) + gap / 2)}" y="${at(top)}" width="${at(Math.max(area.step - gap, 1))}" height="${at(area.y(base) - top)}" rx="1.5"/>
`,
    ];
  });
  return html`${drawn}`;
}

/** A line that is level over each place, and steps between them. */
export function steps(area: Area, values: readonly (number | null)[], style: string): Markup {
  let isOpen = false;
  const path = values.map((value, index) => {
    if (value === null) {
      isOpen = false;
      return '';
    }
    const move = isOpen ? 'L' : 'M';
    isOpen = true;
    return `${move}${at(area.x(index))} ${at(area.y(value))}H${at(area.x(index) + area.step)}`;
  });
  return html`<path class="${style}" d="${path.join('')}"/>
`;
}

/** A line through the middle of each place. */
export function line(area: Area, values: readonly number[], style: string): Markup {
  const points = values.map((value, index) => `${at(area.x(index) + area.step / 2)},${at(area.y(value))}`);
  return html`<polyline class="${style}" points="${points.join(' ')}"/>
`;
}

/** Shaded places. */
export function shades(area: Area, isShaded: readonly boolean[]): Markup {
  const drawn = isShaded.flatMap((each, index) =>
    each
      ? [
          html`<rect class="shade" x="${at(area.x(index))}" y="${area.top}" width="${at(area.step)}" height="${area.bottom - area.top}"/>
`,
        ]
      : [],
  );
  return html`${drawn}`;
}
