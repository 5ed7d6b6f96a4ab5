#!/usr/bin/env python3
"""Breaks the core on purpose, one place at a time, and asks the native tests whether they notice: tests/mutation/mutate.py
[WORD…] (only the mutants whose file or text holds a word). Works in build/mutation; the tree itself is never touched.

mutants.txt, a mutant a block:
    core/compare/judge.cpp        the file
    - what stands there           once in the file, to the end of the line
    + what is put instead
    = why no test can notice      only for those that change nothing that could be asked
Exit status 1 when one survives that is not explained."""

import os
import pathlib
import shutil
import subprocess
import sys

root = pathlib.Path(__file__).resolve().parents[2]
work = root / "build/mutation"
tree, out = work / "tree", work / "out"


def mutants():
    block = {}
    for line in (root / "tests/mutation/mutants.txt").read_text().splitlines() + [""]:
        if line.startswith("#"):
            continue
        if line[:2] in ("- ", "+ ", "= "):
            block[line[0]] = line[2:]
        elif line == "+":
            block["+"] = ""
        elif line:
            block = {"file": line}
        elif block:
            yield block
            block = {}


def copy_tree():
    """The files that git knows, as they are now; one that has not changed keeps its time, so that nothing is rebuilt."""
    names = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=root, capture_output=True, text=True, check=True)
    for name in names.stdout.splitlines():
        source, copy = root / name, tree / name
        if not source.is_file() or (copy.exists() and copy.read_bytes() == source.read_bytes()):
            continue
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, copy)


def build():
    jobs = os.environ.get("CMAKE_BUILD_PARALLEL_LEVEL", str(os.cpu_count()))
    done = subprocess.run(["cmake", "--build", out, "--target", "recoupe_tests", "-j", jobs], capture_output=True, text=True)
    return done.returncode == 0, done.stdout + done.stderr


def tests_pass(*options):
    try:
        done = subprocess.run([out / "recoupe_tests", "--abort-after=1", *options], capture_output=True, timeout=900)
        return done.returncode == 0
    except subprocess.TimeoutExpired:
        return False


def main(words):
    copy_tree()
    launcher = ["-DCMAKE_CXX_COMPILER_LAUNCHER=ccache"] if shutil.which("ccache") else []
    flags = ["-DCMAKE_BUILD_TYPE=Debug", "-DCMAKE_CXX_FLAGS_DEBUG=-O0"]
    subprocess.run(["cmake", "-S", tree, "-B", out, *flags, *launcher], check=True, stdout=subprocess.DEVNULL)
    well, log = build()
    if not well or not tests_pass():
        sys.exit("The tests do not pass before anything is broken.\n" + log[-2000:])
    killed, survived, explained = 0, [], 0
    for mutant in mutants():
        if words and not any(word in " ".join(mutant.values()) for word in words):
            continue
        path, before = tree / mutant["file"], (tree / mutant["file"]).read_text()
        if before.count(mutant["-"]) != 1:
            sys.exit(f"{mutant['file']}: stands there {before.count(mutant['-'])} times: {mutant['-']}")
        name = f"{mutant['file']}: {mutant['-'].strip()} -> {mutant['+'].strip()}"
        path.write_text(before.replace(mutant["-"], mutant["+"]))
        well, log = build()
        folder = pathlib.Path(mutant["file"]).parent.name
        # The tests of its own folder first: most die there.
        alive = well and tests_pass(f"--source-file=*/{folder}/*") and tests_pass()
        path.write_text(before)
        if not well:
            sys.exit(f"{name}: does not compile\n{log[-2000:]}")
        if not alive:
            killed += 1
        elif "=" in mutant:
            explained += 1
        else:
            survived.append(name)
        print("survived" if alive else "killed", name, flush=True)
    print(f"\n{killed} killed, {explained} survive as explained, {len(survived)} survive")
    print("\n".join(survived))
    return 1 if survived else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
