// What attackers write where words should be, each calling `hit` with its number. A control test shows that they do run
// in a page that lets them.

const hit = (number: number) => `window.hit(${number})`;

const tags = [
  "img src=x",
  "svg",
  "body",
  "iframe src=data:,x",
  "input autofocus",
  "select autofocus",
  "textarea autofocus",
  "button autofocus",
  "details open",
  "video src=x",
  "audio src=x",
  "video><source",
  "object data=x",
  "link rel=stylesheet href=data:text/css,x",
  "style",
  "marquee",
  "svg><image href=x",
  "a tabindex=0 autofocus",
];
const events = ["onerror", "onload", "onfocus", "ontoggle", "onstart"];

/** Ways out of the place that a careless page would print the words into. */
const breakouts = [
  "",
  '">',
  "'>",
  "`>",
  "-->",
  "]]>",
  "</title>",
  "</textarea>",
  "</style>",
  "</script>",
  "</noscript>",
  "</template>",
  "</select>",
  '" autofocus onfocus="HIT" x="',
  "' autofocus onfocus='HIT' x='",
];

/** Spellings of a scheme that runs. */
const schemes = [
  "javascript:HIT",
  "JaVaScRiPt:HIT",
  " javascript:HIT",
  "java\tscript:HIT",
  "java\nscript:HIT",
  "&#106;avascript:HIT",
  "javascript&colon;HIT",
  "data:text/html,<script>parent.HIT</script>",
];
const holders = [
  '<a href="URL">x</a>',
  '<iframe src="URL"></iframe>',
  '<embed src="URL">',
  '<object data="URL"></object>',
  '<form action="URL"><button>x</button></form>',
  '<svg><a href="URL"><text>x</text></a></svg>',
  "[x](URL)",
];

const others = [
  "<script>HIT</script>",
  '<script src="data:text/javascript,HIT"></script>',
  "<scr<script>ipt>HIT</scr</script>ipt>",
  '<iframe srcdoc="<script>parent.HIT</script>"></iframe>',
  "<svg><script>HIT</script></svg>",
  "<svg/onload=HIT>",
  "<svg><animate onbegin=HIT attributeName=x dur=1s>",
  "<math><mtext><table><mglyph><style><img src=x onerror=HIT>",
  '<noscript><p title="</noscript><img src=x onerror=HIT>">',
  "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=HIT>",
  '<meta http-equiv="refresh" content="0;url=javascript:HIT">',
  '<base href="javascript:HIT//">',
  "<style>@import 'javascript:HIT';</style>",
  '<div style="background:url(javascript:HIT)">x</div>',
  "<xss style=animation-name:x onanimationstart=HIT></xss>",
  "<template><img src=x onerror=HIT></template>",
  "{{constructor.constructor('HIT')()}}",
  "$" + "{HIT}",
  "<%= HIT %>",
  "\u003cimg src=x onerror=HIT\u003e",
  "%3Cimg%20src=x%20onerror=HIT%3E",
  "&lt;img src=x onerror=HIT&gt;",
  "<img src=x onerror\u00a0=HIT>",
  "<img\u000bsrc=x onerror=HIT>",
  "<img src=`x` onerror=HIT>",
  '<img src="x" onerror="HIT" ',
  '=HYPERLINK("javascript:HIT")',
  "=cmd|' /C HIT'!A1",
];

/** By the door that they try: as HTML that runs on its own, out of where it was put, as an address, and by odder ways. */
const templates: Record<string, string[]> = {
  handlers: tags.flatMap((tag) => events.map((event) => `<${tag} ${event}=HIT>`)),
  breakouts: breakouts.flatMap((out) =>
    out.includes("HIT") ? [out] : [`${out}<img src=x onerror=HIT>`, `${out}<script>HIT</script>`],
  ),
  addresses: schemes.flatMap((scheme) => holders.map((holder) => holder.replace("URL", scheme))),
  others,
};

export const payloads = Object.values(templates)
  .flat()
  .map((template, number) => template.replaceAll("HIT", hit(number)));

/** Which family the payload of a number belongs to. */
export function familyOf(number: number): string {
  let before = 0;
  for (const [family, { length }] of Object.entries(templates)) {
    before += length;
    if (number < before) return family;
  }
  return "";
}
