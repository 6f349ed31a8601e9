# frozen_string_literal: true

require "date"
require "fiddle"
require "json"
require "securerandom"

# Needs-based working (handelingsgericht werken), from a dossier to findings that say why.  Classes (Hgw::Goal) and
# attributes are made from the library's model when this is loaded; the values of enumerations are symbols.
module Hgw
  API = JSON.parse(File.read(File.join(__dir__, "hgw/api.json"), encoding: "UTF-8")).freeze
  LIBRARY = Fiddle.dlopen(ENV["HGW_LIBRARY"].to_s.empty? ? "libhgw.so.0" : ENV["HGW_LIBRARY"])
  C = API["constants"].to_h { |name, number| [name.delete_prefix("HGW_").downcase.to_sym, number] }.freeze
  WORDS = { "void" => Fiddle::TYPE_VOID, "i32" => Fiddle::TYPE_INT, "i64" => Fiddle::TYPE_LONG_LONG,
            "f64" => Fiddle::TYPE_DOUBLE, "size" => Fiddle::TYPE_SIZE_T, "text" => Fiddle::TYPE_CONST_STRING,
            "ptr" => Fiddle::TYPE_VOIDP, "out" => Fiddle::TYPE_VOIDP }.freeze

  # The functions of the library.  Each keeps the interpreter's lock: simple, and nothing changes a document meanwhile.
  module L
    API["functions"].each do |name, (result, *words)|
      # Text that comes with its size may hold NUL, so it goes as a pointer.
      types = words.each_with_index.map { |word, at| WORDS[word == "text" && words[at + 1] == "size" ? "ptr" : word] }
      function = Fiddle::Function.new(LIBRARY[name], types, WORDS[result], name: name, need_gvl: true)
      define_singleton_method(name) do |*given|
        got = function.call(*given)
        got.is_a?(String) ? got.force_encoding(Encoding::UTF_8) : got
      end
    end
  end

  VERSION = [16, 8, 0].map { |shift| (L.hgw_version >> shift) & 255 }.freeze
  if VERSION.first(2) != API["version"] # before 1.0 a minor version may change what a call means
    raise LoadError, "hgw: this wrapper is for library #{API['version'].join('.')}, and found #{VERSION.join('.')}"
  end
  ENUMERATIONS = (1..L.hgw_enumeration_count).to_h { |number| [L.hgw_enumeration_name(number)&.to_sym, number] }
                                                  .reject { |name, _| name.nil? }.freeze

  # What the library refused.  Holds names of the model, places and numbers, never a text of a document.
  class Error < StandardError
    attr_reader :status, :name, :key, :where, :line, :column, :offset

    def initialize(status, key = "", message = "", where = "", *places)
      @status, @name, @key, @where = status, L.hgw_status_name(status), key, where
      @line, @column, @offset = places
      super(message.empty? ? "#{name} #{key}" : message)
    end
  end

  # A token that this library does not know, read from a newer file and written back unharmed.
  class Unknown < String; end

  # A time of day, since Ruby has none.
  Clock = Struct.new(:hour, :minute) do
    def to_s = format("%02d:%02d", hour, minute)
  end

  # Text as the library takes it; C would see the part before a NUL only.
  def self.utf8(text) = text.include?("\0") ? raise(Error.new(C[:e_parse], "text.nul")) : text.encode(Encoding::UTF_8)

  # For finalizers, which must not refer to the object itself: frees what is in the array, once.
  def self.ending(function, held) = proc { held.pop.then { |pointer| L.public_send(function, pointer) if pointer } }

  # Language, today and the last error: one for a document and for what its verbs make.
  class Context
    def initialize
      @ctx = L.hgw_ctx_new
      raise NoMemoryError if @ctx.null?

      ObjectSpace.define_finalizer(self, Hgw.ending(:hgw_ctx_free, [@ctx]))
    end

    # Call, and raise what fails: it stands in the context, whatever shape the call has.
    def call(function, *given)
      L.hgw_error_clear(@ctx)
      result = L.public_send(function, *given.map { |one| one.is_a?(Document) ? one.handle : one })
      status = L.hgw_error_status(@ctx)
      status = result if status.zero? && result.is_a?(Integer) && result.negative?
      return result if status.zero?

      places = %i[at_line at_column at_offset].map { |at| L.hgw_error_number(@ctx, C[at]) }
      raise Error.new(status, L.hgw_error_key(@ctx), L.hgw_error_message(@ctx), L.hgw_error_where(@ctx), *places)
    end

    def document(type) = call(:hgw_doc_new, @ctx, type)

    # What a verb makes.  The day holds for this call; the language stays until another is given.
    def verb(function, *given, lang: nil, today: nil)
      call(:hgw_ctx_set_lang, @ctx, L.hgw_enum_find(ENUMERATIONS[:lang], Hgw.utf8(lang.to_s))) if lang
      call(:hgw_ctx_set_today, @ctx, today ? Integer(today.to_s.delete("-"), 10) : 0)
      out = Fiddle::Pointer.malloc(Fiddle::SIZEOF_VOIDP, Fiddle::RUBY_FREE)
      size = [nil] * (API["functions"][function.to_s].size - given.size - 3) # a text has one, not used here
      call(function, @ctx, *given, out, *size)
      return TYPES.fetch(L.hgw_rec_type(out.ptr, 1)).new(self, out.ptr) if size.empty?

      out.ptr.to_s.force_encoding(Encoding::UTF_8).tap { L.hgw_free(out.ptr) }
    end
  end

  # A row of the model.  Values cross by their spelling, so that the library judges each and nothing is cut.
  class Field
    KINDS = { bool: [[true, false], ->(text) { text == "true" }], int: [[Integer], :to_i.to_proc],
              real: [[Float, Integer], :to_f.to_proc], date: [[Date], ->(text) { Date.iso8601(text) }],
              time: [[Clock], ->(text) { Clock.new(*text.split(":").map(&:to_i)) }], enum: [[Symbol], :to_sym.to_proc] }
            .transform_keys { |kind| C[:"k_#{kind}"] }.freeze
    attr_reader :id, :name, :list, :records, :shown

    def initialize(id)
      @id, @name, @list = id, L.hgw_field_name(id), L.hgw_field_kind(id) == C[:k_list]
      @item = list ? L.hgw_field_trait(id, C[:trait_item]) : L.hgw_field_kind(id)
      @records = @item == C[:k_record]
      @native, @read = KINDS.fetch(@item, [[], :itself.to_proc])
      @enumeration = L.hgw_field_trait(id, C[:trait_enum])
      privacy = L.hgw_enum_token(ENUMERATIONS[:privacy], L.hgw_field_trait(id, C[:trait_privacy]))
      @shown = privacy == "public" && !list && @item != C[:k_ref]
    end

    # The value that is set, or the one at an index of the list.
    def value(record, show, *place)
      room = "\0".b * (record.hgw_call(show, *place, nil, 0) + 1)
      record.hgw_call(show, *place, room, room.bytesize)
      text = room.byteslice(0..-2).force_encoding(Encoding::UTF_8)
      return record.hgw_doc.find(text) if @item == C[:k_ref]

      @item == C[:k_enum] && L.hgw_enum_find(@enumeration, text).zero? ? Unknown.new(text) : @read.call(text)
    end

    def spelled(record, value)
      if @item == C[:k_ref] && value.is_a?(Record)
        value.hgw_doc.equal?(record.hgw_doc) or raise Error.new(C[:e_reference], "reference.document")
        value = value.id
      end
      [String, *@native].any? { |kind| kind === value } or raise TypeError, "#{name} does not take this #{value.class}"
      Hgw.utf8(value.to_s)
    end
  end

  # A record of a document.  Two are equal when they are the same record of the same document.
  class Record
    class << self
      attr_accessor :type, :fields
    end
    attr_reader :hgw_doc, :hgw_rec

    def initialize(doc, rec)
      @hgw_doc, @hgw_rec = doc, rec
    end

    def hgw_call(function, *given) = hgw_doc.hgw_context.call(function, hgw_doc, hgw_rec, *given)

    def hgw_get(field)
      return List.new(self, field) if field.list

      field.value(self, :hgw_show, field.id) if hgw_call(:hgw_has, field.id) == 1
    end

    def hgw_set(field, value)
      if field.list then List.new(self, field).replace(value.to_a)
      elsif value.nil? then hgw_call(:hgw_clear, field.id)
      else hgw_call(:hgw_put, field.id, field.spelled(self, value))
      end
    end

    def assign(**fields) = fields.each { |name, value| public_send("#{name}=", value) }.then { self }

    # Take it out of its document, with all that lives in it and all references to it.
    def remove = hgw_call(:hgw_rec_remove).then { self }
    def ==(other) = other.is_a?(Record) && hgw_doc.equal?(other.hgw_doc) && hgw_rec == other.hgw_rec
    def hash = [hgw_doc.object_id, hgw_rec].hash
    alias eql? ==

    # Type, id and PUBLIC fields only: test runners and NoMethodError print this.
    def inspect
      shown = self.class.fields.select(&:shown).map { |field| [field.name, hgw_get(field)] }
      "#<#{self.class}#{shown.map { |name, value| " #{name}=#{value}" unless value.nil? }.join}>"
    rescue Error => e
      "#<#{self.class} #{e.key}>"
    end
    alias to_s inspect
  end

  # A list of a record, in its document: what is done to it is done there.  Enumerable, and indexed as an Array is.
  class List
    include Enumerable

    def initialize(record, field)
      @record, @field = record, field
    end

    def size = @record.hgw_call(@field.records ? :hgw_rec_count : :hgw_item_count, @field.id)
    def empty? = size.zero?
    def inspect = "#<Hgw list #{@field.name} of #{size}>"
    def each = size.times { |index| yield self[index] }

    def [](index)
      index += size if index.negative?
      return unless index.between?(0, size - 1)
      return @field.value(@record, :hgw_item_show, @field.id, index) unless @field.records

      @record.hgw_doc.record(@record.hgw_call(:hgw_rec_at, @field.id, index))
    end

    # A new record at the end, or none when a field is refused.
    def add(**fields)
      made = @record.hgw_doc.record(@record.hgw_call(:hgw_rec_add, @field.id))
      made.assign(**fields)
    rescue StandardError
      made&.remove
      raise
    end

    # A reference or plain value at the end.
    def append(value) = @record.hgw_call(:hgw_item_put, @field.id, @field.spelled(@record, value)).then { self }
    alias << append

    # Take out what is equal to a value.
    def remove(value) = cut([find_index(value) || raise(IndexError, "it is not in the list")])

    def replace(values)
      old = size
      values.each { |value| append(value) }
    ensure # now the old go; or the new, when one was refused
      cut(size == old + values.size ? 0...old : old...size)
    end

    private

    def cut(places)
      places.to_a.reverse_each do |index|
        @field.records ? self[index].remove : @record.hgw_call(:hgw_item_remove, @field.id, index)
      end
    end
  end

  # A document, which is its root record too: Hgw::Dossier.new(title: "Groep 5").title.
  class Document < Record
    attr_reader :hgw_context

    def initialize(context = Context.new, pointer = context.document(self.class.type || 0), **fields)
      super(self, 1)
      @hgw_context, @held = context, [pointer]
      ObjectSpace.define_finalizer(self, Hgw.ending(:hgw_doc_free, @held))
      assign(**fields)
    end

    def handle = @held[0] || raise(Error.new(C[:e_misuse], "misuse.handle"))
    def record(rec) = TYPES.fetch(L.hgw_rec_type(handle, rec)).new(self, rec)

    # The record with an id, or nil.
    def find(id) = hgw_context.call(:hgw_rec_find, self, Hgw.utf8(id)).then { |rec| record(rec) if rec.positive? }

    # End it now; else it ends when nothing refers to it.
    def close = Hgw.ending(:hgw_doc_free, @held).call

    # Read JSON.  Options are the fields of load_options: max_bytes, max_depth ...
    def self.parse(text, lang: nil, **options)
      raw = text.b
      Context.new.verb(:hgw_doc_from_json, type || 0, raw, raw.bytesize, LoadOptions.new(**options), lang: lang)
    end

    # Read a JSON file.
    def self.load(path, **options) = parse(File.binread(path), **options)

    # As JSON.  Options are the fields of save_options: canonical, indent.
    def to_json(*, **options) = hgw_context.verb(:hgw_doc_to_json, self, SaveOptions.new(**options))

    # Write a JSON file: the old one or the new one stands there, never half of it.
    def save(path, **options)
      raw, folder = to_json(**options), File.dirname(path)
      temp = File.join(folder, ".hgw-#{SecureRandom.hex(8)}.tmp")
      File.open(temp, File::WRONLY | File::CREAT | File::EXCL | File::NOFOLLOW, 0o600) do |file|
        file.write(raw)
        file.fsync
        File.rename(temp, path)
      ensure
        File.unlink(temp) if File.exist?(temp)
      end
      File.open(folder, &:fsync) unless Gem.win_platform?
    end

    # Findings, beside team, calendar and other dossiers.  Options are those of check_options: show_all, ceiling.
    def check(*beside, today: nil, lang: nil, **options)
      hgw_verb(:hgw_check, beside, CheckOptions.new(**options), lang: lang, today: today)
    end

    # What there is of each principle, and what is open.  Options are those of coverage_options: plan or period.
    def coverage(*beside, today: nil, lang: nil, **options)
      hgw_verb(:hgw_coverage, beside, CoverageOptions.new(**options), lang: lang, today: today)
    end

    # Verdicts in between, or with kind: :final at the end.  Options are the fields of evaluate_options.
    def evaluate(*beside, today: nil, lang: nil, **options)
      hgw_verb(:hgw_evaluate, beside, EvaluateOptions.new(**options), lang: lang, today: today)
    end

    # A text for people.  Options are the fields of render_options: format (:text, :html), show_all, title, view.
    def render(*beside, today: nil, lang: nil, **options)
      hgw_verb(:hgw_render, beside, RenderOptions.new(**options), lang: lang, today: today)
    end

    # One school year worked out.  Options are the fields of calendar_options: region, school_year, take_optional.
    def calendar(*beside, today: nil, lang: nil, **options)
      hgw_verb(:hgw_calendar, beside, CalendarOptions.new(**options), lang: lang, today: today)
    end

    # A draft of the following period, beside a calendar.  Options are those of next_options: period, school_group.
    def next(*beside, today: nil, lang: nil, **options)
      hgw_verb(:hgw_next, beside, NextOptions.new(**options), lang: lang, today: today)
    end

    private

    def hgw_verb(name, beside, options, **how)
      handles = beside.map { |doc| doc.handle.to_i }.pack("J*")
      hgw_context.verb(name, self, handles, beside.size, options, **how)
    end
  end

  TYPES = Array.new(L.hgw_type_count) { |index| L.hgw_type_at(index) }.to_h do |type|
    home = L.hgw_type_trait(type, C[:type_root]) == 1 ? Document : Record
    made = const_set(L.hgw_type_name(type).split("_").map(&:capitalize).join, Class.new(home))
    made.type, made.fields = type, Array.new(L.hgw_field_count(type)) { |index| Field.new(L.hgw_field_at(type, index)) }
    made.fields.each do |field|
      name = home.method_defined?(field.name) ? "#{field.name}_" : field.name
      made.define_method(name) { hgw_get(field) }
      made.define_method("#{name}=") { |value| hgw_set(field, value) }
    end
    [type, made]
  end.freeze

  # The checks in plain words, one or all; with a team its thresholds and settings.
  def self.explain(code = nil, team: nil, today: nil, lang: nil)
    Context.new.verb(:hgw_explain, code && utf8(code), team, lang: lang, today: today)
  end

  # Figures of { method:, input:, params: }, or of an array of these: docs/figures.md.
  def self.stat(request, lang: nil)
    raw = JSON.generate(request).b
    JSON.parse(Context.new.verb(:hgw_stat, raw, raw.bytesize, nil, lang: lang))
  end

  GIVEN = { days: "l*", scores: "d*", baselines: "d*", targets: "d*", errors: "d*", directions: "l*", evaluated: "l*",
            due: "l*" }.freeze
  MADE = { verdicts: "l*", chances: "d*", levels: "d*", lower: "d*", upper: "d*", needed: "d*", growth: "d*",
           pace: "d*", need: "d*", deviations: "d*", reasons: "l*" }.freeze
  WIDTH = { "q*" => 8, "l*" => 4, "d*" => 8 }.freeze

  # An array, or a string that is packed already, as so many numbers; nil stays nil.
  def self.packed(name, given, code, count)
    return if given.nil?

    raw = given.is_a?(String) ? given.b : given.pack(code)
    return raw if raw.bytesize == count * WIDTH[code]

    raise ArgumentError, "hgw: #{name} has #{raw.bytesize / WIDTH[code]} items, and not #{count}"
  end

  # Interim verdicts on many series at once, as include/hgw/series.h says it: arrays or packed strings (offsets "q*",
  # days and directions "l*", other numbers "d*") in, a hash of arrays out.  A verdict is 1 on course, 2 adjust, 3 too
  # little evidence, 0 none.
  def self.evaluate_series(offsets:, days:, scores:, targets:, due:, settings: [], **more)
    count = (offsets.is_a?(String) ? offsets.bytesize / 8 : offsets.size) - 1
    raise ArgumentError, "hgw: offsets has one item more than there are series" if count.negative?

    points = days.is_a?(String) ? days.bytesize / 4 : days.size
    all = { days: days, scores: scores, targets: targets, due: due, **more }
    strange = more.keys - GIVEN.keys
    raise ArgumentError, "hgw: #{strange.first} is not known" unless strange.empty?

    given = GIVEN.map { |name, code| packed(name, all[name], code, %i[days scores].include?(name) ? points : count) }
    made = MADE.transform_values { |code| "\0".b * (count * WIDTH[code]) }
    status = L.hgw_evaluate_series(count, packed(:offsets, offsets, "q*", count + 1), points, *given,
                                   settings.empty? ? nil : settings.pack("d*"), settings.size, *made.values)
    raise Error.new(status, "evaluate.limits") unless status.zero?

    MADE.to_h { |name, code| [name, made[name].unpack(code)] }
  end

  private_constant :GIVEN, :MADE, :WIDTH
  private_class_method :packed
  private_constant :API, :LIBRARY, :C, :WORDS, :L, :ENUMERATIONS, :Context, :Field
end
