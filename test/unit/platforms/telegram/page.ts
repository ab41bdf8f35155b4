import { telegram } from '../../../../src/platforms/telegram/index.ts';
import { pageOf } from '../page-of.ts';

const page = pageOf(telegram);
export const { press, key } = page;

/** Web A: the number of the chat stands in the address alone. */
export function showA(html: string, hash = '#-100', header = ''): void {
  page.show(
    `<div id="Main"><div class="MiddleHeader">
      <div class="Transition_slide" hidden><div class="ChatInfo"><h3 class="fullName">Obrolan lama</h3></div></div>
      ${header || chatInfo('Warga Cempaka', 'group-status')}</div>${html}</div>`,
    `/a/${hash}`,
  );
}

export const chatInfo = (name: string, status: string) =>
  `<div class="ChatInfo"><h3 class="fullName">${name}</h3><span class="status"><span class="${status}">12</span></span></div>`;

/** Web K: the number stands on the box and on each message. */
export function showK(html: string, peer = '-100', hash = '', type = 'chat'): void {
  page.show(
    `<div id="page-chats">
      <div class="chat" hidden><div class="topbar"></div><div class="chat-input"><div class="input-message-input" data-peer-id="7"></div></div></div>
      <div class="chat" data-type="${type}"><div class="topbar"><div class="chat-info"><div class="user-title">Warga Cempaka</div></div></div>
      ${html.replaceAll('PEER', peer)}</div></div>`,
    `/k/${hash}`,
  );
}

export const messageA = (id: number, words: string, more = '', own = '') =>
  `<div class="Message ${own}" data-message-id="${id}"><div class="message-content"><div class="content-inner">
    <div class="message-title"><span class="message-title-name">Ani</span></div>
    <div class="text-content">${words}<span class="MessageMeta">10:04</span></div>${more}</div></div></div>`;

export const messageK = (id: number, words: string, more = '') =>
  `<div class="bubble is-in" data-mid="${id}" data-peer-id="PEER"><div class="bubble-content">
    <div class="name"><span class="peer-title" data-peer-id="7">Ani</span></div>
    <div class="message"><span class="translatable-message">${words}</span><span class="time">10:04</span>${more}</div></div></div>`;

export const composerA = (words: string, bar = '', state = 'send') =>
  `<div class="Composer"><div class="composer-wrapper">${bar}<div class="message-input-wrapper">
    <div id="editable-message-text" contenteditable="true" role="textbox">${words}</div>
    <div class="form-control clone">salinan</div></div></div>
    <button class="Button main-button ${state}"></button>
    <div class="CustomSendMenu"><div class="MenuItem">Kirim tanpa suara</div></div></div>`;

export const composerK = (words: string, bar = '', state = 'send') =>
  `<div class="chat-input"><div class="rows-wrapper">${bar}
    <div class="input-message-input" data-peer-id="PEER" contenteditable="true">${words}</div>
    <div class="input-message-input input-field-input-fake" contenteditable="true">salinan</div></div>
    <div class="btn-send-container"><button class="btn-icon btn-send ${state}"></button>
    <div class="btn-menu menu-send"><div class="btn-menu-item">Kirim tanpa suara</div></div></div></div>`;

export const barA = (icon: string, words: string) =>
  `<div class="ComposerEmbeddedMessage"><div class="embedded-left-icon"><i class="icon icon-${icon}"></i></div>
    <div class="EmbeddedMessage"><p class="embedded-text-wrapper">${words}</p>
    <span class="embedded-sender">Ani</span></div><button class="embedded-cancel"></button></div>`;

export const barK = (title: string, words: string) =>
  `<div class="reply-wrapper"><div class="reply"><div class="reply-title">${title}</div>
    <div class="reply-subtitle">${words}</div></div><button class="btn-icon reply-cancel"></button></div>`;
