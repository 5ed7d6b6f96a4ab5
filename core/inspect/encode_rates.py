#!/usr/bin/env python3
"""Encodes the European Central Bank's history of euro reference rates (eurofxref-hist.csv), run by hand when it is renewed.

    python3 core/inspect/encode_rates.py eurofxref-hist.csv

writes, from the root of the repository,
    core/inspect/data/rates-majors.bin   USD GBP JPY CHF CAD CNY since 2015, built into the core
    web/public/rates-all.bin             every currency since 1999, fetched on first need
The format is told in core/inspect/data/FORMAT.md. What is written is decoded again and compared with the table.
"""

import csv
import datetime
import pathlib
import sys

MAGIC = b"RCPRATE1"
EPOCH = datetime.date(1970, 1, 1)
MAJORS = ["USD", "GBP", "JPY", "CHF", "CAD", "CNY"]


def read_table(path):
    """[(day, {code: text as printed})], oldest first; a rate the bank does not give that day is absent."""
    with open(path, newline="") as file:
        rows = csv.reader(file)
        codes = [code.strip() for code in next(rows)[1:] if code.strip()]
        table = []
        for row in rows:
            day = (datetime.date.fromisoformat(row[0]) - EPOCH).days
            table.append((day, {c: v.strip() for c, v in zip(codes, row[1:]) if v.strip() not in ("", "N/A")}))
    return codes, sorted(table, key=lambda entry: entry[0])


def varint(number):
    """LEB128: seven bits a byte, low bits first, the high bit set on all bytes but the last."""
    out = bytearray()
    while number >= 0x80:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    out.append(number)
    return bytes(out)


def zigzag(number):
    return 2 * number if number >= 0 else -2 * number - 1


def scaled(text, decimals):
    whole, _, fraction = text.partition(".")
    return int(whole + fraction.ljust(decimals, "0"))


def encode(codes, table):
    decimals = {c: max((len(day[c].partition(".")[2]) for _, day in table if c in day), default=0) for c in codes}
    out = bytearray(MAGIC)
    out += varint(len(codes))
    for code in codes:
        out += code.encode("ascii") + bytes([decimals[code]])
    out += varint(len(table))
    last_day = 0
    last = dict.fromkeys(codes, 0)
    for day, rates in table:
        out += varint(day - last_day)
        last_day = day
        for code in codes:
            if code not in rates:
                out += varint(0)
                continue
            value = scaled(rates[code], decimals[code])
            out += varint(zigzag(value - last[code]) + 1)
            last[code] = value
    return bytes(out)


def decode(data):
    """The reader that FORMAT.md describes: {day: {code: (digits, decimals)}}."""
    at = len(MAGIC)

    def take():
        nonlocal at
        number = shift = 0
        while True:
            byte = data[at]
            at += 1
            number |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return number

    assert data.startswith(MAGIC)
    currencies = []
    for _ in range(take()):
        currencies.append((data[at : at + 3].decode("ascii"), data[at + 3]))
        at += 4
    table = {}
    day = 0
    last = [0] * len(currencies)
    for _ in range(take()):
        day += take()
        table[day] = {}
        for i, (code, decimals) in enumerate(currencies):
            coded = take()
            if coded == 0:
                continue
            step = coded - 1
            last[i] += step >> 1 if step % 2 == 0 else -(step + 1 >> 1)
            table[day][code] = (last[i], decimals)
    assert at == len(data)
    return table


def write(path, codes, table):
    data = encode(codes, table)
    decoded = decode(data)
    assert len(decoded) == len(table)
    for day, rates in table:
        expected = {c: rates[c] for c in codes if c in rates}
        assert decoded[day].keys() == expected.keys()
        for code, (digits, decimals) in decoded[day].items():
            assert digits == scaled(expected[code], decimals), (day, code)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    first, last = (EPOCH + datetime.timedelta(days=table[i][0]) for i in (0, -1))
    print(f"{path}: {len(codes)} currencies, {len(table)} days, {first} to {last}, {len(data)} bytes")


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    codes, table = read_table(sys.argv[1])
    since_2015 = (datetime.date(2015, 1, 1) - EPOCH).days
    root = pathlib.Path(__file__).resolve().parents[2]
    write(root / "core/inspect/data/rates-majors.bin", MAJORS, [entry for entry in table if entry[0] >= since_2015])
    write(root / "web/public/rates-all.bin", codes, table)


if __name__ == "__main__":
    main()
