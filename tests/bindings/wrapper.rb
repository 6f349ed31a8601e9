# frozen_string_literal: true

# The Ruby wrapper: loads the worked case, changes it, checks it, saves it; and all that must be refused.
# Nothing but the standard library, so a few lines stand in for a test framework.
SOURCE = ENV.fetch("HGW_SOURCE")
$LOAD_PATH.unshift(File.join(SOURCE, "bindings/ruby/lib"))

require "hgw"
require "open3"
require "rbconfig"
require "tmpdir"

CASE = File.join(SOURCE, "docs/examples/achtbaan")
EXPECTED = {
  "2025-11-21" => %w[PUPIL_NEED_UNANSWERED SUBGROUP_SKIPPED APPROACH_ONLY_MATERIAL STRENGTH_UNUSED STRENGTH_UNUSED
                     CLASS_KNOWS_THE_WAY TIP_USED TIP_USED PUPILS_CHOOSE SUBSTITUTE_READY NO_PAPER_NEEDED],
  "2026-01-12" => %w[NOT_MET_NO_REASON NOT_MET_NO_FOLLOW_UP STRENGTH_USED]
}.freeze
FAILURES = []

def test(name)
  yield
  puts "ok    #{name}"
rescue StandardError => e
  FAILURES << name
  puts "FAILED #{name}: #{e.class}: #{e.message}", e.backtrace.grep(/wrapper\.rb|hgw\.rb/).first(4)
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
def worked_case = %w[dossier team calendar].map { |name| Hgw::Document.load("#{CASE}/#{name}.json") }

def small
  plan = Hgw::Dossier.new(title: "Groep 5")
  [plan, plan.goals.add(text: "een"), plan.pupils.add(given_name: "Verzonnen", surname: "Geheim", grade: 5)]
end

test "school time" do
  country = Hgw::Calendar.load(File.join(SOURCE, "src/calendar/data/nl.json"))
  year = country.calendar(region: "zuid", school_year: "2028-2029", lang: :en)
  same [7, 8, 5, 10, 10], year.school_years[0].periods.map { |period| period.weeks.size }
  holds year.render(format: :svg, view: :year, today: "2028-11-20").include?("<svg")
  raises(Hgw::Error, "calendar.region.unknown") { country.calendar(region: "oost", school_year: "2028-2029") }
  dossier, calendar = %w[dossier calendar].map { |name| Hgw::Document.load(File.join(CASE, "#{name}.json")) }
  draft = dossier.next(calendar, today: "2026-01-12", lang: :nl)
  same %w[G01 G10], draft.goals.select { |goal| goal.period == "P3" }.map(&:supersedes)
  same ["G08"], draft.decisions.select { |one| one.kind == :choose_adjustment }.map(&:goal)
  raises(Hgw::Error, "next.calendar.missing") { dossier.next }
end

test "it looks at the version when it is loaded" do
  loaded = lambda do |api, env = {}|
    Dir.mktmpdir do |folder|
      Dir.mkdir("#{folder}/hgw")
      File.write("#{folder}/hgw.rb", File.read("#{SOURCE}/bindings/ruby/lib/hgw.rb"))
      File.write("#{folder}/hgw/api.json", api)
      Open3.capture2e(env, RbConfig.ruby, "-I#{folder}", "-e", "require 'hgw'").first
    end
  end
  api = File.read("#{SOURCE}/bindings/ruby/lib/hgw/api.json")
  same("", loaded.call(api))
  holds(loaded.call(api.sub("[0, 1]", "[0, 9]")).include?("hgw: this wrapper is for library 0.9"))
  holds(loaded.call(api, "HGW_LIBRARY" => "/no/such/libhgw.so.0").include?("/no/such/libhgw.so.0"))
  same([0, 1], Hgw::VERSION.first(2))
end

test "every type has a class and every field an attribute" do
  Hgw::TYPES.each_value do |made|
    made.fields.each { |field| holds(made.method_defined?(field.name, false), "#{made}: #{field.name} is taken") }
  end
end

test "round trip is byte-identical" do
  %w[dossier team calendar].zip(worked_case) do |name, document|
    raw = File.read("#{CASE}/#{name}.json", encoding: "UTF-8")
    same("Hgw::#{name.capitalize}", document.class.name)
    same(raw, document.to_json)
    same(raw, document.class.parse(raw).to_json)
  end
end

test "findings are exactly those of the case" do
  plan, team, calendar = worked_case
  found = EXPECTED.map do |today, codes|
    made = plan.check(team, calendar, today: today, show_all: true)
    same(codes.tally, made.findings.map(&:code).tally)
    same([Date.iso8601(today), :nl], [made.today, made.lang])
    made
  end
  english = plan.check(team, calendar, today: Date.new(2026, 1, 12), lang: :en)
  holds(english.findings.map(&:message) != found[1].findings.map(&:message))
  holds(english.findings.all? { |one| one.principle.is_a?(Symbol) && one.severity.is_a?(Symbol) })
  holds(!plan.check.not_run.empty?)
  holds(english.render(plan, team, calendar, format: :html, lang: :en).include?("<html"))
  holds(found[1].render(plan, team, calendar, lang: :nl).include?(found[1].findings[0].message.split[0]))
end

test "checks are explained" do
  team = Hgw::Team.new(title: "Team")
  team.thresholds.add(rule: "TOO_MANY_GOALS", name: "goals", amount: 5)
  same([3, 5], [nil, team].map { |one| Hgw.explain("TOO_MANY_GOALS", team: one).checks[0].limits[0].amount.to_i })
  holds(Hgw.explain("TOO_MANY_GOALS", team: team, lang: :en).checks[0].condition.include?("more than 5 goals"))
  holds(Hgw.explain.checks.size > 130)
  refused("check.unknown") { Hgw.explain("TOO_MANY_GAOLS") }
  refused("type.document") { Hgw.explain(team: Hgw::Dossier.new) }
end

test "coverage is shown" do
  plan, *beside = worked_case
  seen = plan.coverage(*beside, today: "2025-11-21", period: "P2")
  same([7, "P2", Date.new(2025, 10, 27)], [seen.principles.size, seen.period, seen.first_day])
  holds(seen.principles[2].open.map(&:code).include?("SUBGROUP_SKIPPED"))
  refused("coverage.plan.unknown") { plan.coverage(*beside, plan: "no-such-plan") }
end

test "evaluations" do
  plan, *beside = { Dossier: "dossier", Team: "team", Calendar: "calendar" }.map do |kind, name|
    Hgw.const_get(kind).load(File.join(SOURCE, "docs/examples/leesgroei/#{name}.json"))
  end
  between = plan.evaluate(*beside, today: "2025-12-05", lang: :nl, aim: "M-lezen")
  pupil = between.aims[0].pupils.find { |one| one.pupil == "K05" }
  same(:adjust, pupil.verdict)
  holds(pupil.message.include?("ongeveer 1 op 6"))
  final = plan.evaluate(*beside, today: "2026-01-26", kind: :final, aim: "M-lezen")
  same([7, :final], [final.aims[0].group_results[0].attained, final.kind])
  refused("evaluate.today.missing") { plan.evaluate(*beside) }
end

test "figures" do
  share = Hgw.stat({ method: "wilson", input: { k: 18, n: 26 } })
  same([0.5, 0.83], [share["lower"].round(2), share["upper"].round(2)])
  refused("stat.method.unknown") { Hgw.stat({ method: "wislon", input: {} }) }
end

test "many series" do
  given = { offsets: [0, 4, 8], days: [0, 28, 56, 84] * 2, scores: [40, 44, 50, 53, 40, 50, 60, 70], targets: [70, 70],
            due: [140, 140] }
  made = Hgw.evaluate_series(**given, errors: [5, 5])
  same([2, 1], made[:verdicts])
  same(0.16, made[:chances][0].round(2))
  same(made[:levels], Hgw.evaluate_series(**given, errors: [5.0, 5.0].pack("d*"))[:levels])
  same([3, 3], Hgw.evaluate_series(**given)[:verdicts])
  raised = begin
    Hgw.evaluate_series(**given, errors: [5])
  rescue ArgumentError => error
    error.message
  end
  holds(raised.to_s.include?("errors"))
  refused("evaluate.limits") { Hgw.evaluate_series(**given, settings: [0.1, 0.9]) }
end

test "load, change, check, save" do
  plan, team, calendar = worked_case
  goal = plan.goals.add(text: "de tafel van 7", scope: :group, crucial: true, target_date: Date.new(2025, 12, 19))
  goal.pupils = plan.pupils.first(2)
  goal.grades << 4
  removed = plan.tips[0]
  key = removed.id
  removed.remove
  same(nil, plan.find(key))
  same(1, plan.check(team, calendar, today: "2025-11-21").findings.count { |one| one.code == "TIP_USED" })
  Dir.mktmpdir do |folder|
    path = File.join(folder, "plan.json")
    2.times { plan.save(path) }
    same([["plan.json"], 0o600], [Dir.children(folder), File.stat(path).mode & 0o777])
    again = Hgw::Dossier.load(path)
    same(plan.to_json, again.to_json)
    it = again.find(goal.id)
    same([Date.new(2025, 12, 19), true, :group, [4], goal.pupils.map(&:id)],
         [it.target_date, it.crucial, it.scope, it.grades.to_a, it.pupils.map(&:id)])
    Dir.mkdir(File.join(folder, "dir"))
    raises(SystemCallError) { plan.save(File.join(folder, "dir")) }
    raises(SystemCallError) { plan.save(File.join(folder, "none", "plan.json")) }
    same(%w[dir plan.json], Dir.children(folder).sort)
  end
end

test "each kind" do
  plan, goal, = small
  same([nil] * 5, [goal.criterion, goal.crucial, goal.target_date, goal.scope, goal.conversation])
  goal.criterion, goal.crucial, goal.target_date = "", false, "2025-12-19"
  same(["", false, Date.new(2025, 12, 19)], [goal.criterion, goal.crucial, goal.target_date])
  goal.criterion = goal.crucial = nil
  same([nil, nil], [goal.criterion, goal.crucial])
  slot = plan.week_plans.add(week_start: Date.new(2025, 11, 17)).slots.add(day: :monday, start: Hgw::Clock.new(8, 5), minutes: 30)
  same([:monday, Hgw::Clock.new(8, 5), "08:05", 30], [slot.day, slot.start, slot.start.to_s, slot.minutes])
  slot.start = "13:05"
  same(Hgw::Clock.new(13, 5), slot.start)
  same([12.5, 3.0, 1e-7], [12.5, 3, 1e-7].map { |score| plan.outcome_targets.add(score: score).score })
  goal.conversation = plan.conversations.add
  same(plan.conversations[0], goal.conversation)
  goal.text = "één"
  same([plan.to_json, "één"], [Hgw::Dossier.parse(plan.to_json).to_json, goal.text])
end

test "nothing is cut on the way" do
  plan, goal, pupil = small
  [2**70, 2**64 + 5, 2**63, 2**32 + 1, -1, 9].each do |number|
    same("/pupils/0/grade", refused("number.range") { pupil.grade = number }.where)
  end
  same(5, pupil.grade)
  refused("text.nul") { goal.text = "een\0twee" }
  refused("text.nul") { goal.authors = ["een\0twee"] }
  refused("text.nul") { plan.find("#{goal.id}\0") }
  refused("text.utf8") { goal.text = "\xff" }
  same("een", goal.text)
  { text: 3, crucial: 1, scope: 1, conversation: 1 }.each { |name, value| raises(TypeError) { goal.public_send("#{name}=", value) } }
  raises(TypeError) { pupil.grade = 5.0 }
  [DateTime.new(2025, 12, 19), "soon"].each do |value|
    holds(!refused("date.unreadable") { goal.target_date = value }.message.include?(value.to_s))
  end
  raises(NoMethodError) { goal.txt = "een" }
  raises(NoMethodError) { plan.goals.add(txt: "een") }
  raises(StandardError) { Hgw::Goal.new(text: "x") }
  same(1, plan.goals.size)
end

test "errors say what and where" do
  plan, goal, pupil = small
  text = %({"hgw": "dossier/1",\n "goals": [{"id": "g",\n "text": "x", "target_date": "2026-02-29"}]})
  error = refused("date.impossible") { Hgw::Dossier.parse(text, lang: :en) }
  same([-5, "HGW_E_RANGE", "/goals/0/target_date", 3], [error.status, error.name, error.where, error.line])
  holds(error.column.positive? && error.offset.positive?)
  refused("limit.depth") { Hgw::Dossier.load("#{CASE}/dossier.json", max_depth: 2) }
  refused("root.other") { Hgw::Team.load("#{CASE}/dossier.json") }
  refused("type.document") { Hgw::Team.new.check }
  refused("lang.unknown") { plan.check(lang: :xx) }
  raises(Hgw::Error) { plan.check(today: "2025-02-30") }
  raises(NoMethodError) { plan.check(speed: 3) }
  refused("reference.type") { goal.pupils = [goal] }
  refused("reference.document") { goal.pupils << Hgw::Dossier.new.pupils.add }
  refused("id.duplicate") { goal.id = pupil.id }
end

test "a newer token survives" do
  plan = Hgw::Dossier.parse('{"hgw": "dossier/1", "level": "galaxy", "goals": [{"id": "g", "text": "x", ' \
                            '"planned_evidence": ["work", "telepathy"]}], "new": [1, 2]}')
  tokens = plan.goals[0].planned_evidence
  same([Hgw::Unknown.new("galaxy"), :work, Hgw::Unknown.new("telepathy")], [plan.level, *tokens])
  tokens << :observation
  %w[galaxy telepathy "new"].each { |word| holds(plan.to_json.include?(word)) }
  plan.level = :group
  same(:group, plan.level)
  refused("token.unknown") { plan.level = :galaxy }
end

test "lists are like arrays" do
  plan, goal, = small
  goal.grades = [3, 4, 5]
  goal.grades.append(6).remove(4)
  same([[3, 5, 6], 6, nil, true, 2], [goal.grades.to_a, goal.grades[-1], goal.grades[9], goal.grades.include?(5), goal.grades.find_index(6)])
  refused("number.range") { goal.grades = [3, 4, 99] }
  same([3, 5, 6], goal.grades.to_a)
  goal.grades = nil
  holds(goal.grades.empty?)
  second = plan.goals.add(text: "twee")
  plan.goals.remove(goal)
  same([%w[twee], second], [plan.goals.map(&:text), plan.goals[0]])
  raises(IndexError) { plan.goals.remove(goal) }
  refused("number.range") { plan.pupils.add(given_name: "B", grade: 99) }
  same(1, plan.pupils.size)
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
  same("#<Hgw::Pupil record.stale>", pupil.inspect)
  2.times { plan.close }
  [-> { goal.text }, -> { goal.text = "x" }, -> { plan.to_json }, -> { plan.check }, -> { plan.goals.size },
   -> { goal.remove }, -> { Hgw::Dossier.new.check(plan) }].each { |call| refused("misuse.handle", &call) }
  same("#<Hgw::Goal misuse.handle>", goal.inspect)
end

test "inspect shows public fields only" do
  plan, goal, pupil = small
  same("#<Hgw::Goal id=#{goal.id}>", goal.inspect)
  text = pupil.inspect + plan.inspect + plan.pupils.inspect + pupil.to_s
  %w[Verzonnen Geheim].each { |word| holds(!text.include?(word), text) }
end

test "records keep their document, findings their context" do
  goal = Hgw::Dossier.load("#{CASE}/dossier.json").goals[0]
  found = worked_case[0].check(today: "2025-11-21")
  GC.start
  holds(!goal.text.empty? && !found.render.empty?)
end

abort "#{FAILURES.size} failed" unless FAILURES.empty?
