package hemerotheque.importing.format.message;

import hemerotheque.importing.decode.PageDecoder;
import hemerotheque.importing.format.BaseTag;
import hemerotheque.importing.format.BytesFile;
import hemerotheque.importing.format.FileHead;
import hemerotheque.importing.format.FormatReader;
import hemerotheque.importing.format.LocatedResources;
import hemerotheque.importing.format.PageSink;
import hemerotheque.importing.format.RawPage;
import hemerotheque.importing.format.ResourcesOnDemand;
import hemerotheque.importing.format.SavedFile;
import hemerotheque.importing.picture.Resources;
import hemerotheque.model.Origin;
import hemerotheque.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads a message as the page that it holds: MHTML as Chrome, Internet Explorer, Firefox add-ons and Office write it,
/// and e-mail, such as a newsletter.
///
/// Source: RFC 2557.
public final class MessageReader implements FormatReader {

    /// Bytes, our choice: a page with forty photographs in full size.
    static final int LARGEST_MESSAGE = 128 << 20;

    /// Bytes of the page in it, our choice: see [hemerotheque.importing.format.RawPage].
    static final int LARGEST_PAGE = 16 << 20;

    /// Details of problems: no page among the parts; no parts; no end; an encoding broken in places.
    static final String NO_PAGE = "no-page";

    static final String NO_PARTS = "no-parts";
    static final String TRUNCATED = "truncated";
    static final String ENCODING = "encoding";

    private static final Pattern FIRST_LINE =
            Pattern.compile("^(?:From [^\\n]+|[A-Za-z][A-Za-z0-9-]*[ \\t]*:[^\\n]*)(?:\\n|$)");

    /// Fields that only messages have.
    private static final Pattern OF_A_MESSAGE = Pattern.compile(
            "(?im)^(?:(?:mime-version|received|return-path|delivered-to|message-id|dkim-signature|snapshot-content-location"
                    + "|x-mimeole|content-location|content-transfer-encoding)[ \\t]*:"
                    + "|content-type[ \\t]*:[ \\t]*(?:multipart/|text/html|message/))");

    private static final Pattern END_OF_HEAD = Pattern.compile("\\r?\\n\\r?\\n");

    private final PageDecoder decoder = new PageDecoder();
    private final List<FormatReader> exports;

    /// @param exports readers for what databases send by mail, asked before a text or page is taken for one article
    public MessageReader(List<FormatReader> exports) {
        this.exports = List.copyOf(exports);
    }

    @Override
    public boolean recognises(FileHead head) {
        var text = head.text();
        var bare = (text.startsWith("\uFEFF") ? text.substring(1) : text).stripLeading();
        if (!FIRST_LINE.matcher(bare).find()) return false;
        return OF_A_MESSAGE.matcher(END_OF_HEAD.split(bare, 2)[0]).find();
    }

    @Override
    public void read(SavedFile file, PageSink pages) throws IOException {
        var bytes = file.bytes(LARGEST_MESSAGE);
        if (bytes.isEmpty()) {
            pages.problem(new Problem(Problem.Kind.TOO_LARGE, file.origin(), (LARGEST_MESSAGE >> 20) + " MB"));
            return;
        }
        var message = Message.of(bytes.get());
        if (message.isPresent()) send(message.get(), file, pages);
        else pages.problem(new Problem(Problem.Kind.DAMAGED, file.origin(), NO_PARTS));
    }

    private void send(Message message, SavedFile file, PageSink pages) throws IOException {
        var found = PartWalk.of(message, MessageReader::mayBePage, LARGEST_PAGE);
        var main = MainPart.of(found.parts(), message.head().value("Snapshot-Content-Location"));
        boolean cut = found.broken() || message.isCut();
        if (main.isPresent()) send(main.get(), message, cut, file, pages);
        else pages.problem(none(file.origin(), cut));
    }

    private static Problem none(Origin from, boolean cut) {
        return cut
                ? new Problem(Problem.Kind.DAMAGED, from, TRUNCATED)
                : new Problem(Problem.Kind.NOT_AN_ARTICLE, from, NO_PAGE);
    }

    /// Parts without a type, or under a wrong one, may be pages as well.
    private static boolean mayBePage(String type) {
        return Part.isPage(type) || type.equals("text/plain") || type.equals("application/octet-stream");
    }

    private void send(Part main, Message message, boolean cut, SavedFile file, PageSink pages) throws IOException {
        var from = file.origin();
        if (main.tooLarge()) {
            pages.problem(new Problem(Problem.Kind.TOO_LARGE, from, (LARGEST_PAGE >> 20) + " MB"));
            return;
        }
        var export = export(FileHead.of(part(file, main.bytes())));
        if (export.isPresent()) {
            var text = decoder.decode(main.bytes(), main.charset()).text();
            export.get().read(part(file, text.getBytes(StandardCharsets.UTF_8)), pages);
            if (cut) pages.problem(new Problem(Problem.Kind.INCOMPLETE, from, TRUNCATED));
            return;
        }
        var page = page(main, message, file);
        if (!cut && !main.damaged()) {
            pages.page(page);
            return;
        }
        var loss = new Problem(Problem.Kind.INCOMPLETE, from, cut ? TRUNCATED : ENCODING);
        pages.page(page.inDoubt(loss));
        pages.problem(loss); // in the report too, the only place where the page turns out to be no article
    }

    /// A part of a mail as a file of its own, told of as the mail.
    private static SavedFile part(SavedFile mail, byte[] bytes) {
        return new BytesFile(mail.origin(), mail.name(), mail.depth(), bytes);
    }

    private Optional<FormatReader> export(FileHead head) {
        return exports.stream().filter(reader -> reader.recognises(head)).findFirst();
    }

    private static RawPage page(Part main, Message message, SavedFile file) {
        var head = message.head();
        boolean markup = main.isPage() || main.looksLikePage();
        var places = Stream.of(main.location(), head.value("Snapshot-Content-Location"), head.value("Content-Location"))
                .flatMap(Optional::stream)
                .toList();
        var base = BaseTag.in(main.bytes()).or(() -> places.stream().findFirst());
        return new RawPage(
                file.origin(),
                markup ? RawPage.Kind.MARKUP : RawPage.Kind.PLAIN,
                places.stream().filter(MessageReader::isOnTheWeb).findFirst(),
                head.value("Date").flatMap(SavedMoment::of),
                main.charset(),
                main.bytes(),
                new ResourcesOnDemand(file, message.bytes(), bytes -> pictures(bytes, base)));
    }

    /// By `cid:` and by location. Source: RFC 2392, RFC 2557.
    private static Resources pictures(byte[] bytes, Optional<String> base) {
        var pictures = new LocatedResources(base);
        var parts = Message.of(bytes)
                .map(message ->
                        PartWalk.of(message, Part::isPicture, Resources.LARGEST).parts());
        for (var part : parts.orElse(List.of())) {
            part.location().ifPresent(location -> pictures.add(location, part.bytes()));
            part.id().ifPresent(id -> pictures.add("cid:" + id, part.bytes()));
        }
        return pictures;
    }

    private static boolean isOnTheWeb(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }
}
