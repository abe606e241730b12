"""Prints an HTML file to PDF several times in one warm process; writes the milliseconds of each run."""
import sys
import time

from weasyprint import HTML

source, runs = sys.argv[1], int(sys.argv[2])
HTML(filename=source).write_pdf()
for _ in range(runs):
    start = time.perf_counter()
    HTML(filename=source).write_pdf()
    print((time.perf_counter() - start) * 1000)
