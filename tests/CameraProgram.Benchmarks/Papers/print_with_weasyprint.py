"""Prints an HTML file to PDF in one warm process, once for each line on stdin; answers the milliseconds of each run."""
import sys
import time

from weasyprint import HTML

HTML(filename=sys.argv[1]).write_pdf()
print("ready", flush=True)
for _ in sys.stdin:
    start = time.perf_counter()
    HTML(filename=sys.argv[1]).write_pdf()
    print((time.perf_counter() - start) * 1000, flush=True)
