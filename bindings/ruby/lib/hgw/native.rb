# frozen_string_literal: true

require "fiddle"
require "json"

module Hgw
  # Finds the library, checks that it is one this wrapper knows, and declares its functions from api.json.
  # HELD keeps the interpreter's lock during a call, so that a borrowed text is copied before another thread can change
  # it; FREE lets other threads run, and is used on what no thread can change.
  module Native
    API = JSON.parse(File.read(File.join(__dir__, "api.json"), encoding: "UTF-8")).freeze
    WORDS = { "void" => Fiddle::TYPE_VOID, "i32" => Fiddle::TYPE_INT, "i64" => Fiddle::TYPE_LONG_LONG,
              "f64" => Fiddle::TYPE_DOUBLE, "size" => Fiddle::TYPE_SIZE_T, "text" => Fiddle::TYPE_CONST_STRING,
              "ptr" => Fiddle::TYPE_VOIDP, "out" => Fiddle::TYPE_VOIDP }.freeze

    # HGW_LIBRARY alone when it is set; else the library bundled beside this file, then the system's.
    def self.places
      return [ENV["HGW_LIBRARY"]] unless ENV["HGW_LIBRARY"].to_s.empty?

      bundled = %w[libhgw.so.0 libhgw.0.dylib hgw.dll].map { |name| File.join(__dir__, name) }
      bundled.select { |path| File.exist?(path) } + %w[libhgw.so.0 libhgw.0.dylib hgw.dll]
    end

    def self.open_library
      places.each do |place|
        return Fiddle.dlopen(place)
      rescue Fiddle::DLError
        next
      end
      raise LoadError, "hgw: the library cannot be loaded; set HGW_LIBRARY to its place"
    end

    LIBRARY = open_library

    # An object with a method for each function.  Text that comes with its size may hold NUL, so it goes as a pointer.
    def self.declare(held)
      home = Object.new
      API["functions"].each do |name, (result, *words)|
        types = words.each_with_index.map { |word, i| WORDS[word == "text" && words[i + 1] == "size" ? "ptr" : word] }
        function = Fiddle::Function.new(LIBRARY[name], types, WORDS[result], name: name, need_gvl: held)
        text = result == "text"
        home.define_singleton_method(name) do |*given|
          got = function.call(*given)
          text && got ? got.force_encoding(Encoding::UTF_8) : got
        end
      rescue Fiddle::DLError
        raise LoadError, "hgw: this library has no #{name}; it is older than this wrapper"
      end
      home
    end

    HELD = declare(true)
    FREE = declare(false)
    C = API["constants"].to_h { |name, number| [name.delete_prefix("HGW_").downcase.to_sym, number] }.freeze
  end

  VERSION = [16, 8, 0].map { |shift| (Native::HELD.hgw_version >> shift) & 255 }.freeze
  MODEL_VERSION = Native::HELD.hgw_model_version

  # Before 1.0 a minor version may change what a call means; after it only a major one does.
  major, minor = Native::API["version"]
  unless VERSION[0] == major && (major.zero? ? VERSION[1] == minor : VERSION[1] >= minor) && MODEL_VERSION >= 1
    raise LoadError, "hgw: this wrapper is for library #{major}.#{minor}, and found #{VERSION.join('.')}"
  end
end
