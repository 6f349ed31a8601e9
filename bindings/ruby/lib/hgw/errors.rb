# frozen_string_literal: true

module Hgw
  L = Native::HELD
  C = Native::C
  private_constant :L, :C

  # What the library refused.  Holds names of the model, places and numbers, never a text of a document.
  class Error < StandardError
    attr_reader :status, :key, :where, :line, :column, :offset

    def initialize(status, key = "", message = "", where = "", *places)
      super(message.empty? ? L.hgw_status_name(status) : message)
      @status, @key, @where = status, key, where
      @line, @column, @offset = places
    end

    # The name of the status: "HGW_E_RANGE".
    def name = L.hgw_status_name(status)

    # The error of a call that gave this status.  A context may still hold an older one, which is not ours.
    def self.of(ctx, status)
      return new(status) if L.hgw_error_status(ctx) != status

      places = %i[at_line at_column at_offset].map { |at| L.hgw_error_number(ctx, C[at]) }
      new(status, L.hgw_error_key(ctx), L.hgw_error_message(ctx), L.hgw_error_where(ctx), *places)
    end
  end

  # A token that this library does not know, read from a newer file and written back unharmed.
  class Unknown < String
    def inspect = "#<Hgw::Unknown #{super}>"
  end

  # A time of day, since Ruby has none.
  Clock = Struct.new(:hour, :minute) do
    include Comparable
    def to_s = format("%02d:%02d", hour, minute)
    def <=>(other) = to_a <=> other.to_a
  end

  class << self
    # The tokens of an enumeration: Hgw.tokens(:goal_status).
    def tokens(name)
      number = enumeration(name)
      Array.new(L.hgw_enum_count(number)) { |i| L.hgw_enum_token(number, L.hgw_enum_at(number, i)).to_sym }
    end

    # What people call a value: Hgw.label(:goal_status, :met, lang: :en).
    def label(name, token, lang: :nl)
      number = enumeration(name)
      L.hgw_enum_label(number, L.hgw_enum_find(number, token.to_s), lang_number(lang))
    end

    # The number of an enumeration.
    def enumeration(name)
      (1..L.hgw_enumeration_count).find { |number| L.hgw_enumeration_name(number) == name.to_s } or
        raise ArgumentError, "no such enumeration"
    end

    # 0, which the library refuses, when there is no such language.
    def lang_number(lang) = L.hgw_enum_find(@lang ||= enumeration(:lang), lang.to_s)

    def check_status(ctx, status)
      raise Error.of(ctx, status) if status.negative?

      status
    end

    # A spelling, by a call that works as snprintf does.
    def shown(call, *place)
      size = L.public_send(call, *place, nil, 0)
      return "" unless size.positive?

      room = "\0".b * (size + 1)
      L.public_send(call, *place, room, size + 1)
      room.byteslice(0, size).force_encoding(Encoding::UTF_8)
    end
  end
end
