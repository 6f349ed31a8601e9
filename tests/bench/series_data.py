"""Series of measurements as a school has them: a first one, then tests every few weeks, judged at the last of them."""
import numpy as np

WEEKS = {6: (0, 4, 8, 12, 16, 18), 12: tuple(np.linspace(0, 18, 12)), 20: tuple(np.linspace(0, 18, 20))}
DUE, GAIN, SEE = 20, 30, 10


class Series:
    """count series of the same number of points each, one after the other, as the library takes them."""

    def __init__(self, count, points, seed=20260101):
        draw = np.random.default_rng(seed)
        weeks = np.array(WEEKS[points])
        days = np.round(weeks * 7).astype(np.int32)
        level, slope = draw.normal(40, 12, count), draw.normal(1.5, 0.75, count)
        self.count, self.points = count, points
        self.days = np.tile(days, (count, 1))
        self.scores = level[:, None] + slope[:, None] * weeks + draw.normal(0, SEE, (count, points))
        self.targets = self.scores[:, 0] + GAIN
        self.errors = np.full(count, float(SEE))
        self.evaluated = np.full(count, days[-1], np.int32)
        self.due = np.full(count, DUE * 7, np.int32)
        self.offsets = np.arange(count + 1, dtype=np.int64) * points

    def row(self, i):
        """What the loops take: one series."""
        return (self.days[i], self.scores[i], self.targets[i], self.errors[i], int(self.evaluated[i]), int(self.due[i]))
