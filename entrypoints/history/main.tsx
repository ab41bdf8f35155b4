import { mountPage } from '../../src/pages/frame/mount-page.tsx';
import { HistoryPage } from '../../src/pages/history/history-page.tsx';
import { platforms } from '../../src/platforms/index.ts';

mountPage(HistoryPage, platforms);
