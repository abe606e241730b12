/** Words for leaflet, which takes a string for HTML. */
export function plainText(text: string): HTMLElement {
  const element = document.createElement('span');
  element.textContent = text;
  return element;
}
