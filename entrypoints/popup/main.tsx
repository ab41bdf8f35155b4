import { mountPage } from '../../src/pages/frame/mount-page.tsx';
import { PopupPage } from '../../src/pages/popup/popup-page.tsx';
import { platforms } from '../../src/platforms/index.ts';

mountPage(PopupPage, platforms);
