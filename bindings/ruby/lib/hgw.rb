# frozen_string_literal: true

require "date"
require "securerandom"
require_relative "hgw/native"
require_relative "hgw/errors"
require_relative "hgw/record"
require_relative "hgw/document"

# Needs-based working (handelingsgericht werken), from a dossier to findings that say why.
#
# Types and fields are read from the library when this is loaded: a class for each type (Hgw::Goal), an attribute for
# each field.  Enumerations are symbols, dates are Date, and a field that is unset is nil.
#
#     plan = Hgw::Dossier.new(title: "Groep 5")
#     goal = plan.goals.add(text: "Iedereen leest op AVI-E5", target_date: Date.new(2027, 2, 1))
#     plan.check(today: "2026-11-21").findings.each { |finding| puts finding.message }
module Hgw
  TYPES = Array.new(L.hgw_type_count) { |index| L.hgw_type_at(index) }.to_h do |type|
    home = L.hgw_type_trait(type, C[:type_root]) == 1 ? Document : Record
    made = home.describe(type)
    const_set(L.hgw_type_name(type).split("_").map(&:capitalize).join, made)
    [type, made]
  end.freeze
end
