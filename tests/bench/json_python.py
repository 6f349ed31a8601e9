"""json_python.py FILE: what Python's json needs to read and write the file: prints two times in seconds."""
import json
import sys
import time

with open(sys.argv[1], "rb") as file:
    raw = file.read()
start = time.perf_counter()
tree = json.loads(raw)
loaded = time.perf_counter()
json.dumps(tree, indent=2, ensure_ascii=False)
written = time.perf_counter()
print(f"{loaded - start:.9f} {written - loaded:.9f}")
