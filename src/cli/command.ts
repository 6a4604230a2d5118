/** A line for a shell that runs a command on the story of a folder: for PowerShell on Windows, for any shell elsewhere. */
export function commandFor(content: string, command: string, platform: string = process.platform): string {
  if (platform === 'win32') return `$env:CONTENT_DIR = '${content.replaceAll("'", "''")}'; ${command}`;
  return `CONTENT_DIR=${quoted(content)} ${command}`;
}

/** A word as a shell reads it; what needs no quotation marks has none. */
function quoted(word: string): string {
  return /^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
