#!/usr/bin/env bash
# Codes the development sets of ../shared/gold and scores them with ../shared/gold/score.py: bench/measure.sh [--errors]
# The sets are read for measuring only; nothing of them is kept.
set -euo pipefail
cd "$(dirname "$0")/.."
shared=${SHARED:-../shared}
if [ ! -d "$shared/gold" ]; then echo "There is no $shared/gold; say where it is with SHARED=DIR."; exit 1; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build -c Release -v quiet --nologo src/Dragoman.Cli
dragoman=src/Dragoman.Cli/bin/Release/net10.0/dragoman
python3 - "$shared" "$work" <<'P'
import json, sys
shared, work = sys.argv[1:]
with open(f"{work}/articles.in", "w", encoding="utf-8") as out:
    for name, meta in sorted(json.load(open(f"{shared}/articles/published.json", encoding="utf-8")).items()):
        text = open(f"{shared}/articles/{name}", encoding="utf-8").read()
        out.write(json.dumps({"id": name, "text": text, "published": meta["published"], "source": meta["source"]}) + "\n")
for name in ("plv-train", "cameo-train"):
    with open(f"{work}/{name}.in", "w", encoding="utf-8") as out:
        for line in open(f"{shared}/gold/{name}.jsonl", encoding="utf-8"):
            gold = json.loads(line)
            document = {"id": gold["id"], "text": gold["text"]}
            if "given" in gold: document["given"] = {side: gold["given"][side] for side in ("actor", "recipient")}
            out.write(json.dumps(document) + "\n")
P
for set in articles plv-train cameo-train; do "$dragoman" code < "$work/$set.in" > "$work/$set.out"; done
echo "== articles"; python3 "$shared/gold/score.py" articles "$shared/gold/articles" "$work/articles.out" "$@"
echo "== plv-train"; python3 "$shared/gold/score.py" relation "$shared/gold/plv-train.jsonl" "$work/plv-train.out" "$@"
echo "== cameo-train"; python3 "$shared/gold/score.py" cameo "$shared/gold/cameo-train.jsonl" "$work/cameo-train.out" "$@"
