"""Talks to codec_driver: one request, one answer."""
import subprocess


class Answer:
    def __init__(self, words, own, canonical):
        self.status = int(words[0])
        self.key = words[1]
        self.line, self.column, self.offset = (int(word) for word in words[2:5])
        self.other_offset = int(words[7])
        self.pointer = words[10]
        self.own = own
        self.canonical = canonical


class Driver:
    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, data, flags="-"):
        self.process.stdin.write(b"%s %d\n" % (flags.encode(), len(data)) + data)
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit("codec_driver ended while reading %r" % data[:200])
        words = line.decode().rstrip("\n").split(" ", 10)
        sizes = [int(word) for word in words[8:10]]
        texts = [self.process.stdout.read(size) if size >= 0 else None for size in sizes]
        return Answer(words, *texts)

    def end(self):
        self.process.stdin.close()
        if self.process.wait() != 0:
            raise SystemExit("codec_driver ended with %d" % self.process.returncode)
