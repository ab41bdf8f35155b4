import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evaluatePhotos } from './vision/evaluate-photos.ts';
import { describeTargets } from './vision/targets.ts';

const folder = process.argv[2];
if (!folder || !existsSync(folder)) {
  process.stderr.write('Pakai / usage: npm run eval:photos -- FOLDER\n');
  process.exit(2);
}
const study = join(folder, '../../prototypes/vision');
process.stdout.write(describeTargets(await evaluatePhotos(folder, study)));
