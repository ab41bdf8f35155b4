import type { Browser } from 'wxt/browser';

const CHECK_MENU = 'periksa';

type Menus = Pick<typeof Browser.contextMenus, 'create' | 'removeAll'>;

/**
 * Puts "Periksa netralitas teks ini" into the menu of selections and of places for writing, on every
 * site. The browser keeps menus over restarts: once per installation and update is enough.
 * @param menus undefined in browsers without menus (Firefox for Android)
 * @param title in the browser's own language
 */
export async function addCheckMenu(menus: Menus | undefined, title: string): Promise<void> {
  await menus?.removeAll();
  menus?.create({ id: CHECK_MENU, title, contexts: ['selection', 'editable'] });
}
