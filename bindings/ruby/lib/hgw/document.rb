# frozen_string_literal: true

module Hgw
  # A document, which is its root record too: Hgw::Dossier.new(title: "Groep 5").title.
  class Document < Record
    GUARD = Mutex.new
    private_constant :GUARD

    def initialize(**fields)
      ctx = Hgw.context
      hold(ctx, L.hgw_doc_new(ctx, self.class.type))
      assign(**fields)
    end

    class << self
      # The object of a document that a call gave.
      def adopt(ctx, doc) = TYPES.fetch(L.hgw_rec_type(doc, 1)).allocate.tap { |made| made.send(:hold, ctx, doc) }

      # Read JSON.  Options are the fields of load_options: max_bytes, strict ...
      def parse(text, lang: nil, **options)
        raw, limits = text.b, Hgw.options("load_options", options)
        Hgw.verb([limits], lang: lang) do |ctx, library|
          slot = Hgw.slot
          Hgw.check_status(ctx, library.hgw_doc_from_json(ctx, type || 0, raw, raw.bytesize, limits&.handle, slot))
          adopt(ctx, slot.ptr)
        end
      end

      # Read a JSON file.
      def load(path, **options) = parse(File.binread(path), **options)

      # For finalizers, which must not refer to the document itself.
      def ending(handles)
        proc do
          doc, ctx = handles
          handles.clear
          L.hgw_doc_free(doc) if doc
          L.hgw_ctx_free(ctx) if ctx
        end
      end
    end

    # The record with an id, or nil.
    def find(id) = record_at(L.hgw_rec_find(handle, id.to_s))

    # All records of a type (Hgw::Goal), wherever they live, in the order in which they were made.
    def records(of = nil)
      return to_enum(:records, of) unless block_given?

      rec = 0
      yield record_at(rec) while (rec = L.hgw_rec_next(handle, of ? of.type : 0, rec)).positive?
    end

    # From now on it never changes, and any thread may read it.
    def freeze
      demand(L.hgw_doc_freeze(handle))
      self
    end

    def frozen? = L.hgw_doc_frozen(handle) == 1

    # A copy that is not frozen.
    def dup
      Hgw.verb([self]) do |ctx, library|
        doc = library.hgw_doc_clone(ctx, handle)
        raise Error.of(ctx, L.hgw_error_status(ctx)) if doc.null?

        Document.adopt(ctx, doc)
      end
    end
    alias clone dup

    # End it now; else it ends when nothing refers to it.  With a block: Hgw::Dossier.load(path).use { |plan| ... }.
    def close
      GUARD.synchronize do
        raise Error.new(C[:e_busy], "handle.busy") if @users.positive?

        Document.ending(@handles).call
      end
      nil
    end

    def use
      yield self
    ensure
      close
    end

    # As JSON.  Options are the fields of save_options: canonical, indent.
    def to_json(*, **options)
      wishes = Hgw.options("save_options", options)
      Hgw.text_of([self, wishes]) do |ctx, library, out, size|
        library.hgw_doc_to_json(ctx, handle, wishes&.handle, out, size)
      end
    end

    # Write a JSON file: the old one or the new one stands there, never half of it.
    def save(path, **options)
      raw, folder = to_json(**options), File.dirname(path)
      temp = File.join(folder, ".hgw-#{SecureRandom.hex(8)}.tmp")
      flags = File::WRONLY | File::CREAT | File::EXCL | (defined?(File::NOFOLLOW) ? File::NOFOLLOW : 0) | File::BINARY
      File.open(temp, flags, 0o600) do |file|
        written = true
        file.write(raw)
        file.fsync
        File.rename(temp, path)
        written = false
      ensure
        File.unlink(temp) if written && File.exist?(temp)
      end
      File.open(folder, &:fsync) unless Gem.win_platform?
      self
    end

    # Findings, beside team, calendar and other dossiers.  Options are those of check_options: show_all, ceiling.
    def check(*beside, today: nil, lang: nil, **options)
      wishes, slot = Hgw.options("check_options", options), Hgw.slot
      Hgw.verb([self, *beside, wishes], today: today, lang: lang) do |ctx, library|
        Hgw.check_status(ctx, library.hgw_check(ctx, handle, *Hgw.handles(beside), wishes&.handle, slot))
        Document.adopt(ctx, slot.ptr)
      end
    end

    # A text for people.  Options are the fields of render_options: format (:text, :html), show_all, title.
    def render(*beside, today: nil, lang: nil, **options)
      wishes = Hgw.options("render_options", options)
      Hgw.text_of([self, *beside, wishes], today: today, lang: lang) do |ctx, library, out, size|
        library.hgw_render(ctx, handle, *Hgw.handles(beside), wishes&.handle, out, size)
      end
    end

    # For the rest of this wrapper.
    def hgw_doc = self
    def hgw_rec = 1
    def handle = @handles[0] || raise(Error.new(C[:e_misuse], "misuse.handle"))
    def context = @handles[1]
    def demand(status) = Hgw.check_status(context, status)
    def given(rec) = rec.zero? ? demand(L.hgw_error_status(context)) : rec

    def record_at(rec)
      return rec == 1 ? self : nil if rec < 2

      TYPES.fetch(L.hgw_rec_type(handle, rec)).send(:new, self, rec)
    end

    def busy(change)
      GUARD.synchronize { @users += change }
    end

    private

    def hold(ctx, doc)
      @users, @handles = 0, [doc, ctx]
      ObjectSpace.define_finalizer(self, Document.ending(@handles))
      return unless doc.null?

      @handles[0] = nil
      raise Error.of(ctx, L.hgw_error_status(ctx))
    end
  end

  class << self
    def context(today: nil, lang: nil)
      ctx = L.hgw_ctx_new
      raise NoMemoryError if ctx.null?

      day = today.is_a?(String) ? Date.iso8601(today) : today
      check_status(ctx, L.hgw_ctx_set_lang(ctx, lang_number(lang))) if lang
      check_status(ctx, L.hgw_ctx_set_today(ctx, day.year * 10_000 + day.month * 100 + day.day)) if day
      ctx
    rescue StandardError
      L.hgw_ctx_free(ctx)
      raise
    end

    # A context for one call.  Other threads run meanwhile when nobody can change the documents; none can be closed.
    def verb(documents, **wishes)
      documents = documents.compact
      ctx = context(**wishes)
      documents.each { |doc| doc.busy(1) }
      begin
        yield ctx, documents.all?(&:frozen?) ? Native::FREE : Native::HELD
      rescue StandardError
        L.hgw_ctx_free(ctx)
        raise
      ensure
        documents.each { |doc| doc.busy(-1) }
      end
    end

    # The text that a verb gives.
    def text_of(documents, **wishes)
      verb(documents, **wishes) do |ctx, library|
        out, size = slot, slot
        check_status(ctx, yield(ctx, library, out, size))
        text = out.ptr.to_s(size[0, Fiddle::SIZEOF_SIZE_T].unpack1("J")).force_encoding(Encoding::UTF_8)
        L.hgw_free(out.ptr)
        L.hgw_ctx_free(ctx)
        text
      end
    end

    # Room for a pointer or a size that a call gives.
    def slot
      Fiddle::Pointer.malloc(Fiddle::SIZEOF_VOIDP, Fiddle::RUBY_FREE).tap do |made|
        made[0, Fiddle::SIZEOF_VOIDP] = "\0" * Fiddle::SIZEOF_VOIDP
      end
    end

    def handles(documents)
      [documents.empty? ? nil : documents.map { |doc| doc.handle.to_i }.pack("J*"), documents.size]
    end

    def options(name, given) = given.empty? ? nil : TYPES.fetch(L.hgw_type_find(name)).new(**given)
  end
end
