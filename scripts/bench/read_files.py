"""Plain reading of a round's files: python3 read_files.py openpyxl|pandas ROUND_DIR. Prints what measure.cjs prints."""
import json
import resource
import sys
import time
from pathlib import Path

what, folder = sys.argv[1], Path(sys.argv[2])
if what == "openpyxl":
    import openpyxl

    def read(path):
        book = openpyxl.load_workbook(path, data_only=True)
        for sheet in book.worksheets:
            for _ in sheet.iter_rows(values_only=True):
                pass
else:
    import pandas

    def read(path):
        pandas.read_excel(path, sheet_name=None, header=None)


wall, cpu = time.perf_counter(), time.process_time()
for path in [folder / "scheme.xlsx", *sorted((folder / "submissions").iterdir())]:
    read(path)
print(json.dumps({"before": {
    "wall": (time.perf_counter() - wall) * 1000,
    "cpu": (time.process_time() - cpu) * 1000,
    "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}}))
