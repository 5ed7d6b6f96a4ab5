// A drawn picture as a file of its own: the page's styles are written into it.

const carried = ["fill", "stroke", "stroke-width", "stroke-opacity", "font-family", "font-size", "font-weight"];

export function standaloneSvg(drawn: SVGSVGElement): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll("*")];
  for (const [index, element] of [drawn, ...drawn.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(element);
    for (const name of carried) copies[index]?.setAttribute(name, style.getPropertyValue(name));
  }
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  paper.setAttribute("width", "100%");
  paper.setAttribute("height", "100%");
  paper.setAttribute("fill", getComputedStyle(drawn.closest(".picture") ?? drawn).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}
