// Bundles the modules of src/ into the folder that is named, each compressed. Run by the build of Dragoman.Web.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const folder = process.argv[2];
if (!folder) {
  console.error('bundle.mjs: name the folder to write to');
  process.exit(2);
}

/** The outlines of countries without their names: nothing on the map is named by its shape. */
const world = {
  name: 'world',
  setup(plugins) {
    plugins.onLoad({ filter: /countries-50m\.json$/ }, async ({ path }) => {
      const { type, transform, arcs, objects } = JSON.parse(await readFile(path, 'utf8'));
      const geometries = objects.countries.geometries.filter(({ id }) => id !== '010').map(({ type, arcs }) => ({ type, arcs }));
      return { contents: JSON.stringify({ type, transform, arcs, objects: { countries: { type: 'GeometryCollection', geometries } } }), loader: 'json' };
    });
  },
};

const { outputFiles } = await build({
  entryPoints: ['timeline', 'network', 'map', 'article'].map(name => `src/${name}.ts`),
  absWorkingDir: process.cwd(),
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  target: 'es2022',
  chunkNames: 'shared-[hash]',
  define: { 'process.env.NODE_ENV': '"production"' },
  minify: true,
  legalComments: 'none',
  plugins: [world],
  write: false,
  logLevel: 'warning',
});
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { path, contents } of outputFiles) await writeFile(join(folder, `${basename(path)}.gz`), gzipSync(contents, { level: 9 }));
