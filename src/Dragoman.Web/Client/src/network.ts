import { GraphChart } from 'echarts/charts';
import { use } from 'echarts/core';
import { counted, drawAll, linkOf, numberAt, rowsOf, show, tooltip } from './chart';
import type { Theme } from './theme';

use([GraphChart]);

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
  const chart = show(canvas, theme => look(nodes, edges, theme, canvas.clientWidth));
  chart.on('click', ({ dataType, dataIndex }) => {
    const address = (dataType === 'edge' ? edges : nodes)[dataIndex]?.address;
    if (address) location.assign(address);
  });
});

function look(nodes: readonly Node[], edges: readonly Edge[], theme: Theme, width: number): object {
  const mostOfNode = Math.max(1, ...nodes.map(node => node.events));
  const mostOfEdge = Math.max(1, ...edges.map(edge => edge.events));
  const scale = width < 600 ? 0.6 : 1;
  return {
    tooltip: { ...tooltip(theme), formatter: ({ dataType, dataIndex }: { dataType: string; dataIndex: number }) => (dataType === 'edge' ? toldEdge(edges[dataIndex]!) : toldNode(nodes[dataIndex]!)) },
    series: [{
      type: 'graph',
      layout: 'force',
      force: { initLayout: 'circular', layoutAnimation: false, repulsion: 500 * scale, edgeLength: [60 * scale, 220 * scale], gravity: 0.12 },
      roam: 'move',
      draggable: true,
      left: 40, right: 40, top: 24, bottom: 24,
      label: { show: true, position: 'right', color: theme.ink, fontSize: 13, textBorderColor: theme.raised, textBorderWidth: 3 },
      labelLayout: { hideOverlap: true },
      emphasis: { focus: 'adjacency', label: { show: true } },
      data: nodes.map(node => ({ id: node.code, name: node.name, symbolSize: (10 + 34 * Math.sqrt(node.events / mostOfNode)) * scale, itemStyle: { color: theme.accent, borderColor: theme.raised, borderWidth: 2 }, cursor: 'pointer' })),
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
