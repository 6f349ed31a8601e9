/* html_style.c: the style sheet of a page.  Contrast is 4.5 to 1 or more in light and in dark; paper is always light.
 * No red, amber and green: a severity is a word and a symbol first, and a colour and a line last. */
#include "page.h"

const char *const hgwi_html_style[] = {
    ":root{--paper:#fff;--ink:#1d1b20;--soft:#55505c;--line:#c9c4d0;--tint:#f6f4f8;"
    "--contradiction:#8a1c5b;--attention:#3c3f9e;--tip:#4b4f58;--strength:#0b5d68;--strong:#eaf5f6}\n",
    "@media screen and (prefers-color-scheme:dark){:root{--paper:#17151a;--ink:#ece8f0;--soft:#b9b3c2;--line:#4a4552;"
    "--tint:#211e26;--contradiction:#f2a6cf;--attention:#b3b8ff;--tip:#c6cad3;--strength:#86d5df;--strong:#15292c}}\n",
    "html{color-scheme:light dark;background:var(--paper);color:var(--ink);font:100%/1.5 system-ui,\"Segoe UI\","
    "\"DejaVu Sans\",sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}\n",
    "body{margin:0;overflow-wrap:anywhere}main{max-width:46rem;margin:0 auto;padding:1.25rem 1rem 2rem}\n",
    "h1,h2,h3,h4,h5,h6{line-height:1.25;margin:1.25em 0 .4em}h1{font-size:1.75rem;margin-top:0}\n",
    "h2{font-size:1.25rem;margin-top:1.9rem;padding-bottom:.2rem;border-bottom:2px solid var(--line)}\n",
    "h3{font-size:1.06rem}h4,h5,h6{font-size:1rem;color:var(--soft)}h5,h6{color:var(--ink)}p{margin:.5rem 0}\n",
    "ul{padding-left:1.25rem}.cards{list-style:none;margin:0;padding:0}\n",
    ".card{--mine:var(--tip);margin:.8rem 0;padding:.7rem .9rem .8rem;border:1px solid var(--line);"
    "border-left:.4rem solid var(--mine);border-radius:.3rem;background:var(--tint)}\n",
    ".contradiction{--mine:var(--contradiction);border-left-style:double}.attention{--mine:var(--attention)}"
    ".tip{border-left-style:dashed}.strength{--mine:var(--strength);background:var(--strong);"
    "border-color:var(--strength)}\n",
    ".severity{margin:0;font-weight:700;color:var(--mine)}.mark{display:inline-block;min-width:1.45em;"
    "line-height:1.45;text-align:center;border-radius:.2em;background:var(--mine);color:var(--paper)}\n",
    ".attention .mark{border-radius:50%}.strength .mark{border-radius:.2em .8em}.tip .mark{background:none;"
    "color:var(--mine);box-shadow:inset 0 0 0 2px}.message{font-size:1.06rem;margin:.35rem 0 .5rem}\n",
    "dl{margin:.4rem 0}dl>div{display:grid;grid-template-columns:10.5rem 1fr;gap:0 .8rem;margin:.2rem 0}"
    "dt{color:var(--soft);font-weight:600}dd{margin:0;grid-column:2}dt,dd{min-width:0}dd+dd{margin-top:.35rem}\n",
    ".id{color:var(--soft);font-size:.94em;font-weight:400}.note{margin-top:1.4rem;padding:.6rem .9rem;border:1px "
    "dashed var(--soft);"
    "border-radius:.3rem}\n",
    ".wide,figure{margin:.5rem 0;overflow-x:auto}figure svg{display:block;width:100%;min-width:44rem;height:auto}\n",
    "table{border-collapse:collapse;width:100%;overflow-wrap:break-word;font-variant-numeric:tabular-nums}th,td{text-"
    "align:left;"
    "vertical-align:top;padding:.25rem .5rem .25rem 0;border-bottom:1px solid var(--line)}thead th{color:var(--soft);"
    "border-bottom-width:2px}thead .number{white-space:normal}tbody "
    "th{font-weight:600}.number{text-align:right;padding-right:0;padding-left:.5rem;white-space:nowrap}.number+:not(."
    "number){padding-left:1rem}\n",
    "footer{margin-top:2.2rem;padding-top:.6rem;border-top:1px solid var(--line);color:var(--soft);font-size:.94rem}"
    "article+article{margin-top:3rem;padding-top:2rem;border-top:4px double var(--line)}\n",
    "@media (max-width:34rem){dl>div{display:block;margin:.4rem 0}h1{font-size:1.45rem}.card{padding:.6rem "
    ".7rem}table{font-size:.77rem}th,td{padding-right:.2rem}.number{padding-left:.2rem;white-space:normal}}\n",
    "@page{size:A4;margin:16mm 18mm}@media print{html{color-scheme:light;font-size:10.5pt}main{max-width:none;"
    "padding:0}.card,dl>div,li,tr,figure{break-inside:avoid}h1,h2,h3,h4,h5,h6{break-after:avoid}p{orphans:3;widows:3}"
    "article+article{break-before:page;margin:0;padding:0;border:0}.card,.mark{print-color-adjust:exact;"
    "-webkit-print-color-adjust:exact}}\n",
    NULL};
