import { whatsapp } from '../../../../src/platforms/whatsapp/index.ts';
import { pageOf } from '../page-of.ts';

const page = pageOf(whatsapp);
export const { press, key } = page;

interface Chat {
  name?: string;
  status?: string;
  /** Name of the box; '' where nobody may write. */
  label?: string;
  placeholder?: string;
  icon?: string;
}

/** The open chat with what else stands in the page; the address never tells anything. */
export function show(html: string, chat: Chat = {}, words = '', bar = ''): void {
  const { name = 'Warga Cempaka', status = '', icon = '' } = chat;
  const { label = `Ketik pesan ke grup ${name}`, placeholder = 'Ketik pesan' } = chat;
  const footer = `<footer>${bar}<div class="lexical"><div id="box" contenteditable="true" role="textbox" data-tab="10"
    aria-label="${label}" aria-placeholder="${placeholder}">${words}</div></div>
    <button id="send" aria-label="Kirim" data-tab="11"><span data-icon="wds-ic-send-filled"><svg></svg></span></button>
    <button id="voice" aria-label="Pesan suara" data-tab="11"><span data-icon="mic-outlined"></span></button></footer>`;
  page.show(`<div id="app"><div id="side"><div id="search" contenteditable="true" role="textbox" data-tab="3">cari</div></div>
    <div role="dialog" hidden><div contenteditable="true" role="textbox">sisa</div><button aria-label="Kirim"></button></div>
    <div id="main"><header>${icon && `<span data-icon="${icon}"></span>`}<span dir="auto">${name}</span>
    <span title="${status}">${status}</span></header><div id="list"></div>${label ? footer : ''}</div>
    <div id="other"></div></div>`);
  const place = html.startsWith('<div data-id') ? '#list' : '#other';
  document.querySelector(place)?.insertAdjacentHTML('beforeend', html);
}

export const message = (id: string, words: string, more = '', who = 'Ani') =>
  `<div data-id="${id}" id="m${id}"><div class="copyable-text" ${who && `data-pre-plain-text="[10:04, 21/8/2026] ${who}: "`}>
    <div role="button" aria-label="Pesan yang dikutip"><span>Budi</span><div class="selectable-text">Lama</div></div>
    <span class="selectable-text"><span>${words}</span></span>${more}<span data-testid="msg-meta">10.04</span></div></div>`;

export const bar = (words: string) =>
  `<div data-testid="quoted-message"><div>Ani</div><div class="quoted-mention">${words}</div><button>x</button></div>`;

export const dialog = (head: string, html: string, testid = '') =>
  `<div role="dialog"><div data-testid="${testid}"><header><h1>${head}</h1></header>${html}</div></div>`;

export const field = (placeholder: string, words: string) =>
  `<div class="field" contenteditable="true" role="textbox" aria-placeholder="${placeholder}">${words}</div>`;

export const plane =
  '<button class="go" aria-label="Kirim"><span data-icon="send"></span></button>';
export const tick =
  '<button class="go" aria-label="Klik untuk simpan"><span data-icon="web-ic-check"></span></button>';
