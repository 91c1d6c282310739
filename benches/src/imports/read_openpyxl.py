"""Reads every cell of a workbook the quick way of openpyxl; prints its seconds on the processor and how many."""
import sys
import time

import openpyxl

started = time.process_time()
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
cells = 0
for sheet in book.worksheets:
    for row in sheet.iter_rows(values_only=True):
        cells += sum(value is not None for value in row)
print(time.process_time() - started, cells)
