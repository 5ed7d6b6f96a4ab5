#!/usr/bin/env python3
"""Writes a story's articles, story.json and gold.json from its labels.txt, so that nobody types an offset.

    label.py [--check] [--rates ECB.csv] FOLDER...      every labels.txt below; --check writes nothing: exit 1 if a file is stale or a label does not hold

labels.txt:
    story NAME fr|en|fr+en
    @article ID FILE PUBLISHED|- LANGUAGE PUBLISHER [| TITLE]
    text, with each figure marked: [SURFACE|KIND VALUE UNIT HEDGE STATUS @WHO; MEASURE; optional; accept.status=planned,reported]
    @findings
    KIND [flags]: ID SURFACE <> ID SURFACE :: why :: CHECK
    @not
    ID SURFACE <> ID SURFACE :: why
In the text a line that begins with `%` is furniture (menus, footers), `~` is a no-break space and `^` a narrow one. VALUE: a number, 5..6 for a range, 2.. for an open one, or an ISO 8601 string; `_` joins the
words of a unit. Hedge and status default to exact and stated. A side is a marked surface (`#2`: the second so marked) or, quoted, any passage.
Flags: ok, off (the verdict, which CHECK must prove), optional, hard, contested, accept=a,b, checked=ID (of missing: the article that leaves it out).
CHECK: `38e9/7 = 5.4e9` (the stated figure is a rounding interval; `~` for about 3 %), `38 USD = 32.58 EUR @2025-11-03` (within 1 % of
the fixing), `lundi 2025-11-03`.
"""
import argparse, csv, datetime, json, os, re, sys
from decimal import Decimal

HEDGES = {"exact", "about", "atLeast", "atMost", "between"}
STATUSES = {"stated", "reported", "rumoured", "planned", "projected", "denied", "opinion"}
KINDS = {"money", "percent", "basisPoints", "count", "measure", "multiple", "plain", "rate", "duration", "date", "period", "deadline"}
TIMES = {"date", "period", "deadline"}
CHECKED = {"arithmetic", "conversion", "calendar"}
FINDINGS = CHECKED | {"agreement", "compatible", "conflict", "update", "competingRumours", "status", "unitSlip", "internal",
                      "copy", "quoteDrift", "alone", "missing"}
WEEKDAYS = {name: i for names in ("monday tuesday wednesday thursday friday saturday sunday", "lundi mardi mercredi jeudi vendredi samedi dimanche")
            for i, name in enumerate(names.split())}


def spaces(text): return text.replace("~", "\u00a0").replace("^", "\u202f")


def number(text):
    value = Decimal(text)
    return int(value) if value == int(value) else float(value)


def parse_value(text, kind):
    if kind in TIMES or re.match(r"\d{4}-", text): return text
    if ".." in text:
        low, high = text.split("..")
        return [number(low) if low else None, number(high) if high else None]
    return number(text)


def parse_label(label, where):
    """`money 38e9 USD about rumoured @Le Soir; contract value; accept.status=planned`"""
    head, *rest = [part.strip() for part in label.split(";")]
    head, _, who = head.partition(" @")
    kind, value, *words = head.split()
    if kind not in KINDS: raise SystemExit(f"{where}: no such kind: {kind}")
    mention = {"kind": kind, "value": parse_value(value, kind), "unit": None, "hedge": "exact", "status": "stated", "attributedTo": who.strip() or None}
    if kind == "percent": mention["unit"] = "percent"
    if kind == "basisPoints": mention["unit"] = "bp"
    for word in words:
        if word in HEDGES: mention["hedge"] = word
        elif word in STATUSES: mention["status"] = word
        else: mention["unit"] = word.replace("_", " ")
    mention["measure"] = rest[0] if rest else None
    for extra in rest[1:]:
        if extra in ("optional", "meta"): mention[extra] = True
        elif match := re.fullmatch(r"accept\.(\w+)=(.+)", extra):
            key, options = match.group(1), [o.strip() for o in match.group(2).split(",")]
            if key == "value": options = [parse_value(o, kind) for o in options]
            if key == "unit": options = [None if o == "null" else o.replace("_", " ") for o in options]
            mention.setdefault("accept", {})[key] = options
        else: raise SystemExit(f"{where}: cannot read {extra!r}")
    needs_unit = kind not in TIMES | {"multiple", "plain"}
    if needs_unit and not mention["unit"]: raise SystemExit(f"{where}: {kind} without a unit")
    return mention


def read_articles(lines):
    articles, current = [], None
    for line in lines:
        if line.startswith("@article "):
            head, _, title = line[9:].partition(" | ")
            ident, file, published, language, publisher = head.split(" ", 4)
            current = {"id": ident, "file": file, "title": title or None, "publisher": publisher,
                       "published": None if published == "-" else published, "language": language, "lines": [], "furniture": []}
            articles.append(current)
        elif current is not None: current["lines"].append(line)
    for article in articles:
        while not article["lines"][0]: article["lines"].pop(0)
        for at, line in enumerate(article["lines"], 1):
            if not line.startswith("%"): continue
            article["lines"][at - 1] = line[1:]
            if article["furniture"] and article["furniture"][-1][1] == at - 1: article["furniture"][-1][1] = at
            else: article["furniture"].append([at, at])
    return articles


def unmark(article):
    """The plain text, and its mentions with their offsets in code points."""
    text, mentions = "", []
    marked = spaces("\n".join(article["lines"]).strip("\n") + "\n")
    for piece in re.split(r"(\[[^\]]+\])", marked):
        if not piece.startswith("["): text += piece; continue
        surface, bar, label = piece[1:-1].partition("|")
        where = f"{article['id']} {surface!r}"
        if not bar: raise SystemExit(f"{where}: a mark without a label")
        mentions.append({"article": article["id"], "text": surface, "begin": len(text), "end": len(text) + len(surface), **parse_label(label, where)})
        text += surface
    for mention in mentions: mention["occurrence"] = occurrence(text, mention["text"], mention["begin"])
    return text, mentions


def occurrence(text, surface, begin):
    count, at = 0, -1
    while at < begin:
        at = text.find(surface, at + 1)
        count += 1
    return count


def parse_side(side, mentions, texts, where):
    ident, surface = spaces(side.strip()).split(" ", 1)
    if surface.startswith('"'):
        passage = surface.strip('"')
        if texts[ident].count(passage) != 1: raise SystemExit(f"{where}: {passage!r} stands {texts[ident].count(passage)} times in {ident}")
        return {"article": ident, "text": passage, "occurrence": 1}, None
    surface, _, rank = surface.partition("#")
    found = [m for m in mentions if m["article"] == ident and m["text"] == surface]
    if len(found) < int(rank or 1): raise SystemExit(f"{where}: {ident} has no mark {surface!r} #{rank or 1}")
    mention = found[int(rank or 1) - 1]
    return {"article": ident, "text": surface, "occurrence": mention["occurrence"]}, mention


def prove(check, rates, where):
    """Evaluates a CHECK: (does the stated figure hold?, what to keep of it in the gold file)."""
    if match := re.fullmatch(r"(\w+) (\d{4}-\d\d-\d\d)", check):
        return datetime.date.fromisoformat(match[2]).weekday() == WEEKDAYS[match[1].lower()], {"formula": check}
    if match := re.fullmatch(r"(\S+) ([A-Z]{3}) = (\S+) ([A-Z]{3}) @(\S+)", check):
        source, unit, stated, other, day = match.groups()
        kept = {"impliedRate": round(float(stated) / float(source), 5), "referenceDate": day}
        if not rates: return None, kept
        row = next(r for r in rates if r["Date"] <= day)
        per_euro = lambda currency: 1.0 if currency == "EUR" else float(row[currency])
        rate = per_euro(other) / per_euro(unit)
        right, half = float(source) * rate, float(Decimal(1).scaleb(Decimal(stated).as_tuple().exponent)) / 2
        kept |= {"referenceRate": round(rate, 5), "deviationPercent": round(100 * (float(stated) / right - 1), 2), "right": round(right, 4)}
        return abs(float(stated) - right) <= 0.01 * right + half, kept
    if match := re.fullmatch(r"([-+*/(). \de]+) (=|~|<=|>=) (-?[\d.e]+)", check):
        result, stated = eval(match[1]), Decimal(match[3])
        half = float(Decimal(1).scaleb(stated.as_tuple().exponent)) / 2
        if match[2] == "~": half = max(half, 0.03 * abs(float(stated)))
        holds = {"<=": result <= float(stated), ">=": result >= float(stated)}.get(match[2], abs(result - float(stated)) <= half * 1.000001)
        return holds, {"formula": check, "result": float(f"{result:.6g}")}
    raise SystemExit(f"{where}: cannot read the check {check!r}")


def values(mention):
    accepted = (mention.get("accept") or {}).get("value", [])
    return {json.dumps(v) for v in [mention["value"], *accepted]}


def read_finding(line, mentions, texts, rates):
    head, _, rest = line.partition(":")
    kind, *flags = head.split()
    if kind not in FINDINGS: raise SystemExit(f"no such kind of finding: {line}")
    sides, why, *check = [part.strip() for part in rest.split(" :: ")]
    parsed = [parse_side(side, mentions, texts, line) for side in sides.split(" <> ")]
    finding = {"kind": kind, "sides": [side for side, _ in parsed], "why": why}
    for flag in flags:
        if flag in ("ok", "off"): finding["ok"] = flag == "ok"
        elif flag in ("optional", "hard", "contested", "sameValue"): finding[flag] = True
        elif flag.startswith("accept="): finding["accept"] = flag[7:].split(",")
        elif flag.startswith("checked="): finding["checked"] = flag[8:]
        else: raise SystemExit(f"no such flag {flag}: {line}")
    if kind in CHECKED and ("ok" not in finding or not check): raise SystemExit(f"a verdict and its check are needed: {line}")
    if (kind == "missing") != ("checked" in finding): raise SystemExit(f"which article leaves it out (checked=ID)? {line}")
    if "checked" in finding and finding["checked"] not in texts.keys() - {side["article"] for side in finding["sides"]}: raise SystemExit(f"an article that has it: {line}")
    if check:
        holds, kept = prove(check[0], rates, line)
        if holds is not None and "ok" in finding and holds != finding["ok"]: raise SystemExit(f"the check says {holds}: {line} {kept}")
        finding |= kept
    figures = [m for _, m in parsed if m]
    if kind == "agreement" and len(figures) > 1 and not set.intersection(*map(values, figures)): raise SystemExit(f"agreement of different values: {line}")
    if kind in ("conflict", "competingRumours", "internal", "update", "unitSlip") and "sameValue" not in finding and len(figures) == len(parsed) > 1:
        # 0.42 microgram and 0.42 milligram are a slip too
        if len({(v, m["unit"] if kind == "unitSlip" else None) for m in figures for v in values(m)}) < 2: raise SystemExit(f"{kind} of one value: {line}")
    return finding


def build(folder, rates):
    with open(os.path.join(folder, "labels.txt"), encoding="utf-8") as file: source = file.read().split("\n")
    story, language = source[0].split()[1:]
    findings_at, not_at = source.index("@findings"), source.index("@not")
    articles, texts, mentions = read_articles(source[1:findings_at]), {}, []
    for article in articles:
        texts[article["id"]], found = unmark(article)
        mentions += found
    content = lambda lines: [l for l in lines if l.strip() and not l.startswith("#")]
    findings = [read_finding(l, mentions, texts, rates) for l in content(source[findings_at + 1:not_at])]
    barred = []
    for line in content(source[not_at + 1:]):
        sides, why = line.split(" :: ")
        parsed = [parse_side(s, mentions, texts, line)[0] for s in sides.split(" <> ")]
        if len(parsed) != 2 or parsed[0] == parsed[1]: raise SystemExit(f"two different sides are needed: {line}")
        barred.append({"sides": parsed, "why": why})
    public = lambda a: {k: a[k] for k in ("id", "file", "title", "publisher", "published", "language")}
    gold_article = lambda a: {k: a[k] for k in ("id", "file", "publisher", "published", "language")} | {"url": None, "boilerplateLines": a["furniture"]}
    dump = lambda rows: "[\n" + ",\n".join("  " + json.dumps(r, ensure_ascii=False) for r in rows) + "\n ]"
    files = {a["file"]: texts[a["id"]] for a in articles}
    files["story.json"] = json.dumps({"articles": [public(a) for a in articles]}, ensure_ascii=False, indent=2) + "\n"
    files["gold.json"] = (f'{{\n "story": {json.dumps(story)},\n "language": {json.dumps(language)},\n "articles": {dump([gold_article(a) for a in articles])},\n'
                          f' "mentions": {dump(mentions)},\n "findings": {dump(findings)},\n "not": {dump(barred)}\n}}\n')
    print(f"{folder}: {len(articles)} articles of {', '.join(str(len(t.split())) for t in texts.values())} words, {len(mentions)} mentions, "
          f"{len(findings)} findings ({sum(1 for f in findings if not f.get('optional'))} required), {len(barred)} barred")
    return files


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("folders", nargs="+")
    arguments.add_argument("--check", action="store_true")
    arguments.add_argument("--rates", help="the European Central Bank's eurofxref-hist.csv; without it conversions are taken on trust")
    options = arguments.parse_args()
    rates = list(csv.DictReader(open(options.rates, encoding="utf-8"))) if options.rates else None
    stale = []
    for folder in sorted(at for root in options.folders for at, _, names in os.walk(root) if "labels.txt" in names):
        for name, text in build(folder, rates).items():
            path = os.path.join(folder, name)
            if options.check:
                if not os.path.exists(path) or open(path, encoding="utf-8", newline="").read() != text: stale.append(path)
            else: open(path, "w", encoding="utf-8", newline="").write(text)
    for path in stale: print(f"stale: {path}", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
