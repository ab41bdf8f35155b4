interface Sheet {
  /** Markup of the lines, the first larger than the others, in pixels. */
  lines(first: number, others: number, more?: string): string;
  /** A photo as the value of `background-image`. */
  photo: string;
  colours: { back: string; front: string; other: string };
}

const CENTRED =
  'display:flex;flex-direction:column;justify-content:center;align-items:center;text-align:center;box-sizing:border-box;';

/** Ways in which posters are made and photographed; each gives one element of the poster's size. */
export const POSTER_STYLES: Readonly<Record<string, (sheet: Sheet) => string>> = {
  plain: ({ lines, colours: { back, front } }) =>
    `<div style="width:1080px;height:1080px;padding:60px;${CENTRED}background:${back};color:${front};font-family:Montserrat;font-weight:900">${lines(92, 46)}</div>`,
  outline: ({ lines, colours: { back, other } }) =>
    `<div style="width:1080px;height:1080px;padding:60px;${CENTRED}justify-content:flex-end;background:linear-gradient(135deg,${back},${other});color:#fff;font-family:Anton">${lines(124, 54, '-webkit-text-stroke:3px #000;text-shadow:6px 6px 8px #0008')}</div>`,
  band: ({ lines, photo, colours: { back, front } }) =>
    `<div style="position:relative;width:1080px;height:1350px;background:${photo} center/cover;font-family:Poppins;font-weight:700"><div style="position:absolute;left:0;right:0;bottom:60px;padding:30px;text-align:center;background:${back}cc;color:${front}">${lines(80, 40)}</div></div>`,
  overPhoto: ({ lines, photo }) =>
    `<div style="position:relative;width:1080px;height:1080px;background:${photo} center/cover;font-family:Oswald;font-weight:700;color:#fff"><div style="position:absolute;left:40px;right:40px;top:480px;text-shadow:0 0 10px #000,0 0 4px #000">${lines(100, 50)}</div></div>`,
  turned: ({ lines, colours: { back, front } }) =>
    `<div style="width:1080px;height:1080px;overflow:hidden;${CENTRED}background:${back};color:${front};font-family:'Bebas Neue'"><div style="transform:rotate(-7deg)">${lines(140, 68)}</div></div>`,
  small: ({ lines, photo }) =>
    `<div style="width:1080px;height:720px;padding:50px;box-sizing:border-box;background:#f1f3f5 ${photo} right/40% no-repeat;color:#212529;font-family:Poppins;font-weight:700"><div style="max-width:560px">${lines(34, 24)}</div></div>`,
  street: ({ lines, photo, colours: { back, front } }) =>
    `<div style="position:relative;width:1080px;height:810px;background:${photo} center/cover;perspective:900px;font-family:Montserrat;font-weight:900"><div style="position:absolute;left:170px;top:200px;width:740px;padding:26px;box-sizing:border-box;text-align:center;background:${back};color:${front};transform:rotateY(28deg) rotateX(6deg) rotateZ(2deg);filter:blur(.8px)">${lines(62, 34)}</div></div>`,
  screenshot: ({ lines }) =>
    `<div style="width:720px;height:1100px;padding:30px;box-sizing:border-box;background:#efeae2;color:#111;font-family:Poppins"><div style="width:560px;padding:24px;border-radius:16px;background:#fff">${lines(30, 30)}<small style="color:#888">09.41</small></div></div>`,
};
