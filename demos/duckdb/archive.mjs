// Every article of an archive held against those that share the most with it, on one machine with DuckDB: SQL groups by
// the keys that `recoupe read` gives, under a memory limit that makes it spill to disk.
//
//   RECOUPE=build/native/recoupe node demos/duckdb/archive.mjs ARCHIVE.ndjson OUT.ndjson [MEMORY_LIMIT]
//
// ARCHIVE.ndjson has a line an article, as `recoupe read --ndjson` takes it. OUT.ndjson has a finding a line, each once.
// Before the first run: npm ci --ignore-scripts.
import { spawnSync } from "node:child_process";
import { closeSync, createReadStream, createWriteStream, mkdtempSync, openSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { DuckDBInstance } from "@duckdb/node-api";

const [archive, out, memory = "256MB"] = process.argv.slice(2);
const mostOfAKey = 512; // of the articles that share a key, the first so many count: core/compare/index.h
const nearest = 64; // articles that one is held against: core/desk.h
const line = "maximum_object_size = 4000000"; // bytes of a line at most: its buffers count against the memory
const folder = mkdtempSync(join(tmpdir(), "recoupe-duckdb-"));
const file = (name) => join(folder, name);
const quoted = (path) => `'${path.replaceAll("'", "''")}'`;

/** A recoupe command from a file to a file. Status 1 means that something was found. */
function recoupe(args, from, to) {
  const [input, output] = [openSync(from, "r"), openSync(to, "w")];
  const { status } = spawnSync(process.env.RECOUPE ?? "recoupe", args, { stdio: [input, output, "inherit"] });
  closeSync(input), closeSync(output);
  if (status !== 0 && status !== 1) throw new Error(`recoupe ${args.join(" ")} failed`);
}

const begin = performance.now();
const instance = await DuckDBInstance.create(file("archive.duckdb"), {
  memory_limit: memory,
  temp_directory: file("spill"),
  threads: "1", // each of more would hold its own share of the memory
});
const sql = await instance.connect();
let spilled = 0;
const step = async (text) => {
  let done = false;
  const running = sql.run(text).finally(() => {
    done = true;
  });
  const other = await instance.connect(); // asks beside it how much lies on disk
  while (!done) {
    const [[bytes]] = (await other.runAndReadAll("select coalesce(sum(size), 0)::double from duckdb_temporary_files()")).getRows();
    spilled = Math.max(spilled, bytes);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  other.closeSync();
  await running;
};

// Step 1: read. A row a key of an article.
recoupe(["read", "--ndjson", "--keys"], archive, file("read.ndjson"));
await step(`create table article as
  select row_number() over () as number, json_extract_string(json, '$.id') as id, json as source
  from read_ndjson_objects(${quoted(archive)}, ${line})`);
await step(`create table key as
  select distinct article.number, reading.entry.key as key
  from (select id, unnest(keys) as entry
        from read_json(${quoted(file("read.ndjson"))}, format = 'newline_delimited', ${line},
                       columns = {id: 'varchar', keys: 'struct("key" varchar, mention varchar)[]'})) as reading
  join article on article.id = reading.id`);

// Step 2: group by key. The articles that share the most with each, and the group that it is judged in.
await step(`create table shared as
  select key.number, other.number as other, count(*) as keys
  from key
  join (select key, number from key
        qualify row_number() over (partition by key order by number) <= ${mostOfAKey}) as other
    on key.key = other.key and key.number <> other.number
  group by key.number, other.number`);
await step(`create table member as
  select number, other
  from (select *, row_number() over (partition by number order by keys desc, other) as place from shared)
  where place <= ${nearest}
  union all select number, number from article`);
console.error(`grouped; ${Math.round(spilled / 1e6)} MB of it on disk`);

// The groups leave as lines, one at a time: a list in SQL would have to fit into the memory.
const groups = createWriteStream(file("groups.ndjson"));
const stream = await sql.stream(`select member.number, article.id, other.source
  from member
  join article on article.number = member.number
  join article as other on other.number = member.other
  order by member.number, member.other`);
let current, members = [];
const close = () => {
  if (members.length > 0) groups.write(`{"id": ${JSON.stringify(current.id)}, "articles": [${members.join(",")}]}\n`);
  members = [];
};
for await (const rows of stream.yieldRows()) {
  for (const [number, id, source] of rows) {
    if (number !== current?.number) close(), (current = { number, id });
    members.push(source);
  }
}
close();
await new Promise((resolve) => groups.end(resolve));

// Step 3: judge. Every finding once by its id, which is the same for the same places.
recoupe(["judge", "--ndjson", "--lang", "en"], file("groups.ndjson"), file("judged.ndjson"));
const seen = new Set();
const findings = createWriteStream(out);
for await (const answer of createInterface({ input: createReadStream(file("judged.ndjson")) }))
  for (const finding of JSON.parse(answer).findings)
    if (!seen.has(finding.id)) seen.add(finding.id), findings.write(`${JSON.stringify(finding)}\n`);
await new Promise((resolve) => findings.end(resolve));

const seconds = Math.round((performance.now() - begin) / 10) / 100;
const [[articles]] = (await sql.runAndReadAll("select count(*)::double from article")).getRows();
console.log(JSON.stringify({ articles, findings: seen.size, memory, spilled: `${Math.round(spilled / 1e6)} MB`, seconds }));
sql.closeSync();
rmSync(folder, { recursive: true });
