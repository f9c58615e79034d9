import { BarChart } from 'echarts/charts';
import { DataZoomComponent, GridComponent } from 'echarts/components';
import { use, type ECharts } from 'echarts/core';
import { drawAll, rowsOf, show, tooltip } from './chart';
import { periodsOf, told, type Period } from './periods';
import type { Theme } from './theme';

use([BarChart, DataZoomComponent, GridComponent]);

/** As many of the latest months as are shown before the reader zooms. */
const shownAtFirst = 36;

drawAll('timeline', (figure, canvas) => {
  const periods = periodsOf(rowsOf(figure, 'table'));
  if (periods.length === 0) return;
  let [from, to] = [Math.max(0, periods.length - shownAtFirst), periods.length - 1];
  const chart = show(canvas, theme => look(periods, theme, from, to));
  chart.on('datazoom', () => {
    const zoom = (chart.getOption()['dataZoom'] as { startValue: number; endValue: number }[])[0];
    if (zoom) [from, to] = [zoom.startValue, zoom.endValue];
  });
  followClicks(chart, periods);
  followKeys(figure, canvas, chart, periods, () => [from, to]);
});

function look(periods: readonly Period[], theme: Theme, from: number, to: number): object {
  const bar = (name: string, color: string, stack: string, value: (period: Period) => number): object => ({
    name, type: 'bar', stack, itemStyle: { color }, barCategoryGap: '20%', barMaxWidth: 40, barGap: '-100%', data: periods.map(value), cursor: 'pointer', emphasis: { focus: 'none' },
  });
  const zooms = periods.length > 12;
  return {
    grid: { left: 8, right: 12, top: 16, bottom: zooms ? 64 : 8, containLabel: true },
    tooltip: { ...tooltip(theme), trigger: 'axis', axisPointer: { type: 'shadow', shadowStyle: { color: theme.lineStrong, opacity: 0.2 } }, formatter: (at: { dataIndex: number }[]) => told(periods[at[0]?.dataIndex ?? 0]!) },
    xAxis: { type: 'category', data: periods.map(period => period.short), axisLine: { onZero: true, lineStyle: { color: theme.lineStrong } }, axisTick: { show: false }, axisLabel: { color: theme.inkSoft, fontSize: 13, hideOverlap: true }, position: 'bottom' },
    yAxis: { type: 'value', minInterval: 1, axisLabel: { color: theme.inkSoft, fontSize: 13, formatter: (value: number) => String(Math.abs(value)) }, splitLine: { lineStyle: { color: theme.line } } },
    dataZoom: zooms
      ? [
          { type: 'slider', startValue: from, endValue: to, bottom: 12, height: 28, borderColor: theme.line, fillerColor: 'transparent', backgroundColor: theme.sunken, handleStyle: { color: theme.raised, borderColor: theme.lineStrong }, moveHandleStyle: { color: theme.lineStrong }, dataBackground: { lineStyle: { color: theme.lineStrong }, areaStyle: { color: theme.lineStrong } }, selectedDataBackground: { lineStyle: { color: theme.accent }, areaStyle: { color: theme.accent } }, textStyle: { color: theme.inkSoft, fontSize: 12 }, brushSelect: false, showDetail: false },
          { type: 'inside', startValue: from, endValue: to, zoomOnMouseWheel: 'ctrl', moveOnMouseWheel: false },
        ]
      : [],
    series: [
      bar('verbal cooperation', theme.verbalCooperation, 'all', period => period.verbalCooperation),
      bar('material cooperation', theme.materialCooperation, 'all', period => period.materialCooperation),
      bar('verbal conflict', theme.verbalConflict, 'all', period => -period.verbalConflict),
      bar('material conflict', theme.materialConflict, 'all', period => -period.materialConflict),
    ],
  };
}

/** A click anywhere in a period's column leads to its events. */
function followClicks(chart: ECharts, periods: readonly Period[]): void {
  chart.getZr().on('click', ({ offsetX, offsetY }) => {
    if (!chart.containPixel('grid', [offsetX, offsetY])) return;
    const [index] = chart.convertFromPixel('grid', [offsetX, offsetY]) as number[];
    follow(periods[index ?? -1]);
  });
}

/** The arrow keys go from period to period, told aloud as they go; Enter leads to the events. */
function followKeys(figure: HTMLElement, canvas: HTMLElement, chart: ECharts, periods: readonly Period[], shown: () => readonly number[]): void {
  const voice = figure.querySelector<HTMLElement>('[role="status"]');
  let at: number | undefined;
  canvas.tabIndex = 0;
  canvas.addEventListener('keydown', event => {
    const [from = 0, to = periods.length - 1] = shown();
    if (event.key === 'Enter' && at !== undefined) return follow(periods[at]);
    if (event.key === 'Escape') return chart.dispatchAction({ type: 'hideTip' });
    const next = { ArrowLeft: (at ?? to + 1) - 1, ArrowRight: (at ?? from - 1) + 1, Home: 0, End: periods.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    at = Math.min(periods.length - 1, Math.max(0, next));
    if (at < from || at > to) {
      const start = at < from ? at : at - (to - from);
      chart.dispatchAction({ type: 'dataZoom', startValue: start, endValue: start + (to - from) });
    }

    chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: at });
    if (voice) voice.textContent = told(periods[at]!).replaceAll('\n', ', ');
  });
}

function follow(period: Period | undefined): void {
  if (period?.address) location.assign(period.address);
}
