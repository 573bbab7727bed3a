/** Names of devices, which no file on Windows can have, whatever its extension. */
const DEVICE = /^(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[\d¹²³]) {0,9}(?:\.|$)/i;
const FORBIDDEN = /[<>:"|?*\\\u0000-\u001F]/;

/**
 * Why a file cannot have a name on Windows, where Git could not check it out; undefined if it can.
 *
 * @param path a name, or a path with forward slashes
 */
export function explainUnportable(path: string): string | undefined {
  for (const name of path.split('/')) {
    const [, device] = DEVICE.exec(name) ?? [];
    if (device !== undefined) {
      return `Windows cannot have a file of this name, because ${device.toUpperCase()} is a device there, whatever the extension`;
    }
    if (FORBIDDEN.test(name)) {
      return 'Windows cannot have a file of this name, because < > : " | ? * and \\ cannot be in names there';
    }
    if (/[. ]$/.test(name)) {
      return 'Windows cannot have a file of this name, because names cannot end in a point or space there';
    }
  }
  return undefined;
}

/**
 * A key that paths share if Windows or macOS takes them for the same file: they differ only in
 * capitals or in how accents are encoded.
 */
export function toPortableKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}
