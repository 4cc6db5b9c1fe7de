import type { Page } from 'playwright-core';

/** Texts, and signs of vendors, that stand out from what is behind them by less than the 4.5 to 1 that WCAG AA asks for. */
export async function lowContrasts(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (canvas === null) throw new Error('There is no canvas to read colours with');

    const low: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      const text = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      const words = text.map(({ textContent }) => textContent?.trim()).join('');
      // What is disabled need not stand out.
      if (
        (words === '' && !element.matches('.mark')) ||
        !element.checkVisibility() ||
        element.matches(':disabled, :disabled *, option')
      )
        continue;
      const behind = layersBehind(element);
      const ratio = contrast(paint([...behind, getComputedStyle(element).color]), paint(behind));
      if (ratio < 4.5) low.push(`${ratio.toFixed(2)} ${words.slice(0, 40) || element.outerHTML.slice(0, 60)}`);
    }
    return low;

    function layersBehind(element: Element): string[] {
      const layers: string[] = [];
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        layers.unshift(getComputedStyle(each).backgroundColor);
      }
      return layers;
    }

    function paint(layers: readonly string[]): readonly number[] {
      if (canvas === null) return [];
      for (const layer of layers) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    }

    function contrast(one: readonly number[], other: readonly number[]): number {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    }

    function luminance(colour: readonly number[]): number {
      const [red = 0, green = 0, blue = 0] = colour.map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
  });
}
