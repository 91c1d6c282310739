"""Writes the cells of a table with openpyxl, write-only: styles by type, fixed widths. Prints the seconds."""
import sys
import time
from datetime import datetime

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter

with open(sys.argv[1], encoding="utf-8") as file:
    rows = [line.split("\t") for line in file.read().split("\n")]
head, rows = [cell[1:] for cell in rows[0]], rows[1:]
made = {
    "n": int,
    "y": int,
    "d": lambda text: datetime.strptime(text, "%Y-%m-%d"),
    "t": str,
    "c": str,
    "b": lambda _: None,
}
rows = [[(cell[0], made[cell[0]](cell[1:])) for cell in row] for row in rows]

start = time.perf_counter()
book = Workbook(write_only=True)
sheet = book.create_sheet()
sheet.freeze_panes = "A2"
for column in range(1, len(head) + 1):
    sheet.column_dimensions[get_column_letter(column)].width = 18
sheet.auto_filter.ref = f"A1:{get_column_letter(len(head))}{len(rows) + 1}"
thin = Side(style="thin")
border = Border(left=thin, right=thin, top=thin, bottom=thin)
font = Font(name="Times New Roman", size=10)
middle = Alignment(wrap_text=True, vertical="center")
centre = Alignment(wrap_text=True, vertical="center", horizontal="center")
number = {"c": "@", "n": "#,##0", "y": "0", "d": "dd.mm.yyyy"}


def cell(kind, value):
    made = WriteOnlyCell(sheet, value=value)
    made.font = font
    made.border = border
    made.alignment = centre if kind in "yd" else middle
    if kind in number:
        made.number_format = number[kind]
    return made


line = []
for text in head:
    made = cell("t", text)
    made.font = Font(name="Times New Roman", size=10, bold=True)
    made.fill = PatternFill("solid", fgColor="DCE6F1")
    line.append(made)
sheet.append(line)
for row in rows:
    sheet.append([cell(kind, value) for kind, value in row])
book.save(sys.argv[2])
print(time.perf_counter() - start)
