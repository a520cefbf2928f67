const KINDS: Readonly<Record<string, readonly string[]>> = {
  Word文档: ['docx', 'doc', 'docm', 'dotx', 'dot', 'wps', 'wpt', 'rtf', 'odt'],
  PDF: ['pdf'],
  OFD: ['ofd'],
  图片: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'tif', 'tiff', 'webp', 'heic'],
  文本文件: ['txt', 'md', 'log', 'ini'],
  演示文稿: ['pptx', 'ppt', 'dps', 'odp'],
  邮件: ['eml', 'msg'],
  音视频: ['mp3', 'm4a', 'amr', 'wav', 'mp4', 'mov', 'avi'],
};

const ARCHIVES: readonly string[] = ['rar', '7z', 'tar', 'gz', 'tgz'];

/** What a file is that by its name cannot be a workbook; null where it may be one. */
export function foreignKind(file: string): string | null {
  const extension = extensionOf(file);
  return Object.entries(KINDS).find(([, extensions]) => extensions.includes(extension))?.[0] ?? null;
}

/** True for a file that may hold workbooks, and has to be unpacked first. */
export function isArchive(file: string): boolean {
  return ARCHIVES.includes(extensionOf(file));
}

function extensionOf(file: string): string {
  return /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
}
