import { inspect, readContents } from '../../src/archives/read-archive.ts';
import { openSource } from '../../src/archives/source/open-source.ts';
import type { ArchiveActivity } from '../../src/archives/types.ts';
import { stageAt } from '../../src/judge/stage.ts';
import type { Context } from '../../src/judge/types.ts';
import { judgeActivity } from '../../src/review/judge-activity.ts';
import { rememberStages } from '../../src/review/remember-stages.ts';
import { makeArchive } from '../archive/make-archive.ts';
import { platformShapes } from '../archive/platforms/index.ts';
import { OWNER } from '../archive/types.ts';
import { type Ratio, ratioOf, type Times } from './in-turn.ts';

const ITEMS = 6000;
const READ = 'unzipped and parsed';
const JUDGED = 'judged';
const context: Context = {
  now: new Date('2026-10-01'),
  stage: stageAt,
  profile: { status: 'pns', region: null, handles: [] },
  allow: [],
  sensitivity: 'seimbang',
};

/** What judging takes against unzipping and parsing the same made-up export, for each platform. */
export async function measureReviewing(rounds: number): Promise<Record<string, Ratio>> {
  const ratios: Record<string, Ratio> = {};
  for (const platform of Object.keys(platformShapes)) {
    const { zip } = await makeArchive({ platform, items: ITEMS });
    const times: Times = { [READ]: [], [JUDGED]: [] };
    await measureRound(zip);
    for (let round = 0; round < rounds; round++) {
      const { read, judged } = await measureRound(zip);
      times[READ]?.push(read);
      times[JUDGED]?.push(judged);
    }
    ratios[platform] = ratioOf(times, JUDGED, READ);
  }
  return ratios;
}

/** Microseconds of reading everything and then judging everything. */
async function measureRound(zip: Blob): Promise<{ read: number; judged: number }> {
  const begin = cpuTime();
  const activities: ArchiveActivity[] = [];
  const contents = await inspect(await openSource([{ path: 'ekspor.zip', blob: zip }]));
  for await (const event of readContents(contents, { me: OWNER.name }))
    if (event.type === 'activity') activities.push(event.activity);
  const middle = cpuTime();
  const remembered = rememberStages(context);
  for (const activity of activities) judgeActivity(activity, remembered);
  return { read: middle - begin, judged: cpuTime() - middle };
}

/** Of the process, since Node unzips in another thread and one busy program must not count as ours. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}
