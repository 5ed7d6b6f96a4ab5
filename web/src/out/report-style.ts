// The style of the report that stands alone, and its hash, which is all that the report's own policy lets in.

export const reportStyle = `:root{color-scheme:light dark;--ink:light-dark(#24201a,#e9e3d6);--soft:light-dark(#5f584b,#aca392);--hair:light-dark(#d8d0c0,#3b372f);--green:light-dark(#2b6339,#8fcb9b);--ochre:light-dark(#85540a,#e2b35c);--vermilion:light-dark(#b02c15,#ff8f76);--slate:light-dark(#465666,#a9bacb)}
html{background:light-dark(#fdfbf6,#1d1b17);color:var(--ink);font:100%/1.5 Charter,"Iowan Old Style",Georgia,serif}
body{max-width:46rem;margin:2rem auto;padding:0 1.25rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .4rem;text-wrap:balance}h2{font-size:1.3rem;margin:2.2rem 0 .6rem}h3{font:600 1rem/1.4 system-ui,sans-serif;margin:0 0 .3rem}
p{margin:.4rem 0}.small,figcaption,dl{color:var(--soft);font:.875rem/1.45 system-ui,sans-serif}
.finding{padding:.9rem 0;border-top:1px solid var(--hair);break-inside:avoid}
figure{margin:.6rem 0;padding-left:.8rem;border-left:1px solid var(--hair)}blockquote{margin:.1rem 0}
mark{background:none;color:inherit;font-weight:600;text-decoration:underline 1.5px;text-underline-offset:.2em}
a{color:inherit}.article a{text-decoration:underline 1.5px var(--tone);text-underline-offset:.22em}.article sup{color:var(--tone);font-size:.65em}
.sum{font-size:1.2rem;font-variant-numeric:lining-nums tabular-nums}
.green{--tone:var(--green)}.ochre{--tone:var(--ochre)}.vermilion{--tone:var(--vermilion)}.slate{--tone:var(--slate)}h3 b{color:var(--tone)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .8rem;margin:.5rem 0}dd{margin:0}
@media print{:root{color-scheme:light}html{background:none}body{max-width:none;margin:0;padding:0;font-size:10.5pt}h2{break-after:avoid}}`;

/** SHA-256 of the style; a test holds it to the style. */
export const reportStyleHash = "sha256-wPBonkPtydXn6X7XYw70psYCb2VQKXxAveSTnKf2KWc=";
