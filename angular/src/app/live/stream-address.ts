/** An address without what proves who one is. */
export interface AddressParts {
  address: string;
  user: string;
  password: string;
}

/** `rtsp://admin:secret@host/path` in its parts; null where nothing is to be taken out. */
export function splitAddress(text: string): AddressParts | null {
  const match = /^([a-z]+:\/\/)([^/@:]*)(?::([^/]*))?@(.+)$/i.exec(text.trim());
  if (!match) return null;
  return { address: match[1] + match[4], user: decoded(match[2]), password: decoded(match[3] ?? '') };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
