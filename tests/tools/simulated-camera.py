#!/usr/bin/python3
"""Cameras that do not exist, for tests and benchmarks: an RTSP server by GStreamer, which shares no code with the program.

usage: simulated-camera.py --port PORT --h264 FILE [--count N] [--h265 FILE] [--user U --password P] [--loss PERCENT]

/cam1 … /camN  the H.264 file over and over      /udp   the same by UDP only, of which PERCENT of the packets are lost
/hevc          the H.265 file over and over      SIGUSR1: pictures stop, the connection stays; SIGUSR2: they go on

The files are byte streams with access unit delimiters, 25 pictures a second. "ready" is printed once it listens (127.0.0.1 only).
Debian: python3-gi gir1.2-gst-rtsp-server-1.0 gir1.2-gst-plugins-base-1.0 gstreamer1.0-plugins-base gstreamer1.0-plugins-good gstreamer1.0-plugins-bad
"""
import argparse
import signal
import threading
import time

import gi

gi.require_version("Gst", "1.0")
gi.require_version("GstRtsp", "1.0")
gi.require_version("GstRtspServer", "1.0")
gi.require_version("GstApp", "1.0")
from gi.repository import GLib, Gst, GstApp, GstRtsp, GstRtspServer  # noqa: E402, F401

FPS = 25
H264 = "( appsrc name=src is-live=true format=time caps=video/x-h264,stream-format=byte-stream,alignment=au,framerate=25/1 ! h264parse ! rtph264pay name=%s pt=96 config-interval=-1 %s)"
H265 = "( appsrc name=src is-live=true format=time caps=video/x-h265,stream-format=byte-stream,alignment=au,framerate=25/1 ! h265parse ! rtph265pay name=pay0 pt=96 config-interval=-1 )"


def pictures_of(path, delimiter):
    """The access units of a byte stream: each begins with a delimiter."""
    data = open(path, "rb").read()
    starts, at = [], data.find(delimiter)
    while at >= 0:
        starts.append(at)
        at = data.find(delimiter, at + 5)
    return [GLib.Bytes.new(data[a:b]) for a, b in zip(starts, starts[1:] + [len(data)])]


class Loop:
    """One thread that feeds a file to all who play it."""

    frozen = False

    def __init__(self, pictures):
        self.pictures, self.players, self.lock = pictures, {}, threading.Lock()
        threading.Thread(target=self.run, daemon=True).start()

    def add(self, source, offset):
        with self.lock:
            self.players[source] = [offset, 0]

    def remove(self, source):
        with self.lock:
            self.players.pop(source, None)

    def run(self):
        due, step = time.monotonic(), Gst.SECOND // FPS
        while True:
            due += 1 / FPS
            time.sleep(max(0, due - time.monotonic()))
            with self.lock:
                players = [] if Loop.frozen else list(self.players.items())
            for source, place in players:
                clock = source.get_clock()
                if clock is None:
                    continue
                if place[1] == 0:
                    place[1] = max(0, clock.get_time() - source.get_base_time())
                picture = Gst.Buffer.new_wrapped_bytes(self.pictures[place[0] % len(self.pictures)])
                picture.pts = picture.dts = place[1]
                picture.duration = step
                place[0], place[1] = place[0] + 1, place[1] + step
                if source.emit("push-buffer", picture) != Gst.FlowReturn.OK:
                    self.remove(source)


class Camera(GstRtspServer.RTSPMediaFactory):
    def __init__(self, loop, pipeline, offset=0, udp=False):
        super().__init__()
        self.loop, self.pipeline, self.offset = loop, pipeline, offset
        self.set_shared(True)
        self.set_latency(0)
        if udp:
            self.set_protocols(GstRtsp.RTSPLowerTrans.UDP)

    def do_create_element(self, url):
        return Gst.parse_launch(self.pipeline)

    def do_configure(self, media):
        GstRtspServer.RTSPMediaFactory.do_configure(self, media)
        source = media.get_element().get_by_name("src")
        self.loop.add(source, self.offset)
        media.connect("unprepared", lambda _: self.loop.remove(source))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--port", type=int, required=True)
    options.add_argument("--h264", required=True)
    options.add_argument("--h265")
    options.add_argument("--count", type=int, default=1)
    options.add_argument("--user")
    options.add_argument("--password")
    options.add_argument("--loss", type=int, default=0)
    options = options.parse_args()
    Gst.init(None)

    server = GstRtspServer.RTSPServer()
    server.set_address("127.0.0.1")
    server.set_service(str(options.port))

    def mount(path, camera):
        if options.user:
            camera.add_role_from_structure(Gst.Structure.new_from_string("viewer,media.factory.access=(boolean)true,media.factory.construct=(boolean)true"))
        server.get_mount_points().add_factory(path, camera)

    loop = Loop(pictures_of(options.h264, b"\x00\x00\x00\x01\x09"))
    for number in range(1, options.count + 1):
        mount(f"/cam{number}", Camera(loop, H264 % ("pay0", ""), (number % 8) * FPS * 2))
    mount("/udp", Camera(loop, H264 % ("pay", f"! identity name=pay0 drop-probability={options.loss / 100} "), udp=True))
    if options.h265:
        mount("/hevc", Camera(Loop(pictures_of(options.h265, b"\x00\x00\x00\x01\x46")), H265))
    if options.user:
        guard = GstRtspServer.RTSPAuth()
        guard.set_supported_methods(GstRtsp.RTSPAuthMethod.DIGEST)
        token = GstRtspServer.RTSPToken()
        token.set_string("media.factory.role", "viewer")
        guard.add_digest(options.user, options.password, token)
        server.set_auth(guard)

    def freeze(frozen):
        Loop.frozen = frozen
        return True

    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR1, freeze, True)
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGUSR2, freeze, False)
    server.attach(None)
    print("ready", flush=True)
    main_loop = GLib.MainLoop()
    GLib.unix_signal_add(GLib.PRIORITY_DEFAULT, signal.SIGTERM, main_loop.quit)
    main_loop.run()


main()
