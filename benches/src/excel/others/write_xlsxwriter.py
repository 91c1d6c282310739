"""Writes the cells of a table with XlsxWriter: formats by type, fixed widths. Prints the seconds."""
import sys
import time
from datetime import datetime

import xlsxwriter

with open(sys.argv[1], encoding="utf-8") as file:
    rows = [line.split("\t") for line in file.read().split("\n")]
head, rows = [cell[1:] for cell in rows[0]], rows[1:]
made = {
    "n": int,
    "y": int,
    "d": lambda text: datetime.strptime(text, "%Y-%m-%d"),
    "t": str,
    "c": str,
    "b": str,
}
rows = [[(cell[0], made[cell[0]](cell[1:])) for cell in row] for row in rows]

start = time.perf_counter()
book = xlsxwriter.Workbook(sys.argv[2])
sheet = book.add_worksheet()
look = {"font_name": "Times New Roman", "font_size": 10, "text_wrap": True, "valign": "vcenter", "border": 1}
bold = book.add_format({**look, "bold": True, "align": "center", "bg_color": "#DCE6F1"})
formats = {
    "t": book.add_format(look),
    "b": book.add_format(look),
    "c": book.add_format({**look, "num_format": "@"}),
    "n": book.add_format({**look, "num_format": "#,##0"}),
    "y": book.add_format({**look, "num_format": "0", "align": "center"}),
    "d": book.add_format({**look, "num_format": "dd.mm.yyyy", "align": "center"}),
}
write = {
    "t": sheet.write_string,
    "c": sheet.write_string,
    "n": sheet.write_number,
    "y": sheet.write_number,
    "d": sheet.write_datetime,
    "b": lambda row, column, _, look: sheet.write_blank(row, column, None, look),
}
sheet.set_column(0, len(head) - 1, 18)
sheet.freeze_panes(1, 0)
sheet.autofilter(0, 0, len(rows), len(head) - 1)
for column, text in enumerate(head):
    sheet.write_string(0, column, text, bold)
for number, row in enumerate(rows, 1):
    for column, (kind, value) in enumerate(row):
        write[kind](number, column, value, formats[kind])
book.close()
print(time.perf_counter() - start)
