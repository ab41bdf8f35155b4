import { CheckPage } from '../../src/pages/check/check-page.tsx';
import { mountPage } from '../../src/pages/frame/mount-page.tsx';
import { platforms } from '../../src/platforms/index.ts';

mountPage(CheckPage, platforms);
