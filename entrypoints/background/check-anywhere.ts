import { browser } from 'wxt/browser';
import { checkChosen } from '../../src/anywhere/check-chosen.ts';
import { addCheckMenu } from '../../src/anywhere/check-menu.ts';
import type { Chosen } from '../../src/anywhere/chosen.ts';
import { handOver } from '../../src/anywhere/handed-over.ts';

/** "Periksa netralitas teks ini" in the menu of every page; call it when the background starts. */
export function offerCheckAnywhere(openPage: (page: string) => Promise<unknown>): void {
  const { contextMenus: menus, i18n, runtime, scripting, storage } = browser;
  const checkOnOurPage = async (chosen: Chosen) => {
    await handOver(chosen, storage.session);
    await openPage('check.html');
  };
  runtime.onInstalled.addListener(() => addCheckMenu(menus, i18n.getMessage('checkText')));
  menus?.onClicked.addListener((info, tab) =>
    checkChosen(info, tab?.id, { scripting, checkOnOurPage }),
  );
}
