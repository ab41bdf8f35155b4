import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FOLDS, fitSigns, foldOf } from './vision/fit-signs.ts';
import { loadNodeNetworks } from './vision/node-networks.ts';
import { labelledPhotos } from './vision/photo-set.ts';
import { readPhotos } from './vision/read-photos.ts';

const root = resolve(import.meta.dirname, '..');
const folder = process.argv[2];
if (!folder) {
  process.stderr.write('Pakai / usage: npm run fit:signs -- FOLDER\n');
  process.exit(2);
}

// The other sets are for measuring alone.
const chosen = labelledPhotos(folder).filter(({ set }) => set === 'hands' || set === 'sign-digits');
const read = await readPhotos((await loadNodeNetworks()).hands, chosen);
write('src/vision/hands/sign-weights.json', fitSigns(read));
write('scripts/vision/fold-weights.json', {
  photos: Object.fromEntries(read.map((photo) => [photo.path.split('/').at(-1), foldOf(photo)])),
  folds: Array.from({ length: FOLDS }, (_, fold) =>
    fitSigns(read.filter((photo) => foldOf(photo) !== fold)),
  ),
});

function write(path: string, value: unknown): void {
  writeFileSync(join(root, path), `${JSON.stringify(value, null, 2)}\n`);
}
