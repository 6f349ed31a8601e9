# frozen_string_literal: true

module Hgw
  # One row of the model.
  class Field
    attr_reader :id, :name, :kind, :item, :enum

    def initialize(id)
      @id, @name, @kind = id, L.hgw_field_name(id), L.hgw_field_kind(id)
      @item = list? ? L.hgw_field_trait(id, C[:trait_item]) : @kind
      @enum = L.hgw_field_trait(id, C[:trait_enum])
      @public = L.hgw_field_trait(id, C[:trait_privacy]) == PUBLIC
    end

    PUBLIC = L.hgw_enum_find(Hgw.enumeration(:privacy), "public")
    NUMBERS = C.values_at(:k_bool, :k_int, :k_date, :k_time, :k_enum).freeze

    def list? = kind == C[:k_list]
    def records? = item == C[:k_record]
    def text? = item == C[:k_text] || item == C[:k_link]
    def ref? = item == C[:k_ref]
    def number? = NUMBERS.include?(item)
    def public? = @public && !list? && !ref?

    def from_number(doc, number)
      case item
      when C[:k_date] then Date.new(number / 10_000, number / 100 % 100, number % 100)
      when C[:k_time] then Clock.new(number / 60, number % 60)
      when C[:k_enum] then L.hgw_enum_token(enum, number).to_sym
      when C[:k_ref] then doc.record_at(number)
      when C[:k_bool] then number == 1
      else number
      end
    end

    # The number that the library keeps, or TypeError: nothing is cut or rounded on the way.
    def to_number(doc, value)
      case [item, value]
      in [^(C[:k_date]), Date] unless value.is_a?(DateTime)
        value.year * 10_000 + value.month * 100 + value.day
      in [^(C[:k_time]), Clock] then value.hour * 60 + value.minute
      in [^(C[:k_bool]), true | false] then value ? 1 : 0
      in [^(C[:k_ref]), Record]
        value.hgw_doc.equal?(doc) or raise Error.new(C[:e_reference], "reference.document")
        value.hgw_rec
      in [^(C[:k_int]), Integer]
        value.bit_length < 64 or raise Error.new(C[:e_range], "number.range")
        value
      else raise TypeError, "#{name} does not take a #{value.class}"
      end
    end
  end

  # A record of a document.  Two are equal when they are the same record of the same document.
  class Record
    attr_reader :hgw_doc, :hgw_rec

    class << self
      attr_reader :type, :fields

      # A class for a type, with an attribute for each field.  A field of a newer model may have the name of a method:
      # then it gets a trailing underscore.
      def describe(type)
        Class.new(self) do
          @type = type
          @fields = Array.new(L.hgw_field_count(type)) { |i| Field.new(L.hgw_field_at(type, i)) }.to_h do |field|
            ["#{field.name}#{'_' if taken?(field.name)}".to_sym, field]
          end
          @fields.each { |name, field| attribute(name, field) }
          private_class_method :new unless self <= Document # records are made by the list that they live in
        end
      end

      private

      def taken?(name)
        method_defined?(name) || [Record, Document].any? { |home| home.private_method_defined?(name, false) }
      end

      def attribute(name, field)
        define_method(name) { read(field) }
        define_method("#{name}?") { read(field) == true } if field.item == C[:k_bool]
        define_method("#{name}=") { |value| write(field, value) } unless field.records?
      end
    end

    def initialize(doc, rec)
      @hgw_doc, @hgw_rec = doc, rec
    end

    # Take it out of its document, with all that lives in it and all references to it.
    def remove
      hgw_doc.demand(L.hgw_rec_remove(hgw_doc.handle, hgw_rec))
      self
    end

    # Its JSON Pointer: "/goals/2".
    def where
      live
      Hgw.shown(:hgw_rec_pointer, hgw_doc.handle, hgw_rec)
    end

    # Set several fields by name.
    def assign(**fields)
      fields.each do |name, value|
        self.class.fields.key?(name) or raise ArgumentError, "#{self.class} has no field of this name"
        public_send("#{name}=", value)
      end
      self
    end

    def ==(other) = other.is_a?(Record) && hgw_doc.equal?(other.hgw_doc) && hgw_rec == other.hgw_rec
    alias eql? ==
    def hash = [hgw_doc.object_id, hgw_rec].hash

    # Type, id and PUBLIC fields only: test runners and NoMethodError print this.
    def inspect
      live
      shown = self.class.fields.select { |_, field| field.public? }.filter_map do |name, field|
        value = read(field)
        "#{name}=#{value.inspect}" unless value.nil?
      end
      "#<#{self.class} #{shown.join(' ')}>"
    rescue Error => e
      "#<#{self.class} #{e.status == C[:e_misuse] ? 'closed' : 'removed'}>"
    end
    alias to_s inspect

    def live
      raise Error.of(hgw_doc.context, C[:e_stale]) if L.hgw_rec_type(hgw_doc.handle, hgw_rec).zero?
    end

    private

    def read(field)
      return (field.records? ? RecordList : ItemList).new(self, field) if field.list?

      value = value_of(field, [hgw_doc.handle, hgw_rec, field.id])
      live if value.nil?
      value
    end

    def value_of(field, place)
      return L.hgw_get_text(*place) if field.text?
      return hgw_doc.record_at(L.hgw_get_ref(*place)) if field.ref?
      return unless L.hgw_has(*place) == 1
      return L.hgw_get_real(*place) if field.item == C[:k_real]
      return Hgw.shown(:hgw_show, *place) unless field.number?

      got = L.hgw_get_int(*place)
      unknown = field.item == C[:k_enum] && got == C[:unknown_token]
      unknown ? Unknown.new(Hgw.shown(:hgw_show, *place)) : field.from_number(hgw_doc, got)
    end

    def write(field, value)
      return ItemList.new(self, field).replace(value.to_a) if field.list?

      place = [hgw_doc.handle, hgw_rec, field.id]
      hgw_doc.demand(
        if value.nil? then L.hgw_clear(*place)
        elsif field.text?
          value.is_a?(String) or raise TypeError, "#{field.name} does not take a #{value.class}"
          text = value.encode(Encoding::UTF_8)
          L.hgw_set_textn(*place, text, text.bytesize)
        elsif value.is_a?(String) || value.is_a?(Symbol) then L.hgw_put(*place, value.to_s.encode(Encoding::UTF_8))
        elsif field.item == C[:k_real]
          value.is_a?(Numeric) or raise TypeError, "#{field.name} does not take a #{value.class}"
          L.hgw_set_real(*place, value.to_f)
        elsif field.ref? then L.hgw_set_ref(*place, field.to_number(hgw_doc, value))
        else L.hgw_set_int(*place, field.to_number(hgw_doc, value))
        end
      )
    end
  end

  # A list of a record; Enumerable, and indexed as an Array is.
  class List
    include Enumerable

    def initialize(record, field)
      @record, @field = record, field
    end

    def each
      return to_enum { size } unless block_given?

      size.times { |index| yield at(index) }
      self
    end

    def size
      count = @field.records? ? L.hgw_rec_count(*place) : L.hgw_item_count(*place)
      @record.live if count.zero?
      count
    end
    alias length size

    def [](index, *more)
      return to_a[index, *more] if index.is_a?(Range) || !more.empty?

      index += size if index.negative?
      index.between?(0, size - 1) ? at(index) : nil
    end

    def last = self[-1]
    def empty? = size.zero?
    def ==(other) = other.respond_to?(:to_a) && to_a == other.to_a
    def inspect = "#<Hgw list #{@field.name} of #{size}>"
    alias index find_index

    # Take out what is equal to a value; the value, or nil when it was not there.
    def delete(value)
      found = index(value)
      found && delete_at(found)
    end

    def clear
      delete_at(-1) until empty?
      self
    end

    private

    def place = [@record.hgw_doc.handle, @record.hgw_rec, @field.id]
  end

  # The records that live in a list.
  class RecordList < List
    # A new record at the end, or none when a field is refused.
    def add(**fields)
      home = @record.hgw_doc
      made = home.record_at(home.given(L.hgw_rec_add(*place)))
      done = false
      made.assign(**fields)
      done = true
      made
    ensure
      made.remove if made && !done
    end

    # A new record at a place.
    def insert(index, **fields)
      count = size
      made = add(**fields)
      move(made, (index.negative? ? index + count + 1 : index).clamp(0, count))
      made
    end

    # Give a record another place.
    def move(record, index)
      @record.hgw_doc.demand(L.hgw_rec_move(@record.hgw_doc.handle, record.hgw_rec, index))
      self
    end

    def delete_at(index) = self[index]&.remove

    private

    def at(index) = @record.hgw_doc.record_at(L.hgw_rec_at(*place, index))
  end

  # A list of references or plain values.
  class ItemList < List
    def add(value)
      home = @record.hgw_doc
      text = value.is_a?(Symbol) ? value.to_s : value
      status = if text.is_a?(String) then L.hgw_item_put(*place, text.encode(Encoding::UTF_8))
               else L.hgw_item_add(*place, @field.to_number(home, text))
               end
      home.demand(status)
      self
    end
    alias << add
    alias append add

    # The new come before the old go, so a refusal changes nothing.
    def replace(values) = splice(0, values.to_a)

    def insert(index, value)
      count = size
      index = (index.negative? ? index + count + 1 : index).clamp(0, count)
      splice(index, [value, *self[index..]])
    end

    def []=(index, value)
      index += size if index.negative?
      index.between?(0, size - 1) or raise IndexError, "no such place"
      splice(index, [value, *self[index + 1..]])
    end

    def delete_at(index)
      index += size if index.negative?
      value = self[index]
      @record.hgw_doc.demand(L.hgw_item_remove(*place, index)) unless value.nil?
      value
    end

    private

    def splice(start, tail)
      count = size
      begin
        tail.each { |value| add(value) }
      rescue Exception # whatever it was, the list is put back first
        delete_at(-1) while size > count
        raise
      end
      (count - start).times { delete_at(start) }
      self
    end

    def at(index)
      return L.hgw_item_text(*place, index) if @field.text?
      return Hgw.shown(:hgw_item_show, *place, index) unless @field.number? || @field.ref?

      got = L.hgw_item_get(*place, index)
      unknown = @field.item == C[:k_enum] && got == C[:unknown_token]
      unknown ? Unknown.new(Hgw.shown(:hgw_item_show, *place, index)) : @field.from_number(@record.hgw_doc, got)
    end
  end
end
