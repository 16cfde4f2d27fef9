"""Plans with one known defect each, and where a reader of the file would point to it.

A defect is what is changed in a sound plan: pairs of old and new text, in which ⌖ stands before the place of the
finding and is taken out. `$w` and the other words of `plans.words` may stand in both.
"""

import hashlib
import pathlib
import string
import typing

import plans

MARK = "⌖"


class Planted(typing.NamedTuple):
    """One defect as it was written: its kind, its file, and where it is."""
    kind: str
    file: pathlib.Path
    code: str
    line: int
    column: int


def said(sentence):
    """A sentence put into the words on where we stand."""
    return [("      $measure $asks\n      It happened", f"      {sentence}\n      $measure $asks\n      It happened")]


def step(text):
    """A step put at the end of the last phase."""
    return [("        after: [why_$w]\n        due: 24h after start\n",
             f"        after: [why_$w]\n        due: 24h after start\n      - {text}\n")]


FIRST = ("      Next word on this page at {{ next_update }}, even without news.\n"
         "    variants:\n      x: \"$Happened. We are sorry. $helps Next word here at {{ next_update }}.\"\n")

# What a plan lacks as a whole is said at its title.
WHOLE = ("title: $A_thing fails", "title: ⌖$A_thing fails")

# Kind, code, changes. Several kinds may have one code: the place differs, or the slip that leads to it.
PLANS = [
    # What YAML makes of it.
    ("colon in a bare sentence", "yaml_syntax", [("title: See what the $thing did", "title: See⌖: what the $thing did")]),
    ("tab as indentation", "yaml_syntax", [("  lower_after: 2", "⌖\tlower_after: 2")]),
    ("bracket left open", "yaml_syntax", [("channels: [intranet]}", "channels: ⌖[intranet}")]),
    ("blank without quotes", "yaml_feature", [("title: Put the $thing right", "title: ⌖{{ place_$w }} put right")]),
    ("tag", "yaml_feature", [("title: Speak in $town", "title: ⌖!important Speak in $town")]),
    ("key twice in a map", "duplicate_key", [("  site: {title: Warden", "  ⌖legal: {title: Counsel}\n  site: {title: Warden")]),
    ("key twice in a step", "duplicate_key",
     [("        due: 15m after start\n", "        due: 15m after start\n        ⌖due: 18m after start\n")]),
    ("control character", "yaml_character", [('"Report $unit of', '"Report ⌖\u0007$unit of')]),
    ("hashtag read as a comment", "comment_in_text", [("See what the $thing did", "See what ⌖#$thing did")]),
    ("version without quotes", "version_number", [('version: "1.$minor.0"', "version: ⌖1.10")]),
    # Keys and values.
    ("newer format", "other_format", [("playbook: 1\n", "playbook: ⌖2\n")]),
    ("unknown key of the plan", "unknown_key", [("follow_up:\n", "⌖folow_up:\n")]),
    ("unknown key of a map", "unknown_key", [("  lower_after: 2", "  ⌖lower_afer: 2")]),
    ("unknown key of a step", "unknown_key", [("        evidence: note\n", "        ⌖evidance: note\n")]),
    ("unknown key in braces", "unknown_key", [("takes_over_after: 20m}", "⌖take_over_after: 20m}")]),
    ("key of another kind of step", "key_of_other_kind",
     [("      - message: note_$w\n", "      - message: note_$w\n        ⌖evidence: note\n")]),
    ("missing key", "missing_key", [("    title: Tell the inspection in $other of the $thing\n", ""),
                                    ("  report_$w:\n", "  ⌖report_$w:\n")]),
    ("missing key in braces", "missing_key", [("back_$w: {ask: \"When is hall $unit open again?\", answer: date, role: site}",
                                               "⌖back_$w: {answer: date, role: site}")]),
    ("comma in a bare sentence", "key_without_value",
     [('action: "Note the question and the hour, and call $other."', "action: Note the question and the hour, ⌖and call $other.")]),
    ("key without a value", "key_without_value", [("        evidence: file\n", "        ⌖evidence:\n")]),
    ("text for a list", "wrong_kind", [('never:\n  - Guess why the $thing failed.\n  - "Ask $witness to take the film down."',
                                        "never: ⌖Guess why the $thing failed.")]),
    ("word for a number", "wrong_kind", [("lower_after: 2", "lower_after: ⌖two")]),
    ("list for a map", "wrong_kind", [("needs:\n  help_phone: {title: The number for people in $town, type: text}\n"
                                       "  update_every: {title: How often we speak in $town, type: duration, default: 4h}",
                                       "needs:\n  ⌖- help_phone")]),
    ("unquoted yes", "wrong_kind", [("  limits: {public_replies: 2,", "  limits: {public_replies: ⌖yes,")]),
    ("number with a leading zero", "wrong_kind", [("  limits: {public_replies: 2,", "  limits: {public_replies: ⌖012,")]),
    ("word that is none of the possible ones", "wrong_word", [('$thing?", answer: yes-no', '$thing?", answer: ⌖yes_no')]),
    ("stage that does not exist", "wrong_word", [("    stage: briefing", "    stage: ⌖breifing")]),
    ("step without a kind", "no_kind", [("{id: exit_calm, action:", "{⌖id: exit_calm, title:")]),
    ("step of two kinds", "two_kinds", [('its usual $unit.", role: comms}', 'its usual $unit.", role: comms, ⌖assess: How bad is it}')]),
    ("capital in an id", "bad_id", [('    many: {title: "More', '    ⌖Many-films: {title: "More')]),
    ("id that means something", "bad_id", [("  press_$w:\n", "  ⌖severity:\n")]),
    ("duration with a space", "bad_duration", [("due: 15m after start", "due: ⌖15 min after start")]),
    ("duration in words", "bad_duration", [("window: 15m\n", "window: ⌖15 minutes\n")]),
    ("units in the wrong order", "bad_duration", [("due: 12h after start", "due: ⌖30m2h after start")]),
    ("day in words", "bad_date", [('reviewed: "2026-11-01"', "reviewed: ⌖1 November 2026")]),
    ("day that does not exist", "bad_date", [('reviewed: "2026-11-01"', 'reviewed: ⌖"2026-02-30"')]),
    ("language in words", "bad_language", [("language: en\n", "language: ⌖english\n")]),
    ("address without its beginning", "bad_address", [('"https://example.org/rules/$id"', "⌖www.example.org/rules")]),
    ("default of another type", "wrong_default", [("default: 4h", "default: ⌖often")]),
    ("choice without choices", "choices", [("count_$w: {ask: \"How many people were near the $thing?\", answer: number",
                                            "⌖count_$w: {ask: \"How many people were near the $thing?\", answer: choice")]),
    ("silence that publishes a decision", "silence_word", [("then: remind, at_most: 2}", "then: ⌖publish, authorised_by: lead}")]),
    ("silence that nobody signed", "silence_authority", [("on_silence: {after: 10m, then: remind, at_most: 2}",
                                                          "on_silence: {after: 10m, then: ⌖ours}")]),
    ("pattern that does not read", "bad_pattern", [("'\\b[0-9]{16}\\b'", "'⌖[0-9{16}'")]),
    ("accepted code that does not exist", "unknown_code", [("never:\n  - Guess", "lint: {allow: {⌖version_numbr: So we count.}}\nnever:\n  - Guess")]),
    ("start that is no time", "known_since_time", [("known_since: aware", "known_since: ⌖hurt")]),
    # Names.
    ("two steps of one id", "step_twice", step('{id: ⌖stop_$w, action: "Switch the $thing on again."}')),
    ("two things of one name", "name_twice", step('{id: ⌖report_$w, action: "Call the doctor of hall $unit."}')),
    ("two levels of one id", "id_twice", [('    - {id: incident, title: "Work', '    - {id: ⌖watch, title: "Work')]),
    ("unknown role of a step", "missing_role", [("role: legal, due: 30m", "role: ⌖legl, due: 30m")]),
    ("unknown role of an approval", "missing_role", [("approve: [{role: lead}]", "approve: [{role: ⌖leed}]")]),
    ("unknown deputy", "missing_role", [("Counsel in $other, deputy: [lead]", "Counsel in $other, deputy: [⌖laed]")]),
    ("unknown public", "missing_stakeholder", [("to: [affected, customers]", "to: [affected, ⌖custommers]")]),
    ("unknown channel", "missing_channel", [("channels: [website, x]}", "channels: [website, ⌖xx]}")]),
    ("unknown channel of a variant", "missing_channel", [('      x: "$Happened', '      ⌖y: "$Happened')]),
    ("unknown level", "missing_level", [("suggests: crisis\n", "suggests: ⌖crisys\n")]),
    ("unknown level of a rhythm", "missing_level", [("incident: 2h, crisis", "⌖incidnt: 2h, crisis")]),
    ("unknown fact of a question", "missing_fact", [("ask: [place_$w, count_$w]", "ask: [place_$w, ⌖cuont_$w]")]),
    ("unknown message of a step", "missing_message", [("- message: note_$w", "- message: ⌖nota_$w")]),
    ("unknown deadline", "missing_deadline", [("meets: report_$w", "meets: ⌖reprt_$w")]),
    ("unknown signal", "missing_signal", [("signal: boycott_$w", "signal: ⌖boycot_$w")]),
    ("unknown table", "missing_table", [('choices: {wear: "Wear of the $thing", use: "Use in hall $unit", unclear: Not known yet}', "choices: ⌖causes")]),
    ("unknown procedure", "missing_procedure", step("{procedure: ⌖look_first}")),
    ("unknown decision", "missing_decision", step("{id: again_$w, reopen: ⌖whos_$w}")),
    ("unknown plan to open", "missing_playbook", step("{id: leak_$w, open: ⌖data-breech}")),
    ("unknown moment of a due time", "missing_anchor", [("due: 45m after start", "due: 45m after ⌖frist_$w")]),
    ("unknown step to wait for", "missing_anchor", [("after: [why_$w]", "after: [⌖whi_$w]")]),
    ("unknown step that starts a clock", "missing_anchor", [("from: [first_$w]", "from: [⌖frist_$w]")]),
    ("group for each of nothing", "missing_elements", step('{id: all_$w, group: Every page, for_each: ⌖chanels, steps: [{action: "Look at {{ each.title }}."}]}')),
    ("value that nobody asks for", "unknown_name", [("{{ org.help_phone }}", "{{ ⌖org.help_fone }}")]),
    ("unknown name in a condition", "unknown_name", [("or whose_$w == 'ours'", "or ⌖whoes_$w == 'ours'")]),
    ("unknown name in a text", "unknown_name", [("at {{ place_$w }}. If you", "at {{ ⌖plcae_$w }}. If you")]),
    ("unknown name in a condition of a text", "unknown_name", [("{% if count_$w is known %}", "{% if ⌖conut_$w is known %}")]),
    ("name out of its place", "out_of_scope", [('action: "Read what $group say', 'action: "{{ ⌖each.title }}: read what $group say')]),
    # Conditions, times and the way through.
    ("one sign of equality", "condition_syntax", [("when: cause_$w == 'wear'", "when: cause_$w ⌖= 'wear'")]),
    ("blank left open", "text_syntax", [("{{ back_$w | date }}", "⌖{{ back_$w | date")]),
    ("number compared with a yes", "type_mismatch", [("    when: hurt\n    source", "    when: ⌖hurt == 3\n    source")]),
    ("value that no choice has", "outside_set", [("when: cause_$w == 'wear'", "when: cause_$w == ⌖'waer'")]),
    ("level that the scale has not", "outside_set", [("when: severity >= 'crisis'", "when: severity >= ⌖'criss'")]),
    ("step due after itself", "due_after_itself", [("due: 20m after start\n        evidence", "due: 20m after ⌖stop_$w\n        evidence")]),
    ("question that waits for itself", "question_circle", [("      - ask: hurt\n", "      - ask: hurt\n        when: ⌖hurt\n")]),
    ("steps that wait for each other", "step_circle", [
        ("        due: 15m after start\n", "        due: 15m after start\n        after: ⌖[stop_$w]\n"),
        ("        evidence: file\n", "        evidence: file\n        after: [known_$w]\n")]),
    ("condition that never holds", "never_holds", [("when: cause_$w == 'wear'", "when: ⌖cause_$w == 'wear' and cause_$w == 'use'")]),
    ("condition that always holds", "always_holds", [("when: cause_$w == 'wear'", "when: ⌖cause_$w != 'wear' or cause_$w != 'use'")]),
    ("step that cannot be reached", "never_comes", [("{id: log_$w, action:", "{id: log_$w, when: ⌖whose_$w == 'rented', action:")]),
    ("words before their question", "asked_too_late", [
        ("ask: [cause_$w, repair_$w, back_$w]", "ask: [cause_$w, back_$w]"),
        ("      - message: sorry_$w\n        after: [why_$w]\n        due: 24h after start\n",
         "      - message: sorry_$w\n        due: 24h after start\n      - ask: repair_$w\n"),
        ("{{ repair_$w }}", "{{ ⌖repair_$w }}")]),
    ("silence longer than the time", "silence_after_due", [("{after: 10m, then: remind", "{after: ⌖40m, then: remind")]),
    ("due before its turn", "due_before_its_turn", [("after: [why_$w]\n        due: 24h after start", "after: [why_$w]\n        due: ⌖6h after start")]),
    ("repeat without an end", "endless_repeat", [("follow_up:\n", "follow_up:\n  - {id: count_on, ⌖repeat: Count the talk, every: 30d, role: comms, steps: [{action: Count it.}]}\n")]),
    ("window of no time", "no_time", [("window: 15m\n", "window: ⌖0m\n")]),
    # What the plan leaves out.
    ("deadline that no step meets", "deadline_unmet", [("  report_$w:\n", "  ⌖claim_$w: {title: Tell the insurer, due: 48h after aware, source: Policy $unit, verified: \"$day\"}\n  report_$w:\n")]),
    ("deadline without a source", "deadline_without_source", [
        ('    source: "Order $unit on $trade safety, art. $minor"\n    verified: "$day"\n', ""), ("  report_$w:\n", "  ⌖report_$w:\n")]),
    ("same approver twice", "approves_twice", [("      - role: legal\n        when: severity", "      - role: ⌖lead\n      - role: legal\n        when: severity")]),
    ("first words hours later", "late_first_words", [("      - message: first_$w\n        due: 30m after start", "      - message: first_$w\n        due: ⌖3h after start")]),
    ("promise that nothing brings back", "promise_without_rhythm", [
        ("          - {message: news_$w}\n", ""), ("      - id: tell_$w\n", "      - message: news_$w\n      - id: tell_$w\n"),
        (FIRST, FIRST.replace("{{ next", "{{ ⌖next", 1))]),
    ("words that no step sends", "message_never_sent", [("      - message: note_$w\n        due: 45m after start\n", ""), ("  note_$w:\n", "  ⌖note_$w:\n")]),
    ("public to whom nobody speaks", "nobody_tells", [("  staff: {title:", "  ⌖neighbours: {title: Neighbours in $town, kind: other, channels: [website]}\n  staff: {title:")]),
    ("no way out of a false alarm", "no_false_alarm", [('close: "It was no $thing of ours, close.", outcome: false_alarm}', 'action: "Say that it was no $thing of ours."}'), WHOLE]),
    ("no word on when it is over", "no_exit", [('exit:\n  - {id: exit_people, action: "Everyone near the $thing has been called.", role: site}\n'
                                               '  - {id: exit_calm, action: "Talk of $town is back to its usual $unit.", role: comms}\n', ""),
                                              WHOLE]),
    ("no review", "no_review", [
        ('review: {due: 5d after close}\nfollow_up:\n  - {id: hot_wash, action: "Sit together in hall $unit for an hour.", role: lead, due: 2d after close}\n', ""), WHOLE]),
    ("task after the close that is nobody’s", "follow_up_nobody", [('- {id: hot_wash, action: "Sit together in hall $unit for an hour.", role: lead,',
                                                                    '- {id: hot_wash, action: ⌖"Sit together in hall $unit for an hour.",')]),
    ("level that calls nobody in", "level_without_team", [('- {id: crisis, title: "Somebody is hurt in $town", team: [lead, comms, legal, site]}',
                                                           '- {id: ⌖crisis, title: "Somebody is hurt in $town"}')]),
    ("signal without a level", "signal_without_level", [(", suggests: incident}", "}"), ("  surge_$w:", "  ⌖surge_$w:")]),
    ("nobody who takes over", "nobody_takes_over", [("Warden of hall $unit, deputy: [lead], takes", "Warden of hall $unit, ⌖takes")]),
    ("approver without a deputy", "no_deputy", [("  legal: {title: Counsel in $other, deputy: [lead], takes_over_after: 20m}",
                                                 "  ⌖legal: {title: Counsel in $other}")]),
    ("role that nothing uses", "never_used", [("  site: {title: Warden", "  ⌖scribe: {title: Scribe}\n  site: {title: Warden")]),
    ("fact that nothing uses", "never_used", [("  back_$w: {ask", "  ⌖colour: {ask: What colour has it?, answer: text}\n  back_$w: {ask")]),
    # Posture, moderation, signals, people.
    ("denial of what was preventable", "deny_preventable", [("cluster: accidental\n  take: rebuild\n  never: [deny]", "cluster: preventable\n  take: ⌖deny\n  never: [diminish]")]),
    ("posture that the plan excludes", "posture_excluded", [("take: rebuild\n  never: [deny]", "take: ⌖rebuild\n  never: [deny, rebuild]")]),
    ("nothing but merits", "bolster_alone", [("take: rebuild\n  never: [deny]\n  why: The $thing was ours to look after, whoever built it.\n", "take: ⌖bolster\n  never: [deny]\n")]),
    ("rule that never gets its turn", "rule_never_matches", [("exit:\n", "    - {id: ⌖links, match: {sentiment: negative, link: true}, category: spam_offtopic, action: hide}\nexit:\n")]),
    ("pattern that matches everything", "matches_everything", [("'\\b[0-9]{16}\\b'", "⌖'[0-9]*'")]),
    ("criticism that is deleted", "criticism_removed", [("category: legit_criticism, action: watch", "category: legit_criticism, action: ⌖delete")]),
    ("removal without evidence", "removed_without_evidence", [("action: delete, evidence: full", "action: delete, evidence: ⌖none")]),
    ("ratio without a floor", "signal_without_floor", [("ratio: 4}, window: 1h, at_least: $floor,", "ratio: 4}, window: 1h,"),
                                                      ('usual", surge:', 'usual", ⌖surge:')]),
    ("telephone number in a plan", "personal_data", [("and call $other.\"", "and call ⌖+33 1 99 00 12 34.\"")]),
    ("note of the writer left in", "unfinished", [("Read ten of the calls aloud in $town.", "Read ten of the calls. ⌖TODO: which?")]),
    # Words.
    ("apology with a condition", "tone_conditional_apology", said("We are ⌖sorry if this hurt anybody in $town.")),
    ("apology taken back", "tone_sorry_but", said("We ⌖apologise, but hall $unit was closed at that hour.")),
    ("sorry for what others feel", "tone_sorry_you_feel", said("We are ⌖sorry you feel that way.")),
    ("fault that nobody made", "tone_passive_blame", said("⌖Mistakes were made in $town.")),
    ("inconvenience", "tone_inconvenience", said("We apologise for any ⌖inconvenience in $town.")),
    ("promise without exception", "tone_absolute_promise", said("This will ⌖never happen again.")),
    ("cliché without an act", "tone_taken_seriously", said("We ⌖take your safety very seriously.")),
    ("guess", "tone_speculation", said("It was ⌖probably the makers of the $thing.")),
    ("case said to stand alone", "tone_isolated_case", said("This is an ⌖isolated incident in $town.")),
    ("order not to worry", "tone_false_reassurance", said("There is ⌖no cause for concern in $town.")),
    ("no comment", "tone_no_comment", said("⌖No comment for now from $town.")),
    ("time without a clock", "tone_no_clock", said("We will update you ⌖shortly on the $thing.")),
    ("exclamation mark", "tone_exclamation", said("Thank you for calling us in $town⌖!")),
    ("capitals", "tone_capitals", said("The $thing is ⌖NOT SAFE TO USE in hall $unit.")),
    ("placeholder left", "tone_unfilled", said("Please write to ⌖[insert address] in $town.")),
    ("dots", "tone_ellipsis", said("We are looking at the $thing in $town⌖...")),
    ("emoji", "tone_emoji", said("We are with the people of $town ⌖🙏.")),
    ("word that the house avoids", "tone_house_word", said("There are ⌖affected units in hall $unit.")),
    ("text that its channel cuts", "tone_too_long", [("      x: \"$Happened. We are sorry. $helps Next", "      x: \"⌖$Happened. We are sorry. $helps " + "We went to hall $unit at once and stayed. " * 7 + "Next")]),
    ("first words without the next", "tone_no_next_word", [
        (FIRST, FIRST.replace("      Next word on this page at {{ next_update }}, even without news.\n", "      We write on this page.\n")),
        ("    text: |-\n      $Happened. We are sorry, and", "    text: |-\n      ⌖$Happened. We are sorry, and")]),
    ("apology that repairs nothing", "tone_no_repair", [
        ("    text: |-\n      I am sorry.", "    text: |-\n      ⌖I am sorry."),
        ("      We repair it: {{ repair_$w }}. Hall $unit stays closed until {{ back_$w | date }}.\n", "      It was in hall $unit.\n")]),
    ("briefing that does not say what may be shared", "tone_nothing_to_share", [
        ("      $Happened. $measure\n      You may share the words on our page. If the press asks, send them to Communications in $town.\n",
         "      ⌖$Happened. $measure\n      The hall is closed.\n")]),
]

SMALL = """\
playbook: 1
id: $id
title: The $thing of $town
languages: [en, fr]
roles: {lead: {title: Warden of $town}}
facts:
  place: {ask: "Where is the $thing?", answer: text}
phases:
  - id: look
    title: Look at the $thing
    steps:
      - {ask: place, role: lead}
      - {id: call, action: "Call {{ place }} in $other.", role: lead}
"""
TEXTS = {
    "title": ("The $thing of $town", "L’appareil de $town"),
    "roles.lead.title": ("Warden of $town", "Responsable à $town"),
    "facts.place.ask": ("Where is the $thing?", "Où est l’appareil ?"),
    "phases.look.title": ("Look at the $thing", "Regarder l’appareil"),
    "steps.call.action": ("Call {{ place }} in $other.", "Appeler {{ place }} à $other."),
}


def translation(said):
    """The French beside the small plan, with the digests of what it was made from."""
    lines = ["translation: 1", f"of: {said['id']}", "language: fr", "texts:"]
    lines += [f'  {path}: "{string.Template(french).substitute(said)}"' for path, (_, french) in TEXTS.items()]
    lines.append("digests:")
    for path, (source, _) in TEXTS.items():
        source = string.Template(source).substitute(said)
        lines.append(f'  {path}: "{hashlib.sha256(source.encode()).hexdigest()[:8]}"')
    return "\n".join(lines) + "\n"


# Kind, code, changes of the small plan, changes of its French; the mark is in one of them.
PAIRS = [
    ("text without a translation", "not_translated", [("ask: \"Where", "ask: ⌖\"Where")], [('  facts.place.ask: "Où est l’appareil ?"\n', "")]),
    ("translation older than its text", "outdated_translation", [("title: The $thing of $town", "title: A $thing of $town")], [("texts:\n  title:", "texts:\n  ⌖title:")]),
    ("translation of nothing", "translates_nothing", [], [('  roles.lead.title: "R', '  ⌖roles.leed.title: "R')]),
    ("translation that loses a blank", "other_blanks", [], [('  steps.call.action: "Appeler {{ place }} à', '  ⌖steps.call.action: "Appeler à')]),
    ("translation of another plan", "translation_of_other", [], [("of: $id", "of: ⌖$trade")]),
    ("file that is not there", "extends_missing", [("languages:", "extends: [⌖comon.yaml]\nlanguages:")], []),
]


def changed(text, changes, said):
    """The text with its changes, each of which fits exactly once."""
    for old, new in changes:
        old, new = string.Template(old).safe_substitute(said), string.Template(new).safe_substitute(said)
        if text.count(old) != 1:
            raise SystemExit(f"{old!r} stands {text.count(old)} times in a plan")
        text = text.replace(old, new)
    return text


def planted(kind, code, file, text):
    """Writes a text without its mark, and tells where that was."""
    before, mark, after = text.partition(MARK)
    file.write_text(before + after, encoding="utf-8")
    return [Planted(kind, file, code, before.count("\n") + 1, len(before.rpartition("\n")[2]) + 1)] if mark else []


def write(folder):
    """Writes every defect into a file or folder of its own, with the list of them, and returns that."""
    folder.mkdir(parents=True)
    truth = []
    for number, (kind, code, changes) in enumerate(PLANS):
        said = plans.words(90_000 + number)
        text = changed(plans.plan(90_000 + number), changes, said)
        truth += planted(kind, code, folder / f"{said['id']}.yaml", text)
    for number, (kind, code, of_plan, of_french) in enumerate(PAIRS):
        said = plans.words(95_000 + number)
        text = changed(string.Template(SMALL).safe_substitute(said), of_plan, said)
        french = changed(translation(said), of_french, said)
        place = folder / f"pair-{number}"
        place.mkdir()
        truth += planted(kind, code, place / f"{said['id']}.yaml", text)
        truth += planted(kind, code, place / f"{said['id']}.fr.yaml", french)
    lines = [f"{one.file.relative_to(folder)}\t{one.code}\t{one.line}\t{one.column}\t{one.kind}" for one in truth]
    folder.joinpath("truth.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return truth
