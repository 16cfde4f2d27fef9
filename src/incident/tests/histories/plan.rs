//! A plan with every construct that acts on others, small enough that chance reaches all of it.

pub(super) const RICH: &str = r#"
known_since: aware
roles: {lead: {title: Lead}, legal: {title: Legal}}
severity: {levels: [{id: watch, title: Watch}, {id: alert, title: Alert}, {id: crisis, title: Crisis}]}
facts:
  aware: {ask: "When did we know?", answer: time}
  hurt: {ask: "Is anyone hurt?", answer: yes-no}
  family: {ask: "Is the family told?", answer: yes-no, when: hurt}
  places: {ask: "Where?", answer: choices, choices: {x: X, site: Site, press: Press}}
  changed: {ask: "What changed?", answer: yes-no, per: each}
  calm: {ask: "Is it calm?", answer: yes-no, per: each}
  needed: {ask: "Did they speak?", answer: yes-no}
channels: {x: {title: X}}
messages: {holding: {title: First words, stage: holding, channels: [x], text: "We know since {{ aware }}."}}
deadlines: {law: {title: Tell the authority, due: 72h after aware, when: hurt, source: the law}}
phases:
  - id: first
    title: First
    steps:
      - {action: Save, id: save, due: 10m, gate: true}
      - {ask: [aware, hurt], id: form}
      - {ask: family}
      - {assess: How serious?, id: level}
      - {action: In the first hour, id: early, when: elapsed < 1h, due: 20m}
      - {ask: places}
      - group: Each
        id: each_place
        for_each: places
        steps: [{action: Pause, id: paused, due: 15m}, {action: Look, id: looked, when: hurt}]
      - decide: Ours?
        id: ours
        options:
          ours:
            title: Ours
            steps:
              - decide: How?
                id: how
                options: {sorry: {title: Sorry}, fix: {title: Fix, steps: [{action: Mend, id: mend, due: 5m}]}}
          theirs: {title: Theirs, steps: [{action: Ask them, id: ask_them, when: hurt}]}
      - {message: holding, due: 30m after start}
      - repeat: Updates
        id: updates
        every: {watch: 60m, crisis: 20m}
        from: [holding]
        until: calm
        at_most: 4
        steps: [{ask: changed, id: what}, {action: Say it, id: say, when: changed}, {ask: calm, id: is_calm}]
  - id: second
    title: Second
    when: elapsed < 6h or hurt
    steps:
      - {action: Tell, id: tell, after: [ours], meets: law, due: 1h}
      - {action: Lead agrees, id: signed, approve: [{role: lead}, [{role: legal, when: severity >= alert}]]}
      - {action: Later, id: later, not_before: 40m}
      - {action: They spoke, id: spoke, when: needed}
      - {reopen: ours, id: again, optional: true}
      - {action: Sorry, id: sorry, when: how == 'sorry'}
      - {action: After all, id: after_all, after: [updates, each_place]}
anytime:
  call: {title: A call, steps: [{action: Answer it, id: call_done, due: 10m}]}
  stuck: {title: Stuck, when: elapsed > 60m and not published(holding), steps: [{action: Think, id: think}]}
  bad: {title: Bad, when: hurt and severity >= alert, steps: [{ask: needed, id: ask_needed}]}
follow_up: [{action: Write up, id: write_up, due: 5d after close}]
"#;

/// Nothing in it returns or waits for the clock: what is offered first leads to its end.
pub(super) const STRAIGHT: &str = r#"
facts:
  hurt: {ask: "Hurt?", answer: yes-no}
  place: {ask: "At home?", answer: yes-no, when: hurt}
  places: {ask: "Where?", answer: choices, choices: {x: X, site: Site}}
  needed: {ask: "Did they speak?", answer: yes-no}
phases:
  - id: one
    title: One
    steps:
      - {ask: [hurt, place], id: form}
      - {ask: places}
      - {group: Each, id: each_place, for_each: places, steps: [{action: Pause, id: paused, after: [form]}]}
      - decide: Ours?
        id: ours
        options:
          ours: {title: Ours, steps: [{action: A, id: a, when: hurt}]}
          theirs: {title: Theirs, steps: [{action: B, id: b, gate: true}, {action: C, id: c, when: needed}]}
  - {id: two, title: Two, steps: [{action: D, id: d, after: [ours]}, {action: E, id: e, when: place}]}
"#;
