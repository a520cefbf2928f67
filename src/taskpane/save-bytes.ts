/** Hands a file to the web view to be saved in the download folder. Some web views do nothing: what was saved is to be shown as well. */
export function saveBytes(file: string, bytes: Uint8Array, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  /* Once the web view has taken it. */
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
