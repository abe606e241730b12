#!/usr/bin/env python3
"""Draws the sample pictures of the demo and codes them: make-samples.py FOLDER

Needs Pillow, ffmpeg and the fonts Liberation Sans. Each scene is twenty seconds that begin as they end; nothing in it is a
photograph. The files are byte streams of H.264 (Main profile, no B pictures, a key picture every two seconds).
"""
import math
import random
import subprocess
import sys
from pathlib import Path

from PIL import Image, ImageDraw, ImageFilter, ImageFont

WIDTH, HEIGHT, RATE, SECONDS = 640, 360, 15, 20
FINE = 2  # drawn larger and made smaller: soft edges
FONTS = "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf"
NOTICE = "HÌNH MẪU – KHÔNG PHẢI CAMERA THẬT"


class Canvas:
    """A picture in the measures of the finished one."""

    def __init__(self, image):
        self.image, self.draw = image, ImageDraw.Draw(image, "RGBA")

    def shape(self, points, fill):
        self.draw.polygon([(x * FINE, y * FINE) for x, y in points], fill=fill)

    def box(self, x, y, w, h, fill):
        self.draw.rectangle([x * FINE, y * FINE, (x + w) * FINE, (y + h) * FINE], fill=fill)

    def round(self, x, y, w, h, fill):
        self.draw.ellipse([x * FINE, y * FINE, (x + w) * FINE, (y + h) * FINE], fill=fill)

    def line(self, points, fill, width):
        self.draw.line([(x * FINE, y * FINE) for x, y in points], fill=fill, width=max(1, round(width * FINE)), joint="curve")


def shadow(c, x, y, w):
    c.round(x - w / 2, y - w / 10, w, w / 5, (0, 0, 0, 70))


def walker(c, x, y, size, shirt, step, hat=False):
    """Somebody who walks; x and y are where the feet are, size is the height."""
    swing = math.sin(step) * size * 0.13
    shadow(c, x, y, size * 0.45)
    for side in (swing, -swing):
        c.line([(x, y - size * 0.45), (x + side, y)], (45, 48, 58), size * 0.1)
    c.shape([(x - size * 0.13, y - size * 0.8), (x + size * 0.13, y - size * 0.8), (x + size * 0.1, y - size * 0.42), (x - size * 0.1, y - size * 0.42)], shirt)
    for side in (swing, -swing):
        c.line([(x, y - size * 0.76), (x - side * 0.9, y - size * 0.48)], shirt, size * 0.07)
    c.round(x - size * 0.09, y - size, size * 0.18, size * 0.2, (214, 176, 144))
    if hat:
        c.shape([(x, y - size * 1.1), (x - size * 0.2, y - size * 0.9), (x + size * 0.2, y - size * 0.9)], (222, 203, 152))


def motorbike(c, x, y, size, paint, way, lit=False):
    """A motorbike with its rider, seen from the side; way is 1 to the right, -1 to the left."""
    w = size * 0.9
    shadow(c, x, y, w * 1.3)
    if lit:
        c.shape([(x + way * w * 0.6, y - size * 0.45), (x + way * w * 3.2, y - size * 0.75), (x + way * w * 3.2, y + size * 0.15)], (255, 250, 225, 60))
    for wheel in (-0.45, 0.45):
        c.round(x + wheel * w - size * 0.17, y - size * 0.34, size * 0.34, size * 0.34, (28, 30, 34))
        c.round(x + wheel * w - size * 0.07, y - size * 0.24, size * 0.14, size * 0.14, (150, 152, 156))
    c.shape([(x - way * w * 0.5, y - size * 0.38), (x + way * w * 0.35, y - size * 0.32), (x + way * w * 0.5, y - size * 0.55), (x - way * w * 0.3, y - size * 0.5)], paint)
    c.line([(x - way * w * 0.05, y - size * 0.5), (x, y - size * 0.85)], (58, 82, 120), size * 0.2)
    c.line([(x, y - size * 0.8), (x + way * w * 0.4, y - size * 0.6)], (58, 82, 120), size * 0.08)
    c.round(x - size * 0.11, y - size * 1.1, size * 0.24, size * 0.26, (170, 40, 40))


def bicycle(c, x, y, size, way):
    shadow(c, x, y, size)
    for wheel in (-0.4, 0.4):
        c.draw.ellipse([(x + wheel * size - size * 0.2) * FINE, (y - size * 0.4) * FINE, (x + wheel * size + size * 0.2) * FINE, y * FINE], outline=(40, 40, 44), width=2 * FINE)
    c.line([(x - 0.4 * size, y - 0.2 * size), (x, y - 0.45 * size), (x + 0.4 * size, y - 0.2 * size)], (60, 90, 70), 2)
    c.line([(x - way * 0.1 * size, y - 0.5 * size), (x, y - 0.9 * size)], (188, 188, 192), size * 0.18)
    c.round(x - size * 0.1, y - size * 1.12, size * 0.2, size * 0.22, (214, 176, 144))
    c.shape([(x, y - size * 1.25), (x - size * 0.22, y - size * 1.03), (x + size * 0.22, y - size * 1.03)], (222, 203, 152))


def dog(c, x, y, size, step, way):
    for leg in (-0.35, -0.2, 0.2, 0.35):
        c.line([(x + leg * size, y - size * 0.35), (x + leg * size + math.sin(step + leg * 9) * size * 0.12, y)], (120, 120, 120), size * 0.08)
    c.round(x - size * 0.48, y - size * 0.6, size * 0.96, size * 0.35, (140, 140, 140))
    c.round(x + way * size * 0.4 - size * 0.16, y - size * 0.8, size * 0.34, size * 0.3, (140, 140, 140))


def tree(c, x, y, size, leaves=(74, 124, 66)):
    c.line([(x, y), (x + size * 0.03, y - size * 0.6)], (92, 70, 52), size * 0.09)
    for dx, dy, r in ((-0.28, -0.75, 0.34), (0.2, -0.8, 0.36), (-0.05, -1.0, 0.38), (-0.1, -0.62, 0.3)):
        shade = random.Random(dx).randint(-12, 12)
        c.round(x + (dx - r) * size, y + (dy - r * 0.7) * size, 2 * r * size, 1.4 * r * size, tuple(v + shade for v in leaves))


def between(t, start, end):
    """How far of the way is gone, from 0 to 1; None before and after."""
    return (t - start) / (end - start) if start <= t <= end else None


def along(a, b, part):
    return tuple(p + (q - p) * part for p, q in zip(a, b))


class Alley:
    title, night = "Đầu ngõ 3", False

    def ground(self, c):
        c.box(0, 0, WIDTH, 150, (176, 203, 224))
        c.shape([(0, 40), (215, 112), (215, 190), (0, HEIGHT)], (214, 190, 150))
        c.shape([(640, 20), (400, 108), (400, 190), (640, HEIGHT)], (196, 168, 142))
        c.shape([(0, 40), (215, 112), (215, 122), (0, 70)], (150, 66, 48))
        c.shape([(640, 20), (400, 108), (400, 118), (640, 56)], (158, 74, 54))
        c.box(215, 118, 185, 72, (201, 196, 182))
        c.shape([(215, 118), (307, 84), (400, 118)], (146, 70, 52))
        c.shape([(215, 190), (400, 190), (640, 330), (640, HEIGHT), (0, HEIGHT), (0, 330)], (158, 156, 150))
        for left in ((40, 150, 46, 120), (120, 146, 34, 88)):
            c.shape([(left[0], left[1] - 8), (left[0] + left[2], left[1] + 4), (left[0] + left[2], left[1] + left[3] - 22), (left[0], left[1] + left[3])], (96, 76, 60))
        for x, y, w, h in ((470, 140, 40, 66), (560, 128, 52, 96)):
            c.shape([(x, y + 4), (x + w, y - 8), (x + w, y + h), (x, y + h - 20)], (88, 104, 118))
        tree(c, 196, 196, 74)
        tree(c, 430, 190, 60, (86, 134, 72))
        c.line([(560, 0), (566, 96)], (70, 70, 70), 4)
        c.line([(0, 24), (560, 12), (640, 10)], (50, 50, 50), 1)

    def actors(self, c, t):
        far, near = (300, 192), (240, 352)
        if (p := between(t, 1, 12)) is not None:
            x, y = along(far, near, p)
            walker(c, x, y, 30 + 60 * p, (178, 74, 66), t * 7, hat=True)
        if (p := between(t, 9, 19.5)) is not None:
            x, y = along((430, 350), (322, 192), p)
            walker(c, x, y, 88 - 58 * p, (70, 100, 150), t * 7)
        if (p := between(t, 4, 8)) is not None:
            x, y = along((700, 330), (330, 200), p)
            motorbike(c, x, y, 84 - 50 * p, (30, 60, 110), -1)


class Gate:
    title, night = "Cổng làng", False

    def ground(self, c):
        c.box(0, 0, WIDTH, 190, (186, 210, 226))
        c.box(0, 186, WIDTH, 30, (124, 156, 92))
        c.box(0, 214, WIDTH, 150, (150, 148, 142))
        c.shape([(250, 214), (390, 214), (420, 196), (222, 196)], (150, 148, 142))
        for x in (196, 404):
            c.box(x, 70, 40, 146, (212, 186, 128))
            c.box(x - 6, 60, 52, 14, (176, 92, 62))
            c.shape([(x - 14, 62), (x + 20, 34), (x + 54, 62)], (156, 66, 48))
        c.box(196, 84, 248, 26, (202, 172, 112))
        c.shape([(176, 86), (320, 44), (464, 86)], (160, 70, 50))
        c.box(244, 90, 152, 16, (140, 30, 30))
        for x, size in ((70, 120), (140, 84), (540, 128), (610, 96)):
            tree(c, x, 214, size)
        for x in range(10, WIDTH, 90):
            c.box(x, 286, 44, 4, (222, 220, 210))

    def actors(self, c, t):
        if (p := between(t, 0.5, 10)) is not None:
            bicycle(c, -40 + 720 * p, 274, 56, 1)
        if (p := between(t, 11, 15.5)) is not None:
            x = 760 - 880 * p
            shadow(c, x, 322, 190)
            c.box(x - 30, 236, 120, 70, (60, 116, 90))
            c.box(x - 84, 254, 56, 52, (214, 212, 204))
            c.box(x - 78, 260, 30, 22, (90, 120, 140))
            for wheel in (-56, 50):
                c.round(x + wheel - 17, 292, 34, 34, (30, 30, 34))
        if (p := between(t, 6, 18)) is not None:
            x, y = along((330, 214), (300, 350), p)
            walker(c, x, y, 44 + 40 * p, (96, 130, 84), t * 7)


class Market:
    title, night = "Chợ", False
    awnings = ((30, (196, 60, 52)), (180, (44, 104, 160)), (330, (222, 160, 46)), (480, (70, 136, 92)))

    def ground(self, c):
        c.box(0, 0, WIDTH, 120, (190, 212, 226))
        c.box(0, 96, WIDTH, 110, (208, 198, 180))
        c.shape([(0, 100), (60, 58), (580, 58), (640, 100)], (140, 76, 58))
        c.box(0, 206, WIDTH, 160, (164, 158, 148))
        goods = random.Random(7)
        for x, paint in self.awnings:
            c.box(x + 6, 150, 4, 84, (90, 80, 70))
            c.box(x + 120, 150, 4, 84, (90, 80, 70))
            c.box(x, 204, 130, 34, (150, 120, 88))
            for i in range(22):
                c.round(x + 4 + goods.random() * 114, 192 + goods.random() * 14, 11, 11, goods.choice([(206, 70, 50), (232, 176, 60), (96, 150, 70), (228, 120, 60)]))
            c.shape([(x - 8, 158), (x + 14, 128), (x + 118, 128), (x + 138, 158)], paint)
            for i in range(0, 146, 24):
                c.shape([(x - 8 + i, 158), (x + 4 + i, 158), (x - 2 + i, 166)], paint)

    def actors(self, c, t):
        walker(c, 96, 248, 62, (120, 70, 110), math.sin(t * math.pi / 5) * 0.6, hat=True)
        walker(c, 560, 248, 62, (70, 110, 120), math.sin(t * math.pi / 5 + 1) * 0.6, hat=True)
        for start, end, y, shirt, way in ((0.5, 13, 300, (180, 84, 70), 1), (5, 19, 276, (84, 110, 160), -1), (3, 16, 338, (226, 200, 120), 1)):
            if (p := between(t, start, end)) is not None:
                walker(c, (-40 + 720 * p) if way > 0 else (680 - 720 * p), y, 40 + (y - 240) * 0.5, shirt, t * 7 * way, hat=y == 276)
        if (p := between(t, 12, 19.5)) is not None:
            bicycle(c, 700 - 780 * p, 330, 74, -1)


class CultureHouse:
    title, night = "Nhà văn hóa thôn", True

    def ground(self, c):
        c.box(0, 0, WIDTH, 150, (26, 26, 26))
        c.box(0, 150, WIDTH, 210, (92, 92, 92))
        c.box(150, 80, 340, 110, (150, 150, 150))
        c.shape([(126, 84), (320, 34), (514, 84)], (98, 98, 98))
        c.box(288, 118, 64, 72, (66, 66, 66))
        for x in (180, 234, 376, 430):
            c.box(x, 116, 34, 38, (70, 70, 70))
        c.box(236, 92, 168, 16, (196, 196, 196))
        c.line([(86, 0), (86, 214)], (120, 120, 120), 5)
        c.line([(86, 30), (122, 22)], (120, 120, 120), 4)
        for r in range(120, 10, -10):
            c.round(122 - r, 26 - r * 0.6, 2 * r, 1.6 * r, (255, 255, 255, 9))
        c.round(60, 196, 240, 70, (255, 255, 255, 26))
        tree(c, 580, 190, 120, (58, 58, 58))

    def actors(self, c, t):
        if (p := between(t, 1, 9)) is not None:
            dog(c, -30 + 700 * p, 300, 46, t * 10, 1)
        if (p := between(t, 10, 14.5)) is not None:
            motorbike(c, 760 - 900 * p, 276, 84, (60, 60, 60), -1, lit=True)
        if (p := between(t, 7, 18)) is not None:
            walker(c, 560 - 250 * p, 240 + 70 * p, 60 + 24 * p, (170, 170, 170), t * 6)


def look_of_a_camera(image, night, noise):
    """A little grain and darker corners."""
    if night:
        image = image.convert("L").convert("RGB")
    grain = Image.merge("RGB", [noise] * 3)
    image = Image.blend(image, grain, 0.035 if not night else 0.06)
    corners = Image.radial_gradient("L").resize((WIDTH, HEIGHT)).point(lambda v: int(max(0, v - 120) * 0.7))
    return Image.composite(Image.new("RGB", image.size), image, corners)


def label(image, title, t):
    draw = ImageDraw.Draw(image, "RGBA")
    small, large = ImageFont.truetype(FONTS, 15), ImageFont.truetype(FONTS, 17)
    draw.rectangle([0, HEIGHT - 26, WIDTH, HEIGHT], fill=(0, 0, 0, 150))
    draw.text((WIDTH / 2, HEIGHT - 13), NOTICE, font=large, anchor="mm", fill=(255, 214, 120))
    draw.text((10, 40), title, font=small, anchor="lm", fill="white", stroke_width=2, stroke_fill="black")
    draw.text((WIDTH - 10, 40), f"00:{int(t):02d}", font=small, anchor="rm", fill="white", stroke_width=2, stroke_fill="black")


def pictures(scene):
    ground = Image.new("RGB", (WIDTH * FINE, HEIGHT * FINE))
    scene.ground(Canvas(ground))
    source = random.Random(3)
    noises = [Image.frombytes("L", (WIDTH // 2, HEIGHT // 2), source.randbytes(WIDTH * HEIGHT // 4)).resize((WIDTH, HEIGHT)).filter(ImageFilter.BoxBlur(0.6)) for _ in range(6)]
    for number in range(RATE * SECONDS):
        t = number / RATE
        image = ground.copy()
        scene.actors(Canvas(image), t)
        image = look_of_a_camera(image.resize((WIDTH, HEIGHT), Image.LANCZOS), scene.night, noises[number % len(noises)])
        label(image, scene.title, t)
        yield image


def code(scene, path):
    command = [
        "ffmpeg", "-v", "error", "-y", "-f", "rawvideo", "-pix_fmt", "rgb24", "-s", f"{WIDTH}x{HEIGHT}", "-r", str(RATE), "-i", "-",
        "-c:v", "libx264", "-preset", "slow", "-profile:v", "main", "-level", "3.0", "-pix_fmt", "yuv420p", "-bf", "0", "-g", str(2 * RATE),
        "-keyint_min", str(2 * RATE), "-sc_threshold", "0", "-b:v", "200k", "-maxrate", "400k", "-bufsize", "800k", "-color_primaries", "bt709",
        "-color_trc", "bt709", "-colorspace", "bt709", "-x264-params", "repeat-headers=1", "-bsf:v", "filter_units=remove_types=6", "-f", "h264", str(path),
    ]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as ffmpeg:
        for image in pictures(scene):
            ffmpeg.stdin.write(image.tobytes())
        ffmpeg.stdin.close()
        if ffmpeg.wait():
            raise SystemExit(f"{path} could not be coded.")


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    folder = Path(sys.argv[1])
    for name, scene in (("alley", Alley()), ("gate", Gate()), ("market", Market()), ("culture-house", CultureHouse())):
        code(scene, folder / f"{name}.h264")


if __name__ == "__main__":
    main()
