# frozen_string_literal: true

# The Ruby wrapper: loads the worked case, changes it, checks it, saves it; and all that must be refused.
# Nothing but the standard library, so a few lines stand in for a test framework.
SOURCE = ENV.fetch("HGW_SOURCE")
$LOAD_PATH.unshift(File.join(SOURCE, "bindings/ruby/lib"))

require "hgw"
require "tmpdir"

CASE = File.join(SOURCE, "docs/examples/achtbaan")
TODAY = Date.new(2025, 11, 21)
EXPECTED = %w[PUPIL_NEED_UNANSWERED SUBGROUP_SKIPPED APPROACH_ONLY_MATERIAL STRENGTH_UNUSED CLASS_KNOWS_THE_WAY TIP_USED
              PUPILS_CHOOSE SUBSTITUTE_READY NO_PAPER_NEEDED].freeze
FAILURES = []

def test(name)
  yield
  puts "ok    #{name}"
rescue StandardError => e
  FAILURES << name
  puts "FAILED #{name}: #{e.class}: #{e.message}", e.backtrace.grep(/wrapper\.rb|lib.hgw/).first(4)
end

def same(wanted, got) = wanted == got || raise("wanted #{wanted.inspect}, got #{got.inspect}")
def holds(truth, what = "does not hold") = truth || raise(what)

def raises(kind, key = nil)
  yield
rescue kind => e
  same(key, e.key) if key
  e
else
  raise "nothing was raised where #{key || kind} belongs"
end

def refused(key, &block) = raises(Hgw::Error, key, &block)

def worked_case
  [Hgw::Dossier.load("#{CASE}/dossier.json"), Hgw::Team.load("#{CASE}/team.json"),
   Hgw::Calendar.load("#{CASE}/calendar.json")]
end

def small
  plan = Hgw::Dossier.new(title: "Groep 5")
  [plan, plan.goals.add(text: "een"), plan.pupils.add(given_name: "Verzonnen", surname: "Geheim", grade: 5)]
end

test "every type has a class and every field an attribute" do
  Hgw::TYPES.each_value do |made|
    made.fields.each do |name, field|
      holds(name.to_s == field.name || %w[hash class].include?(field.name), "#{made}: #{field.name} is taken")
      holds(made.method_defined?(name))
    end
  end
  same(%i[open met partly not_met dropped], Hgw.tokens(:goal_status))
  holds(Hgw.label(:goal_status, :met, lang: :en).is_a?(String))
  same([0, 1], Hgw::VERSION.first(2))
end

test "round trip is byte-identical" do
  { Hgw::Dossier => "dossier", Hgw::Team => "team", Hgw::Calendar => "calendar" }.each do |root, name|
    raw = File.read("#{CASE}/#{name}.json", encoding: "UTF-8")
    same(raw, root.parse(raw).to_json)
  end
  same(Hgw::Team, Hgw::Document.load("#{CASE}/team.json").class)
end

test "load, change, check, save" do
  plan, team, calendar = worked_case
  before = plan.goals.size
  pupils = plan.pupils.first(2)
  goal = plan.goals.add(text: "Iedereen kent de tafel van 7", scope: :group, crucial: true,
                        target_date: Date.new(2025, 12, 19), pupils: pupils)
  goal.grades << 4
  removed = plan.tips[0]
  key = removed.id
  removed.remove
  same(before + 1, plan.goals.size)
  same(nil, plan.find(key))
  found = plan.check(team, calendar, today: TODAY, lang: :nl, show_all: true)
  holds((%w[PUPIL_NEED_UNANSWERED SUBGROUP_SKIPPED] - found.findings.map(&:code)).empty?, "findings are missing")
  Dir.mktmpdir do |folder|
    path = File.join(folder, "plan.json")
    2.times { plan.save(path) }
    same(["plan.json"], Dir.children(folder))
    same(0o600, File.stat(path).mode & 0o777)
    again = Hgw::Dossier.load(path)
    same(plan.to_json, again.to_json)
    it = again.find(goal.id)
    same(pupils.map(&:id), it.pupils.map(&:id))
    same([Date.new(2025, 12, 19), true, true, :group, [4]],
         [it.target_date, it.crucial, it.crucial?, it.scope, it.grades.to_a])
    raises(SystemCallError) { plan.save(File.join(folder, "none", "plan.json")) }
    Dir.mkdir(File.join(folder, "dir"))
    raises(SystemCallError) { plan.save(File.join(folder, "dir")) }
    same(%w[dir plan.json], Dir.children(folder).sort)
  end
  [plan, team, calendar].each(&:close)
end

test "findings of the case" do
  plan, team, calendar = worked_case
  found = plan.check(team, calendar, today: "2025-11-21", show_all: true)
  same([], EXPECTED - found.findings.map(&:code))
  same([TODAY, :nl], [found.today, found.lang])
  found.findings.each { |one| holds(one.principle.is_a?(Symbol) && one.severity.is_a?(Symbol) && !one.message.empty?) }
  english = plan.check(team, calendar, today: TODAY, lang: :en, show_all: true)
  same(found.findings.map(&:code), english.findings.map(&:code))
  holds(found.findings.map(&:message) != english.findings.map(&:message))
  holds(!plan.check.not_run.empty?)
  holds(found.render(plan, team, calendar, show_all: true).include?(found.findings[0].message.split[0]))
  holds(found.render(plan, team, calendar, format: :html, lang: :en).include?("<html"))
end

test "a verb refuses what is wrong" do
  plan, team, = worked_case
  refused("type.document") { team.check }
  refused("lang.unknown") { plan.check(lang: :xx) }
  raises(Date::Error) { plan.check(today: "2025-02-30") }
  raises(ArgumentError) { plan.check(speed: 3) }
end

test "unset is nil and nil unsets" do
  _, goal, = small
  %i[criterion crucial target_date scope conversation].each { |name| same(nil, goal.public_send(name)) }
  goal.criterion, goal.crucial = "", false
  same(["", false, false], [goal.criterion, goal.crucial, goal.crucial?])
  goal.criterion = goal.crucial = nil
  same([nil, nil], [goal.criterion, goal.crucial])
end

test "each kind" do
  plan, goal, = small
  week = plan.week_plans.add(week_start: Date.new(2025, 11, 17))
  slot = week.slots.add(day: :monday, start: Hgw::Clock.new(8, 45), minutes: 30)
  same([:monday, Hgw::Clock.new(8, 45), "08:45", 30], [slot.day, slot.start, slot.start.to_s, slot.minutes])
  slot.start = "00:00"
  same(Hgw::Clock.new(0, 0), slot.start)
  target = plan.outcome_targets.add(score: 12.5)
  same(12.5, target.score)
  target.score = 3
  same(3.0, target.score)
  slot.goals << goal
  same(goal, slot.goals[0])
  goal.subject = "rekenen"
  same("rekenen", goal.subject)
  same(plan.to_json, Hgw::Dossier.parse(plan.to_json).to_json)
end

test "nothing is cut on the way" do
  plan, goal, pupil = small
  [2**32 + 1, 2**64 + 5, 2**63, -2**63 - 1, -1, 9].each { |number| refused("number.range") { pupil.grade = number } }
  same(5, pupil.grade)
  refused("text.nul") { goal.text = "een\0twee" }
  raises(ArgumentError) { goal.target_date = "2025-12-19\0" }
  refused("text.utf8") { goal.text = "\xff" }
  same("een", goal.text)
  { text: 3, crucial: 1, target_date: DateTime.new(2025, 12, 19), scope: 1, conversation: 1 }.each do |name, value|
    raises(TypeError) { goal.public_send("#{name}=", value) }
  end
  raises(TypeError) { pupil.grade = 5.0 }
  raises(NoMethodError) { goal.txt = "een" }
  raises(ArgumentError) { plan.goals.add(txt: "een") }
  same(1, plan.goals.size)
end

test "errors say what and where" do
  _, goal, pupil = small
  error = refused("date.unreadable") { goal.target_date = "soon" }
  same(["HGW_E_PARSE", "/goals/0/target_date"], [error.name, error.where])
  holds(!error.message.include?("soon"))
  text = %({"hgw": "dossier/1",\n "goals": [{"id": "g",\n "text": "x", "target_date": "2026-02-29"}]})
  error = refused("date.impossible") { Hgw::Dossier.parse(text, lang: :en) }
  same(["/goals/0/target_date", 3], [error.where, error.line])
  refused("limit.depth") { Hgw::Dossier.parse(File.read("#{CASE}/dossier.json"), max_depth: 2) }
  refused("root.other") { Hgw::Team.parse(File.read("#{CASE}/dossier.json")) }
  refused("reference.type") { goal.pupils = [goal] }
  refused("reference.document") { goal.pupils << Hgw::Dossier.new.pupils.add }
  refused("id.duplicate") { goal.id = pupil.id }
end

test "a newer token survives" do
  plan = Hgw::Dossier.parse('{"hgw": "dossier/1", "level": "galaxy", "goals": [{"id": "g", "text": "x", ' \
                            '"planned_evidence": ["work", "telepathy"]}], "new": [1, 2]}')
  goal = plan.goals[0]
  same(Hgw::Unknown.new("galaxy"), plan.level)
  same([:work, Hgw::Unknown.new("telepathy")], goal.planned_evidence.to_a)
  %w[galaxy telepathy "new"].each { |word| holds(plan.to_json.include?(word)) }
  goal.planned_evidence << :observation
  refused("token.unknown") { goal.planned_evidence.insert(0, :work) }
  same(3, goal.planned_evidence.size)
  plan.level = :group
  same(:group, plan.level)
end

test "lists are like arrays" do
  plan, goal, = small
  goal.grades = [3, 4, 5]
  goal.grades.insert(0, 2).insert(-2, 8)
  same([2, 3, 4, 8, 5], goal.grades.to_a)
  goal.grades[1] = 1
  same([5, [1, 4], 2, 8], [goal.grades.last, goal.grades[1..2], goal.grades.index(4), goal.grades.delete_at(3)])
  same([nil, nil, 1], [goal.grades.delete(7), goal.grades[9], goal.grades.delete(1)])
  refused("number.range") { goal.grades = [3, 99] }
  same([2, 4, 5], goal.grades.to_a)
  same([true, 11, [4, 8, 10]], [goal.grades.include?(4), goal.grades.sum, goal.grades.map { |one| one * 2 }])
  holds(goal.grades.clear.empty?)
  second = plan.goals.add(text: "twee")
  first = plan.goals.insert(0, text: "nul")
  same(%w[nul een twee], plan.goals.map(&:text))
  plan.goals.move(second, 0)
  same([1, "/goals/0"], [plan.goals.index(first), second.where])
  plan.goals.delete(first)
  plan.goals.delete_at(0)
  same(%w[een], plan.goals.map(&:text))
  refused("number.range") { plan.pupils.add(given_name: "B", grade: 99) }
  same(1, plan.pupils.size)
  same([2, true], [[goal, plan.goals[0], plan].uniq.size, goal == plan.goals[0]])
  same(%w[een], plan.records(Hgw::Goal).map(&:text))
end

test "a removed record is stale, a closed document closed" do
  plan, goal, pupil = small
  goal.pupils = [pupil]
  pupil.remove
  holds(goal.pupils.empty?)
  refused("record.stale") { pupil.given_name }
  refused("record.stale") { pupil.guardians.size }
  refused("record.stale") { pupil.grade = 4 }
  refused("record.stale") { pupil.remove }
  refused("record.stale") { pupil.where }
  same("#<Hgw::Pupil removed>", pupil.inspect)
  2.times { plan.close }
  refused("misuse.handle") { goal.text }
  refused("misuse.handle") { goal.text = "x" }
  refused("misuse.handle") { plan.to_json }
  refused("misuse.handle") { plan.check }
  refused("misuse.handle") { plan.goals.size }
  same("#<Hgw::Goal closed>", goal.inspect)
  raises(NoMethodError) { Hgw::Goal.new }
end

test "frozen and copied" do
  plan, goal, = small
  copied = plan.freeze.dup
  holds(plan.frozen? && !copied.frozen?)
  refused("document.frozen") { goal.text = "x" }
  copied.goals[0].text = "anders"
  same(%w[een anders], [goal.text, copied.goals[0].text])
end

test "inspect shows public fields only" do
  plan, _, pupil = small
  text = pupil.inspect + plan.inspect + plan.pupils.inspect + pupil.to_s
  %w[Verzonnen Geheim].each { |word| holds(!text.include?(word), text) }
end

test "many threads read one frozen document" do
  plan, team, calendar = worked_case.each(&:freeze)
  wanted = plan.check(team, calendar, today: TODAY).to_json
  work = -> { Array.new(5) { plan.check(team, calendar, today: TODAY).to_json } }
  same([wanted], Array.new(4) { Thread.new(&work) }.flat_map(&:value).uniq)
end

abort "#{FAILURES.size} failed" unless FAILURES.empty?
