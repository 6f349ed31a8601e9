// json_node.js FILE: what Node's JSON needs to read and write the file: prints two times in seconds.
const bytes = require("fs").readFileSync(process.argv[2]);
const now = () => Number(process.hrtime.bigint()) * 1e-9;
const start = now();
const tree = JSON.parse(bytes.toString("utf8"));
const loaded = now();
JSON.stringify(tree, null, 2);
const written = now();
console.log((loaded - start).toFixed(9), (written - loaded).toFixed(9));
