import { mountPage } from '../../src/pages/frame/mount-page.tsx';
import { OptionsPage } from '../../src/pages/options/options-page.tsx';
import { platforms } from '../../src/platforms/index.ts';

mountPage(OptionsPage, platforms);
