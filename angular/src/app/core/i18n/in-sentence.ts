/** A name as it stands inside a sentence: "Xã Ninh Giang" begins one, "xã Ninh Giang" stands in it. */
export function inSentence(name: string): string {
  return name.charAt(0).toLocaleLowerCase('vi') + name.slice(1);
}
