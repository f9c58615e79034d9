import { init, use, type ECharts } from 'echarts/core';
import { TooltipComponent } from 'echarts/components';
import { CanvasRenderer } from 'echarts/renderers';
import { readTheme, type Theme } from './theme';

use([TooltipComponent, CanvasRenderer]);

/** What a chart looks like in a theme. `moves` is false for readers who want no motion. */
export type Look = (theme: Theme, moves: boolean) => object;

/**
 * Finds every figure of a kind and draws it. The figure names the tables that it draws by `data-table` (and `data-nodes`);
 * what stands in for the chart without scripts carries `data-instead` and is hidden once the chart stands.
 */
export function drawAll(kind: string, draw: (figure: HTMLElement, canvas: HTMLElement) => void): void {
  for (const figure of document.querySelectorAll<HTMLElement>(`[data-chart="${kind}"]`)) {
    const canvas = figure.querySelector<HTMLElement>('.canvas');
    if (!canvas) continue;
    canvas.hidden = false;
    draw(figure, canvas);
    for (const other of figure.querySelectorAll<HTMLElement>('[data-instead]')) other.toggleAttribute('hidden', true);
    for (const other of figure.querySelectorAll<HTMLElement>('[data-drawn]')) other.hidden = false;
    for (const same of figure.parentElement?.querySelectorAll<HTMLDetailsElement>('details[data-fold]') ?? []) same.open = false;
  }
}

/**
 * Puts a chart into an element and keeps it right when the element's size, the colour scheme or the wish for motion changes.
 * `sized` is true where what is drawn depends on the size, so that it must be drawn anew.
 */
export function show(canvas: HTMLElement, look: Look, sized = false): ECharts {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const chart = init(canvas, null, { renderer: 'canvas' });
  const render = (): void => {
    const theme = readTheme();
    chart.setOption({ animation: !still.matches, animationDuration: 300, textStyle: { fontFamily: theme.font, color: theme.ink }, ...look(theme, !still.matches) }, { notMerge: true });
  };
  render();
  dark.addEventListener('change', render);
  still.addEventListener('change', render);
  new ResizeObserver(() => {
    chart.resize();
    if (sized) render();
  }).observe(canvas);
  return chart;
}

/** A tooltip that is drawn and not made of elements: those would carry styles that the pages' policy forbids. */
export function tooltip(theme: Theme): object {
  return {
    renderMode: 'richText',
    confine: true,
    backgroundColor: theme.raised,
    borderColor: theme.lineStrong,
    borderWidth: 1,
    padding: 10,
    textStyle: { color: theme.ink, fontFamily: theme.font, fontSize: 14, lineHeight: 20 },
  };
}

/** The rows of the table that a figure names by an attribute of its own. */
export function rowsOf(figure: HTMLElement, attribute: 'table' | 'nodes'): HTMLTableRowElement[] {
  const table = document.getElementById(figure.dataset[attribute] ?? '');
  return table ? [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')] : [];
}

/** The whole number in a column of a row, headings counted; 0 where there is none. */
export function numberAt(row: HTMLTableRowElement, column: number): number {
  return Number.parseInt(row.cells[column]?.dataset['value'] ?? row.cells[column]?.textContent ?? '', 10) || 0;
}

/** The address of the first link of a row; undefined where there is none. */
export function linkOf(row: HTMLTableRowElement): string | undefined {
  return row.querySelector<HTMLAnchorElement>('a[href]')?.href;
}

/** "1 event", "2 events". */
export function counted(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`;
}
