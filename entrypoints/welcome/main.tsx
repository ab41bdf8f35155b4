import { mountPage } from '../../src/pages/frame/mount-page.tsx';
import { WelcomePage } from '../../src/pages/welcome/welcome-page.tsx';
import { platforms } from '../../src/platforms/index.ts';

mountPage(WelcomePage, platforms);
