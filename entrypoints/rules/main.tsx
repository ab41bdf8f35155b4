import { mountPage } from '../../src/pages/frame/mount-page.tsx';
import { RulesPage } from '../../src/pages/rules/rules-page.tsx';
import { platforms } from '../../src/platforms/index.ts';

mountPage(RulesPage, platforms);
