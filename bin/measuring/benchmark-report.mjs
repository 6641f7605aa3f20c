import { availableParallelism, cpus, totalmem } from "node:os";

const GIGABYTE = 1024 ** 3;

/**
 * Writes the figures for a reader.
 * @param {{firstLoad: object, lighthouse: object, requests: object, imports: object[]}} figures as
 *   `storefront/perf/measure.mjs` and `backend/src/scripts/measure-imports.ts` write them
 * @param {{date: Date, browser: string, load: number}} circumstances `load`: average load of the machine before the start
 * @returns {string} Markdown
 */
export function benchmarkReport({ firstLoad, lighthouse, requests, imports }, { date, browser, load }) {
  return `# Benchmarks

Written by \`npm run bench\` on ${date.toISOString().slice(0, 10)}: production builds, the demonstration's goods, and everything (database,
backend, shop, browser, load generator) on one machine. Bytes are exact; times are those of this machine, so compare
them with the empty page, which is built with the same version of Next and served beside the shop.

${machine()}, Node.js ${process.versions.node}, ${browser}; average load
before the start ${load.toFixed(1)} (above 0.5, other work was slowing everything down). 1 KB is 1,000 bytes.

## First load

Gzipped scripts that the served HTML names, the gzipped HTML, and everything that a phone loads without scrolling.

${table(
  ["page", "JavaScript KB", "over the empty page KB", "HTML KB", "everything KB"],
  Object.entries(firstLoad).map(([type, { scriptBytes, htmlBytes, transferBytes }]) => [
    named(type),
    kb(scriptBytes),
    kb(scriptBytes - firstLoad.floor.scriptBytes),
    kb(htmlBytes),
    transferBytes === undefined ? "-" : kb(transferBytes),
  ]),
)}

## Lighthouse, mobile, median of three

${table(
  [
    "page",
    "performance",
    "accessibility",
    "practices",
    "SEO",
    "FCP s",
    "LCP s",
    "TBT ms",
    "over the empty page ms",
    "CLS",
    "KB",
  ],
  Object.entries(lighthouse).map(([type, row]) => [
    named(type),
    row.performance,
    row.accessibility,
    row["best-practices"],
    row.seo,
    seconds(row.fcp),
    seconds(row.lcp),
    row.tbt.toFixed(0),
    (row.tbt - lighthouse.floor.tbt).toFixed(0),
    row.cls.toFixed(3),
    kb(row.bytes),
  ]),
)}

## Requests

Twenty connections for ten seconds after a warm-up, one process each of backend and shop; latency in milliseconds.

${table(
  ["request", "p50", "p95", "p99", "a second", "KB an answer"],
  Object.entries(requests).map(([name, { p50, p95, p99, perSecond, bytes }]) => [
    name,
    p50.toFixed(1),
    p95.toFixed(1),
    p99.toFixed(1),
    perSecond.toFixed(0),
    kb(bytes),
  ]),
)}

## Bringing many in at once

The agency's registry is an XLSX of 23 columns, a seller's sheet of goods one with one row in twenty-five broken. In a process
of their own: looked through, written, and, for the registry, looked through once more with every row known. Memory is that
of the whole process; what it rose by is above what it held before the step. Ten times the rows took
${importRatios(imports, "registry")} for the registry, and
${importRatios(imports, "goods")} for goods.

${table(
  ["file", "rows", "step", "seconds", "rows a second", "memory MB", "rose by MB"],
  imports.map(({ file, rows, step, seconds: took, peakMegabytes, overMegabytes }) => [
    file,
    rows,
    step,
    took.toFixed(1),
    (rows / took).toFixed(0),
    peakMegabytes.toFixed(0),
    overMegabytes.toFixed(0),
  ]),
)}
`;
}

/** How much more time and memory the larger file takes than the smaller: about ten times the time, and far less memory. */
function importRatios(imports, kind) {
  const ofKind = imports.filter(({ file }) => file === kind);
  const [fewest, most] = [
    Math.min(...ofKind.map(({ rows }) => rows)),
    Math.max(...ofKind.map(({ rows }) => rows)),
  ];
  const of = (wanted, figure) => ofKind.filter(({ rows }) => rows === wanted).map((row) => row[figure]);
  const time = sum(of(most, "seconds")) / sum(of(fewest, "seconds"));
  const memory = Math.max(...of(most, "peakMegabytes")) / Math.max(...of(fewest, "peakMegabytes"));
  return `${time.toFixed(1)} times the time and ${memory.toFixed(2)} times the memory`;
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

function machine() {
  const model = cpus()[0]?.model?.trim() || process.arch;
  return `${availableParallelism()} cores (${model}), ${(totalmem() / GIGABYTE).toFixed(0)} GB of memory, ${process.platform}`;
}

function named(type) {
  return type === "floor" ? "empty page" : type;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join(
    "\n",
  );
}

function kb(bytes) {
  return (bytes / 1000).toFixed(1);
}

function seconds(milliseconds) {
  return (milliseconds / 1000).toFixed(1);
}
