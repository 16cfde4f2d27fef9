#!/usr/bin/env python3
"""Make the feed of mentions that goes with examples/cases/united-3411.yaml.

Nothing in it was ever posted. Every author, text and figure is made here, by rules and a fixed seed; the volumes follow the
hours of the case, not those of 2017. Each row says "synthetic": true, and each text says so too, so that no row
can be taken for a real one, wherever it is copied to.

    python3 examples/feed/generate.py > examples/feed/united-3411.jsonl

The same script gives the same feed, byte for byte. For a drill of your own, copy it and change START, WAVES and TEXTS.
"""

import json
import random
from datetime import datetime, timedelta

SEED = 3411
START = datetime.fromisoformat("2017-04-09T18:30:00-05:00")
HANDLE = "@syn_air"

# minutes from the start, how many mentions until the next wave, share against us, topic
WAVES = [
    (-120, 12, 0.15, "before"),
    (0, 60, 0.70, "first"),
    (23, 30, 0.78, "third_party"),
    (31, 70, 0.82, "second_video"),
    (72, 80, 0.80, "wrong"),
    (180, 90, 0.74, "statement"),
    (1500, 110, 0.90, "memo"),
    (2220, 60, 0.72, "share"),
    (2340, 120, 0.88, "abroad"),
    (4320, 30, 0.45, "after"),
    (26000, 0, 0.0, "end"),
]

TEXTS = {
    "before": ["Boarding at gate F9.", "Late again, but the crew is kind."],
    "first": ["Did you see them drag him down the aisle?", "He is bleeding. Why did nobody stop it?", "I was on that flight. I am shaking."],
    "third_party": ["Those are airport officers, not the crew.", "Who called the officers? The airline did."],
    "second_video": ["There is a second video, from row 12. It is worse.", "Same scene, other seat. Nothing to misread."],
    "wrong": ["Overbooked? The seats were for their own crew.", "Say what happened before you say you are sorry."],
    "statement": ["At last a plain sentence. Now do it.", "An apology after hours of silence."],
    "memo": ["They call him disruptive in a memo to staff!", "In public sorry, inside belligerent. Which is it?"],
    "share": ["The share falls and suddenly they find words.", "Money talks."],
    "abroad": ["It is the first topic here, on every screen.", "We will not fly with them again."],
    "after": ["They refunded the whole plane. Good.", "Will the rule change? That is what counts."],
    "end": [],
}
GOOD = ["They have called him and are helping.", "The crew of my flight was kind today.", "Wait for the facts."]
PLATFORMS = ["x", "x", "x", "facebook", "reddit", "youtube"]


def mention(rng, number, time, negative, topic):
    followers = int(rng.paretovariate(1.1) * 40)
    platform = rng.choice(PLATFORMS)
    text = rng.choice(TEXTS[topic] if negative or topic in ("before",) else GOOD)
    return {
        "id": f"syn-{number:04}",
        "time": time.isoformat(),
        "author": f"synthetic_{rng.randrange(1, 400):03}",
        "followers": min(followers, 900_000),
        "text": f"[synthetic] {HANDLE} {text}",
        "platform": platform,
        "url": f"https://example.org/synthetic/{number:04}",
        "language": "en",
        "engagement": int(rng.expovariate(1 / 30)),
        "sentiment": "negative" if negative else rng.choice(["neutral", "positive"]),
        "synthetic": True,
    }


def feed():
    rng = random.Random(SEED)
    number = 0
    for (begin, count, share, topic), (until, *_) in zip(WAVES, WAVES[1:]):
        # Most of a wave comes in its first hours.
        window = min(until - begin, 240)
        minutes = sorted(rng.triangular(0, window, window / 5) for _ in range(count))
        for minute in minutes:
            number += 1
            time = START + timedelta(minutes=begin) + timedelta(seconds=int(minute * 60))
            yield mention(rng, number, time, rng.random() < share, topic)


if __name__ == "__main__":
    for row in feed():
        print(json.dumps(row, ensure_ascii=False))
