#!/usr/bin/env python3
"""Makes the font files under src/main/resources/vigil/ui/font from the originals.

JavaFX has no switch for OpenType features, so the ones that the screens need are baked in: every digit is pointed
first to its tabular form (tnum), then to the open form of 4, 6 and 9 (ss01). In the other order 6 and 9 come out
narrower. Each face gets a family name of its own, because JavaFX tells only regular and bold apart inside a family.

Needs fontTools and the originals: Debian's python3-fonttools, fonts-inter and fonts-jetbrains-mono.
Usage: bake.py INTER_FOLDER JETBRAINS_MONO_FOLDER TARGET_FOLDER
"""
import sys
from pathlib import Path
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

# Latin, Greek, general punctuation, super- and subscripts, currency, letterlike, arrows, operators, box and shapes.
KEEP = [(0x20, 0x17F), (0x2B0, 0x2DD), (0x370, 0x3FF), (0x2000, 0x206F), (0x2070, 0x209C), (0x20A0, 0x20BF),
        (0x2100, 0x214F), (0x2150, 0x21FF), (0x2200, 0x22FF), (0x2500, 0x25FF), (0x2713, 0x2717)]

FACES = [('Inter-Regular.otf', 'Vigil Text', 'Regular'), ('Inter-Medium.otf', 'Vigil Text Medium', 'Regular'),
         ('Inter-SemiBold.otf', 'Vigil Text SemiBold', 'Regular'), ('Inter-Bold.otf', 'Vigil Text Bold', 'Regular'),
         ('InterDisplay-SemiBold.otf', 'Vigil Display SemiBold', 'Regular'),
         ('InterDisplay-Regular.otf', 'Vigil Display', 'Regular'),
         ('JetBrainsMono-Regular.ttf', 'Vigil Mono', 'Regular'),
         ('JetBrainsMono-Medium.ttf', 'Vigil Mono Medium', 'Regular')]


def substitutions(font, tag):
    table = font['GSUB'].table
    indices = {i for r in table.FeatureList.FeatureRecord if r.FeatureTag == tag for i in r.Feature.LookupListIndex}
    found = {}
    for index in sorted(indices):
        for subtable in table.LookupList.Lookup[index].SubTable:
            found.update(getattr(getattr(subtable, 'ExtSubTable', subtable), 'mapping', {}))
    return found


def bake_digits(font):
    steps = [substitutions(font, tag) for tag in ('tnum', 'ss01')]
    for table in font['cmap'].tables:
        for code in range(ord('0'), ord('9') + 1):
            name = table.cmap.get(code)
            for step in steps:
                name = step.get(name, name)
            if name:
                table.cmap[code] = name


def rename(font, family, style):
    names = {1: family, 2: style, 4: family, 6: family.replace(' ', ''), 3: family.replace(' ', '')}
    font['name'].names = [n for n in font['name'].names if n.nameID in (0, 5, 7, 8, 9, 11, 12, 13, 14)]
    for number, text in names.items():
        font['name'].setName(text, number, 3, 1, 0x409)
    if 'CFF ' in font:
        cff = font['CFF '].cff
        cff.fontNames[0] = names[6]
        cff.topDictIndex[0].FamilyName = family
        cff.topDictIndex[0].FullName = family


def bake(source, family, style, target):
    font = TTFont(source)
    if family.startswith(('Vigil Text', 'Vigil Display')):
        bake_digits(font)
    options = Options(layout_features=['kern', 'mark', 'mkmk'], name_IDs=['*'], notdef_outline=True, hinting=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=[c for first, last in KEEP for c in range(first, last + 1)])
    subsetter.subset(font)
    rename(font, family, style)
    path = Path(target) / (family.replace(' ', '') + Path(source).suffix)
    font.save(path)
    cmap, widths = font.getBestCmap(), font['hmtx']
    print(path.name, path.stat().st_size, [widths[cmap[ord(c)]][0] for c in '0123456789'])


if __name__ == '__main__':
    inter, mono, target = sys.argv[1:]
    for file, family, style in FACES:
        bake(Path(inter if file.endswith('.otf') else mono) / file, family, style, target)
