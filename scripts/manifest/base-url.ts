import { Refusal } from '../refusal';

/** The address of the folder that the add-in is served from, without a slash at its end; refused in a sentence where Excel could not use it. */
export function readBaseUrl(text: string | undefined): string {
  if (text === undefined || text === '') throw refused('（未给出）', '没有给出网址', 'none was given');
  if (!/^https:\/\//i.test(text)) throw refused(text, '须以 https:// 开头，Excel 不打开其他地址的窗格', 'it must begin with https://: Excel opens a pane from nowhere else');
  if (!URL.canParse(text)) throw refused(text, '不是完整的网址', 'it is not a whole address');
  const url = new URL(text);
  if (url.username !== '' || url.password !== '') throw refused(text, '不能带用户名和密码', 'it may hold no user name and password');
  if (url.search !== '' || url.hash !== '' || /[?#]/.test(text)) throw refused(text, '不能带 ? 或 # 之后的部分', 'it may hold no part after ? or #');
  if (/\.(html?|xml)$/i.test(url.pathname)) throw refused(text, '应是文件夹的地址，不是文件的地址', 'it must be the address of a folder, not of a file');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function refused(text: string, why: string, whyEnglish: string): Refusal {
  return new Refusal({
    chinese: `基址“${text}”不能用：${why}。请写成 --base-url https://主机/yuebao 这样的网址。`,
    english: `The base URL “${text}” cannot be used: ${whyEnglish}. Give one such as --base-url https://HOST/yuebao.`,
  });
}
