import { defineContentScript } from 'wxt/utils/define-content-script';
import { platforms } from '../../src/platforms/index.ts';
import { guardPage } from './guard-page.ts';

export default defineContentScript({
  matches: platforms.flatMap(({ hosts }) => hosts),
  runAt: 'document_start',
  main: ({ signal }) => guardPage(signal),
});
