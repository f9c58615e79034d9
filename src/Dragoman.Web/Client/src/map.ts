import { ScatterChart } from 'echarts/charts';
import { GeoComponent } from 'echarts/components';
import { registerMap, use, type ECharts } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlines from 'world-atlas/countries-50m.json';
import { counted, drawAll, linkOf, numberAt, rowsOf, show, tooltip } from './chart';
import type { Theme } from './theme';

use([ScatterChart, GeoComponent, LabelLayout]);

interface Place {
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly events: number;
  readonly cooperation: number;
  readonly conflict: number;
  readonly address: string | undefined;
}

type Corners = [[number, number], [number, number]];

const world: Corners = [[-170, 78], [180, -58]];
const topology = outlines as unknown as Topology<{ countries: GeometryCollection }>;
const projection = {
  // Miller's cylindrical projection: shapes stay right near by, and the poles stay within reach.
  project: ([longitude, latitude]: [number, number]): [number, number] => [radians(longitude), -1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * radians(latitude)))],
  unproject: ([x, y]: [number, number]): [number, number] => [degrees(x), degrees(2.5 * (Math.atan(Math.exp(-0.8 * y)) - Math.PI / 4))],
};

drawAll('map', (figure, canvas) => {
  registerMap('world', unrolled(feature(topology, topology.objects.countries)) as never);
  const places: Place[] = rowsOf(figure, 'table').map(row => ({
    name: row.querySelector('a')?.textContent?.trim() ?? '', longitude: Number(row.dataset['longitude']), latitude: Number(row.dataset['latitude']),
    events: numberAt(row, 1), cooperation: numberAt(row, 2), conflict: numberAt(row, 3), address: linkOf(row),
  })).filter(place => Number.isFinite(place.longitude) && Number.isFinite(place.latitude));
  let corners = around(places);
  const chart = show(canvas, theme => look(places, theme, corners));
  chart.on('click', ({ dataIndex }) => {
    const address = places[dataIndex]?.address;
    if (address) location.assign(address);
  });
  const press = (name: string, act: () => void): void => figure.querySelector(`[data-map="${name}"]`)?.addEventListener('click', act);
  press('closer', () => zoom(chart, 1.6));
  press('farther', () => zoom(chart, 1 / 1.6));
  press('events', () => frame(chart, (corners = around(places))));
  press('world', () => frame(chart, (corners = world)));
});

function look(places: readonly Place[], theme: Theme, corners: Corners): object {
  const most = Math.max(1, ...places.map(place => place.events));
  return {
    tooltip: { ...tooltip(theme), formatter: ({ dataIndex }: { dataIndex: number }) => told(places[dataIndex]!) },
    geo: { map: 'world', projection, boundingCoords: corners, roam: 'move', silent: true, left: 0, right: 0, top: 0, bottom: 0, itemStyle: { areaColor: theme.sunken, borderColor: theme.lineStrong, borderWidth: 0.5 }, scaleLimit: { min: 0.5, max: 60 } },
    series: [{
      type: 'scatter',
      coordinateSystem: 'geo',
      geoIndex: 0,
      cursor: 'pointer',
      label: { show: true, position: 'right', formatter: ({ dataIndex }: { dataIndex: number }) => places[dataIndex]!.name, color: theme.ink, fontSize: 13, textBorderColor: theme.ground, textBorderWidth: 3 },
      labelLayout: { hideOverlap: true },
      emphasis: { scale: 1.2 },
      data: places.map(place => ({
        value: [place.longitude, place.latitude],
        symbol: place.conflict > place.cooperation ? 'diamond' : place.cooperation > place.conflict ? 'circle' : 'rect',
        symbolSize: 9 + 22 * Math.sqrt(place.events / most),
        itemStyle: { color: place.conflict > place.cooperation ? theme.materialConflict : place.cooperation > place.conflict ? theme.verbalCooperation : theme.neutral, opacity: 0.8, borderColor: theme.raised, borderWidth: 1 },
      })),
    }],
  };
}

/** The outlines for a plane: a ring that crosses the antimeridian runs on beyond it instead of back across the whole map. */
function unrolled(world: FeatureCollection<Geometry>): FeatureCollection<Geometry> {
  for (const { geometry } of world.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
    for (const ring of polygons.flat()) unroll(ring);
  }

  return world;
}

function unroll(ring: Position[]): void {
  let turns = 0;
  let before: number | undefined;
  for (const point of ring) {
    const longitude = point[0]!;
    if (before !== undefined && Math.abs(longitude - before) > 180) turns += longitude < before ? 360 : -360;
    before = longitude;
    point[0] = longitude + turns;
  }

  const longitudes = ring.map(point => point[0]!);
  const middle = (Math.min(...longitudes) + Math.max(...longitudes)) / 2;
  const back = middle > 180 ? -360 : middle < -180 ? 360 : 0;
  if (back !== 0) for (const point of ring) point[0]! += back;
}

/** The corners of what holds all places, with some room; the world where there is none. */
function around(places: readonly Place[]): Corners {
  if (places.length === 0) return world;
  const room = (low: number, high: number, least: number): [number, number] => {
    const more = Math.max((high - low) * 0.12, (least - (high - low)) / 2, 1);
    return [low - more, high + more];
  };
  const [west, east] = room(Math.min(...places.map(place => place.longitude)), Math.max(...places.map(place => place.longitude)), 16);
  const [south, north] = room(Math.min(...places.map(place => place.latitude)), Math.max(...places.map(place => place.latitude)), 9);
  return [[Math.max(-179, west), Math.min(83, north)], [Math.min(179.9, east), Math.max(-83, south)]];
}

function zoom(chart: ECharts, times: number): void {
  const [geo] = chart.getOption()['geo'] as { zoom?: number }[];
  chart.setOption({ geo: { zoom: Math.min(60, Math.max(0.5, (geo?.zoom ?? 1) * times)) } });
}

function frame(chart: ECharts, corners: Corners): void {
  chart.setOption({ geo: { boundingCoords: corners, zoom: 1, center: null } });
}

function told(place: Place): string {
  return `${place.name}\n${counted(place.events, 'event')}\nCooperation ${place.cooperation}, conflict ${place.conflict}`;
}

function radians(angle: number): number {
  return (angle * Math.PI) / 180;
}

function degrees(angle: number): number {
  return (angle * 180) / Math.PI;
}
