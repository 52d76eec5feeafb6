// Hands the person a file. Needs no permission: a link to a blob of our own page is pressed for them.

export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type = 'application/json'): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Firefox reads the blob after the click has returned; a minute is enough, and then the content leaves the memory.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
