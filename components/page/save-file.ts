/** Hands a file to the browser to save. Nothing leaves the device: the address is one of this page's memory. */
export function saveFile(content: BlobPart, fileName: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = fileName
  link.click()
  // Safari starts to read only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
