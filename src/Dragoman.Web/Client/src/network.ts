import { GraphChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { counted, drawAll, linkOf, numberAt, rowsOf, show, tooltip } from './chart';
import { place, type Point } from './layout';
import type { Theme } from './theme';

use([GraphChart, LabelLayout]);

/** Room above and below in pixels: labels stand below their nodes. */
const ends = 48;

/** About how wide a letter of a label is, in pixels. A label is given a width only where it must break: one that has a width hides others within it. */
const letter = 7;

interface Node {
  readonly code: string;
  readonly name: string;
  readonly events: number;
  readonly address: string | undefined;
}

interface Edge {
  readonly first: string;
  readonly second: string;
  readonly name: string;
  readonly events: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly address: string | undefined;
}

drawAll('network', (figure, canvas) => {
  const nodes: Node[] = rowsOf(figure, 'nodes').map(row => ({ code: row.dataset['code'] ?? '', name: row.querySelector('a')?.textContent?.trim() ?? '', events: numberAt(row, 1), address: linkOf(row) }));
  const edges: Edge[] = rowsOf(figure, 'table').map(row => ({
    first: row.dataset['first'] ?? '', second: row.dataset['second'] ?? '', name: row.querySelector('a')?.textContent?.trim() ?? '',
    events: numberAt(row, 1), cooperation: numberAt(row, 2), conflict: numberAt(row, 3), address: linkOf(row),
  }));
  const index = new Map(nodes.map((node, i) => [node.code, i]));
  const most = Math.max(1, ...edges.map(edge => edge.events));
  const points = place(nodes.length, edges.map(edge => ({ source: index.get(edge.first)!, target: index.get(edge.second)!, strength: edge.events / most })));
  const chart = show(canvas, theme => look(nodes, edges, points, theme, canvas.clientWidth, canvas.clientHeight), true);
  chart.on('click', ({ dataType, dataIndex }) => {
    const address = (dataType === 'edge' ? edges : nodes)[dataIndex]?.address;
    if (address) location.assign(address);
  });
});

function look(nodes: readonly Node[], edges: readonly Edge[], points: readonly Point[], theme: Theme, width: number, height: number): object {
  // Room at the sides as a part of the width; no label is wider than the room on both sides of its node, so that none is cut off.
  const sides = width < 600 ? 0.12 : 0.08;
  const room = Math.min(160, 2 * sides * width - 8);
  const aspect = (width * (1 - 2 * sides)) / Math.max(1, height - 2 * ends);
  const mostOfNode = Math.max(1, ...nodes.map(node => node.events));
  const mostOfEdge = Math.max(1, ...edges.map(edge => edge.events));
  const scale = width < 600 ? 0.6 : 1;
  return {
    tooltip: { ...tooltip(theme), formatter: ({ dataType, dataIndex }: { dataType: string; dataIndex: number }) => (dataType === 'edge' ? toldEdge(edges[dataIndex]!) : toldNode(nodes[dataIndex]!)) },
    series: [{
      type: 'graph',
      layout: 'none',
      preserveAspect: 'contain',
      roam: 'move',
      draggable: true,
      left: `${100 * sides}%`, right: `${100 * sides}%`, top: ends, bottom: ends,
      label: { show: true, position: 'bottom', overflow: 'break', lineHeight: 16, color: theme.ink, fontSize: 13, textBorderColor: theme.raised, textBorderWidth: 3 },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: 'adjacency', label: { show: true } },
      data: nodes.map((node, i) => ({ id: node.code, name: node.name, label: node.name.length * letter > room ? { width: room } : {}, x: points[i]!.x * aspect, y: points[i]!.y, symbolSize: (10 + 34 * Math.sqrt(node.events / mostOfNode)) * scale, itemStyle: { color: theme.accent, borderColor: theme.raised, borderWidth: 2 }, cursor: 'pointer' })),
      links: edges.map(edge => ({
        source: edge.first, target: edge.second, value: edge.events,
        lineStyle: { width: 1 + 7 * Math.sqrt(edge.events / mostOfEdge), color: colour(edge, theme), type: edge.conflict > edge.cooperation ? 'dashed' : 'solid', opacity: 0.75, curveness: 0.08 },
      })),
    }],
  };
}

function colour({ cooperation, conflict }: Edge, theme: Theme): string {
  return cooperation > conflict ? theme.verbalCooperation : conflict > cooperation ? theme.materialConflict : theme.neutral;
}

function toldEdge(edge: Edge): string {
  return `${edge.name}\n${counted(edge.events, 'event')}\nCooperation ${edge.cooperation}, conflict ${edge.conflict}`;
}

function toldNode(node: Node): string {
  return `${node.name}\n${counted(node.events, 'event')}`;
}
