"""Plans to measure with: as long as a usual one, each with names and sentences of its own, none with a defect.

A checker that remembers what it has read once must not look fast for it, so no two plans share their facts, their
messages or their names.
"""

import random
import string

TRADES = ["hotel", "airline", "bakery", "clinic", "theatre", "ferry", "supermarket", "bank", "school", "museum",
          "brewery", "campsite", "railway", "pharmacy", "nursery", "stadium", "library", "laundry", "marina", "dairy"]
THINGS = ["boiler", "parcel", "lift", "freezer", "gangway", "ticket", "oven", "awning", "trolley", "gate", "tank",
          "heater", "ladder", "meter", "mixer", "pump", "scanner", "shutter", "valve", "kettle", "bench", "locker",
          "cable", "filter", "hose", "lamp", "mast", "pallet", "ramp", "railing", "screen", "stove", "tap", "turnstile"]
TOWNS = ["Leeds", "Porto", "Ghent", "Bergen", "Lyon", "Turku", "Graz", "Cork", "Malmö", "Gdańsk", "Bilbao", "Trieste",
         "Arles", "Aarhus", "Brno", "Köln", "Évora", "Split", "Vilnius", "Zadar", "Nîmes", "Tartu", "Uppsala", "Delft"]
WITNESSES = ["a guest", "a neighbour", "a commuter", "a visitor", "a courier", "a parent", "a passer-by", "a patient"]
GROUPS = ["families", "regular guests", "night workers", "season ticket holders", "students", "suppliers", "drivers"]


def first(text):
    return text[0].upper() + text[1:]


def words(number):
    """The words of one plan, chosen by its number alone."""
    chance = random.Random(number)
    trade, thing, town = chance.choice(TRADES), chance.choice(THINGS), chance.choice(TOWNS)
    other, witness, group = chance.choice(TOWNS), chance.choice(WITNESSES), chance.choice(GROUPS)
    unit = chance.randrange(2, 900)
    thing_one = f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}"
    said = {
        "id": f"{trade}-{thing}-{number:05}", "w": f"{thing}_{number}", "number": number, "trade": trade,
        "thing": thing, "A_thing": first(thing_one),
        "town": town, "other": other, "witness": witness, "Witness": first(witness), "group": group,
        "unit": unit, "minor": chance.randrange(0, 40), "day": f"2026-{chance.randrange(1, 11):02}-{chance.randrange(1, 29):02}",
        "look": chance.choice([5, 6, 8, 10]), "mend": chance.choice([2, 3, 4]), "share": chance.choice([30, 40, 60]),
        "hits": chance.choice([4, 5, 8, 12]), "pace": chance.choice([30, 45, 60]), "floor": chance.choice([15, 20, 25]),
    }
    said["happened"] = chance.choice([
        f"{thing_one} failed at our {trade} in {town}", f"{thing_one} fell near {witness} in {town}",
        f"{witness} was cut by {thing_one} at our {trade}", f"{thing_one} leaked in hall {unit} of our {trade}",
        f"{witness} was locked in behind {thing_one} in {town}"])
    said["Happened"] = first(said["happened"])
    said["helps"] = chance.choice([
        f"Our people in {town} are with them now.", f"A colleague from {other} is on the way to them.",
        f"We pay for the care and the way home from {town}.", f"We stay with them until hall {unit} is safe."])
    said["measure"] = chance.choice([
        f"We closed hall {unit} in {town}.", f"We stopped every {thing} of that make, {unit} of them.",
        f"We cut the power to each {thing} in {town} and {other}.", f"We took {unit} pieces off sale in {town}."])
    said["asks"] = chance.choice([
        f"Please keep away from hall {unit}.", f"Please leave each {thing} of that make switched off.",
        f"Please bring the {thing} back to {town} or {other}.", f"Please use the door to the street in {town}."])
    said["rest"] = chance.choice([
        f"What led to it is being looked at in {town}.", f"We do not know yet why the {thing} did it.",
        f"The makers of the {thing} are looking at it with us.", f"We are asking all who were in hall {unit}."])
    return said


HEAD = string.Template("""\
playbook: 1
id: $id
title: $A_thing fails at our $trade in $town, and $witness films it
version: "1.$minor.0"
language: en
type: $trade-accident
owner: comms
known_since: aware
reviewed: "2026-11-01"
review_every: 180d
summary: >-
  $Happened, and it is on film. Open this plan when the pictures are public, or when
  somebody of the $trade in $town calls about it.
sources:
  - title: "Report $unit of the inspection in $other"
    url: "https://example.org/reports/$id"
    verified: "$day"
never:
  - Guess why the $thing failed.
  - "Ask $witness to take the film down."
needs:
  help_phone: {title: The number for people in $town, type: text}
  update_every: {title: How often we speak in $town, type: duration, default: 4h}
posture:
  cluster: accidental
  take: rebuild
  never: [deny]
  why: The $thing was ours to look after, whoever built it.
tone:
  do:
    - Name the harm before the $thing.
    - Say what is closed in $town, and until when.
  avoid:
    affected_units:
      say: affected units
      because: People in $town are no units.
      instead: the people in hall $unit
roles:
  lead: {title: Head of the $trade, deputy: [comms], takes_over_after: ${look}m}
  comms: {title: Communications in $town, deputy: [lead], takes_over_after: 10m}
  legal: {title: Counsel in $other, deputy: [lead], takes_over_after: 20m}
  site: {title: Warden of hall $unit, deputy: [lead], takes_over_after: 10m}
stakeholders:
  affected: {title: "$Witness and those who were near", kind: affected, channels: [phone]}
  customers: {title: "Customers in $town, $group among them", kind: customers, channels: [website, x]}
  staff: {title: "Staff of the $trade", kind: employees, channels: [intranet]}
channels:
  website: {title: "Page of the $trade in $town"}
  x: {title: X, max_length: 280}
  phone: {title: A call from $town}
  intranet: {title: Board of the $trade}
severity:
  levels:
    - {id: watch, title: "$A_thing is talked about", team: [comms]}
    - {id: incident, title: "Work stops in hall $unit", team: [comms, site]}
    - {id: crisis, title: "Somebody is hurt in $town", team: [lead, comms, legal, site]}
  raise_if:
    injury: {title: Somebody is hurt by the $thing., to: crisis, when: hurt}
    many: {title: "More than $unit films go round.", to: incident, when: impact.volume > $unit}
  lower_after: 2
""")

FACTS = string.Template("""\
  place_$w: {ask: "Where in the $trade did the $thing fail?", answer: text, role: site}
  count_$w: {ask: "How many people were near the $thing?", answer: number, role: site}
  cause_$w:
    ask: What made the $thing in $town fail?
    how: Only what the warden of hall $unit has seen. No guess.
    answer: choice
    choices: {wear: "Wear of the $thing", use: "Use in hall $unit", unclear: Not known yet}
    role: site
  repair_$w: {ask: "What do we do for $group, in one sentence?", answer: text, role: lead}
  back_$w: {ask: "When is hall $unit open again?", answer: date, role: site}
""")

MESSAGES = string.Template("""\
  first_$w:
    title: First words on the $thing in $town
    stage: holding
    to: [affected, customers]
    approve: [{role: lead}]
    must:
      - The people come before the $thing.
    text: |-
      $Happened. We are sorry, and we are with those concerned. $helps
      $rest
      Next word on this page at {{ next_update }}, even without news.
    variants:
      x: "$Happened. We are sorry. $helps Next word here at {{ next_update }}."
  news_$w:
    title: Where we stand with the $thing
    stage: update
    to: [customers]
    channels: [website]
    approve: [{role: comms}]
    text: |-
      $measure $asks
      It happened at {{ place_$w }}. If you were near, call {{ org.help_phone }}.
      Next word on this page at {{ next_update }}.
  sorry_$w:
    title: Apology to $witness
    stage: apology
    to: [affected]
    approve:
      - role: lead
      - role: legal
        when: severity >= 'crisis'
    must:
      - The apology has no condition.
    text: |-
      I am sorry. $Happened, and I answer for it: we did not look after the $thing.
      We repair it: {{ repair_$w }}. Hall $unit stays closed until {{ back_$w | date }}.
  note_$w:
    title: To the people of the $trade
    stage: briefing
    to: [staff]
    approve: [{role: comms}]
    text: |-
      $Happened. $measure
      You may share the words on our page. If the press asks, send them to Communications in $town.
  notice_$w:
    title: Notice to the inspection in $other
    stage: notification
    to: [legal]
    channels: [phone]
    text: |-
      $Happened, at {{ place_$w }}. {% if count_$w is known %}People near it: {{ count_$w }}.{% else %}We are counting the people near it.{% endif %}
      $measure
""")

DEADLINES = string.Template("""\
  report_$w:
    title: Tell the inspection in $other of the $thing
    due: 72h after aware
    when: hurt
    source: "Order $unit on $trade safety, art. $minor"
    verified: "$day"
    role: legal
""")

PHASES = string.Template("""\
  - id: look_$w
    title: See what the $thing did
    role: site
    steps:
      - id: people_$w
        action: Go to hall $unit, and look after the people first.
        due: ${look}m after start
        evidence: note
        how: Two of us, one with the keys of the $trade. Ask $witness what they need.
        why: Whoever stood beside the $thing reads our words first.
        never:
          - Ask for silence about the $thing.
      - id: known_$w
        title: What do we know in $town?
        ask: [place_$w, count_$w]
        due: 15m after start
      - id: stop_$w
        action: Switch off every $thing in $town and $other.
        due: 20m after start
        evidence: file
      - id: whose_$w
        decide: Was the $thing ours to look after?
        role: lead
        due: 20m after start
        on_silence: {after: 10m, then: remind, at_most: 2}
        options:
          ours:
            title: Ours
            how: We say so in $town, today.
            steps:
              - {id: log_$w, action: "Take the log of the $thing, page $unit.", due: 30m}
          rented:
            title: Rented
            steps:
              - {id: owner_$w, action: "Call the owner of the $thing in $other.", role: legal, due: 30m}
          nothing:
            title: No $thing failed
            steps:
              - {id: none_$w, close: "It was no $thing of ours, close.", outcome: false_alarm}
      - id: level_$w
        assess: How serious is it in $town?
        role: lead
        due: 25m after start
  - id: speak_$w
    title: Speak in $town
    role: comms
    steps:
      - message: first_$w
        due: 30m after start
      - message: note_$w
        due: 45m after start
      - id: round_$w
        repeat: Say where we stand in $town
        every: {watch: org.update_every, incident: 2h, crisis: ${pace}m}
        from: [first_$w]
        until: back_$w is known
        steps:
          - {id: read_$w, action: "Read what $group say about the $thing."}
          - {message: news_$w}
      - id: tell_$w
        message: notice_$w
        role: legal
        meets: report_$w
        due: 24h after start
        when: hurt
  - id: mend_$w
    title: Put the $thing right
    role: lead
    steps:
      - id: why_$w
        title: Why did it fail in $town?
        ask: [cause_$w, repair_$w, back_$w]
        due: 12h after start
      - id: others_$w
        action: Look at every other $thing of the same year.
        role: site
        when: cause_$w == 'wear'
        due: ${mend}d after start
      - id: train_$w
        action: Show the use of the $thing to the shift of hall $unit.
        role: site
        when: cause_$w == 'use' or whose_$w == 'ours'
      - message: sorry_$w
        after: [why_$w]
        due: 24h after start
""")

ANYTIME = string.Template("""\
  press_$w:
    title: A reporter calls about the $thing
    role: comms
    steps:
      - {id: question_$w, action: "Note the question and the hour, and call $other."}
  calls_$w:
    title: People call for a boycott of the $trade
    signal: boycott_$w
    role: lead
    steps:
      - {id: heard_$w, action: "Read ten of the calls aloud in $town."}
""")

SIGNALS = string.Template("""\
  boycott_$w:
    title: Calls to stay away from the $trade
    count: $hits
    window: 15m
    where: {words: {en: ["boycott*", "stay away from $town", "$thing $unit"]}}
    suggests: crisis
  surge_$w: {title: "More talk of $town than usual", surge: {of: negative, ratio: 4}, window: 1h, at_least: $floor, suggests: incident}
""")

TAIL = string.Template("""\
moderation:
  house_rules: "https://example.org/rules/$id"
  limits: {public_replies: 2, removed_share: 0.05}
  rules:
    - {id: threats, match: {words: {en: [bomb, "burn the $trade"]}}, category: threat_violence, action: delete, evidence: full}
    - {id: numbers, match: {patterns: ['\\b[0-9]{16}\\b']}, category: doxxing_personal_data, action: hide, evidence: text}
    - {id: critics, match: {sentiment: negative}, category: legit_criticism, action: watch, within: {watch: 4h, crisis: ${pace}m}}
exit:
  - {id: exit_people, action: "Everyone near the $thing has been called.", role: site}
  - {id: exit_calm, action: "Talk of $town is back to its usual $unit.", role: comms}
review: {due: 5d after close}
follow_up:
  - {id: hot_wash, action: "Sit together in hall $unit for an hour.", role: lead, due: 2d after close}
""")


def plan(number, parts=1):
    """One plan; with more parts, one that says as much as so many plans."""
    said = words(number)
    each = [said] + [{**words(number + 7_919 * part), "w": f"{said['w']}_{part}"} for part in range(1, parts)]
    out = [HEAD.substitute(said), "facts:\n",
           f"  aware: {{ask: \"When did {said['town']} hear of it?\", answer: time}}\n",
           f"  hurt: {{ask: \"Is anyone hurt by the {said['thing']}?\", answer: yes-no, role: site}}\n"]
    for name, section in [("", FACTS), ("messages:\n", MESSAGES), ("deadlines:\n", DEADLINES), ("phases:\n", PHASES),
                          ("anytime:\n", ANYTIME), ("signals:\n", SIGNALS)]:
        out.append(name)
        out += [section.substitute(part) for part in each]
        if section is PHASES:
            asks = "      - ask: hurt\n        due: 10m after start\n"
            at = len(out) - len(each)
            out[at] = out[at].replace("    steps:\n", "    steps:\n" + asks, 1)
    return "".join(out) + TAIL.substitute(said)


def write(folder, count):
    """Writes so many plans into a folder, and returns it."""
    folder.mkdir(parents=True)
    for number in range(count):
        folder.joinpath(f"{words(number)['id']}.yaml").write_text(plan(number), encoding="utf-8")
    return folder
