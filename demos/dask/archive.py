#!/usr/bin/env python3
"""Every article of an archive held against those that share the most with it, on a Dask cluster.

    RECOUPE=build/native/recoupe python3 demos/dask/archive.py ARCHIVE.ndjson OUT.ndjson [--scheduler ADDRESS]
                                                               [--workers 3] [--kill-one]

ARCHIVE.ndjson has a line an article, as `recoupe read --ndjson` takes it. Each worker runs the same two commands that a
shell would; Dask moves keys and numbers between them, never texts. OUT.ndjson has a finding a line, each once, sorted,
so that two runs can be compared with cmp. --kill-one kills a worker in mid-run: its work is done again by the others.
Debian: python3-distributed.
"""
import argparse
import collections
import itertools
import json
import os
import signal
import subprocess
import threading
import time

import dask.bag
from dask.distributed import Client, LocalCluster

RECOUPE = os.environ.get("RECOUPE", "recoupe")
MOST_OF_A_KEY = 512  # of the articles that share a key, the first so many count: core/compare/index.h
NEAREST = 64         # articles that one is held against: core/desk.h


def run(command, lines):
    """A recoupe command over lines of NDJSON. Status 1 means that something was found."""
    done = subprocess.run([RECOUPE, *command], input="\n".join(lines) + "\n", capture_output=True, text=True)
    if done.returncode > 1:
        raise RuntimeError(done.stderr)
    return done.stdout.splitlines()


class Archive:
    """Lines of the archive by number. On a cluster of several machines: a file that all of them see."""
    def __init__(self, path):
        self.file = open(path, "rb")
        self.starts = list(itertools.accumulate((len(line) for line in self.file), initial=0))[:-1]

    def line(self, number):
        self.file.seek(self.starts[number])
        return self.file.readline().decode().rstrip("\n")

    opened = {}

    @classmethod
    def at(cls, path):
        """One a worker; the script itself opens none, because its functions travel with all that they hold."""
        if path not in cls.opened:
            cls.opened[path] = cls(path)
        return cls.opened[path]


def keys_of(path, numbers):
    """Step 1: read. (key, number of the article), each once an article."""
    archive = Archive.at(path)
    answers = run(["read", "--ndjson", "--keys"], [archive.line(n) for n in numbers])
    for number, answer in zip(numbers, answers):
        for key in {entry["key"] for entry in json.loads(answer).get("keys", [])}:
            yield int(key, 16), number  # Python's hash of a text differs from process to process, a number's does not


def pairs_of(group):
    """Of one key: every article that has it, beside each of the first so many that have it."""
    numbers = sorted(number for _, number in group[1])
    for other in numbers[:MOST_OF_A_KEY]:
        for number in numbers:
            if number != other:
                yield number, other


def nearest_of(group):
    """Step 2, of one article: the others by how many keys they share, then by number."""
    number, pairs = group
    shared = collections.Counter(other for _, other in pairs if other != number)
    near = sorted(shared, key=lambda other: (-shared[other], other))[:NEAREST]
    return number, sorted([number, *near])


def findings_of(path, groups):
    """Step 3: judge. Every finding once by its id, which is the same for the same places."""
    archive = Archive.at(path)
    lines = []
    for number, members in groups:
        article = json.loads(archive.line(number))
        members = ",".join(archive.line(member) for member in members)
        lines.append(f'{{"id": {json.dumps(article["id"])}, "articles": [{members}]}}')
    for answer in run(["judge", "--ndjson", "--lang", "en"], lines) if lines else []:
        for finding in json.loads(answer)["findings"]:
            yield finding["id"], json.dumps(finding, ensure_ascii=False, sort_keys=True)


def length_of(path):
    with open(path, "rb") as file:
        return sum(1 for _ in file)


def findings_in(path, partitions):
    count = length_of(path)
    shards = [range(i, count, partitions) for i in range(partitions)]
    keys = dask.bag.from_sequence(shards, npartitions=partitions).map(lambda shard: list(keys_of(path, shard))).flatten()
    pairs = keys.groupby(lambda key: key[0], shuffle="tasks").map(pairs_of).flatten()
    alone = dask.bag.range(count, partitions).map(lambda number: (number, number))  # that shares nothing is judged too
    near = dask.bag.concat([pairs, alone]).groupby(lambda pair: pair[0], shuffle="tasks").map(nearest_of)
    return near.map_partitions(lambda groups: list(findings_of(path, groups)))


def kill_one(cluster, after):
    time.sleep(after)
    pid = next(iter(cluster.workers.values())).pid
    print(f"killing the worker {pid}", flush=True)
    os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("archive")
    parser.add_argument("out")
    parser.add_argument("--scheduler")
    parser.add_argument("--workers", type=int, default=3)
    parser.add_argument("--kill-one", type=float, metavar="SECONDS", help="kill a worker so long after the start")
    arguments = parser.parse_args()
    path = os.path.abspath(arguments.archive)
    cluster = None
    if not arguments.scheduler:  # a scheduler and workers of our own, a process each
        cluster = LocalCluster(n_workers=arguments.workers, threads_per_worker=1, dashboard_address=None)
    with Client(arguments.scheduler or cluster) as client:
        if arguments.kill_one is not None:
            threading.Thread(target=kill_one, args=(cluster, arguments.kill_one), daemon=True).start()
        begin = time.monotonic()
        findings = dict(findings_in(path, partitions=8 * arguments.workers).compute())
        seconds = time.monotonic() - begin
    with open(arguments.out, "w", encoding="utf-8") as out:
        out.writelines(findings[key] + "\n" for key in sorted(findings))
    print(json.dumps({"articles": length_of(path), "findings": len(findings),
                      "workers": arguments.workers, "seconds": round(seconds, 2)}))
