package hemerotheque.importing.format.message;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Goes through the parts of a message, however they are nested, and decodes those that are wanted.
///
/// Source: RFC 2045 and 2046 for parts and their encodings, RFC 2387 for the root of related ones.
final class PartWalk {

    private static final Logger LOG = LoggerFactory.getLogger(PartWalk.class);

    /// Our choice: mails that were forwarded again and again nest five deep.
    private static final int DEEPEST = 20;

    private static final Pattern START = Pattern.compile("(?i)[;\\s]start\\s*=\\s*(?:\"([^\"]*)\"|([^;\\s\"]+))");

    /// What was found.
    ///
    /// @param broken whether parts may be missing because the structure cannot be followed to its end
    record Found(List<Part> parts, boolean broken) {}

    /// A box of parts that is open.
    private static final class Box {

        private final boolean related;
        private final Optional<String> start;
        private int index = -1;
        private boolean atRoot;

        private Box(boolean related, Optional<String> start) {
            this.related = related;
            this.start = start;
        }
    }

    private final Wary wary = new Wary();
    private final MimeTokenStream tokens = new MimeTokenStream(MimeConfig.PERMISSIVE, wary, null);
    private final Predicate<String> wanted;
    private final int longest;
    private final List<Part> parts = new ArrayList<>();
    private final Deque<Box> boxes = new ArrayDeque<>();
    private Map<String, String> fields = new HashMap<>();

    private PartWalk(Predicate<String> wanted, int longest) {
        this.wanted = wanted;
        this.longest = longest;
    }

    /// Notes what a decoder meets and goes on.
    private static final class Wary extends DecodeMonitor {

        private boolean warned;

        @Override
        public boolean warn(String error, String consequence) {
            warned = true;
            return false;
        }

        @Override
        public boolean isListening() {
            return true;
        }
    }

    /// The parts of `message` whose type is `wanted`, in order.
    ///
    /// @param longest bytes that are taken of a part
    static Found of(Message message, Predicate<String> wanted, int longest) {
        var walk = new PartWalk(wanted, longest);
        try {
            boolean whole = walk.walk(message.stream());
            return new Found(walk.parts, !whole);
        } catch (MimeException
                | IOException
                | RuntimeException e) { // the library meets broken bytes with what comes to it
            LOG.debug("a message that cannot be followed to its end", e);
            return new Found(walk.parts, true); // what was read before stands
        }
    }

    private boolean walk(InputStream message) throws MimeException, IOException {
        tokens.parse(message);
        for (var state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> fields = new HashMap<>();
                case T_FIELD -> note(tokens.getField());
                case T_END_HEADER -> place();
                case T_START_MULTIPART -> open();
                case T_END_MULTIPART -> boxes.pop();
                case T_BODY -> take(tokens.getBodyDescriptor());
                default -> {}
            }
            if (boxes.size() > DEEPEST) return false;
        }
        return true;
    }

    private void note(Field field) {
        var body = field.getBody() == null ? "" : field.getBody();
        fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), MessageHead.decoded(body));
    }

    /// Notes where in its box the part stands whose head was read.
    private void place() {
        if (boxes.isEmpty()) return;
        var box = boxes.peek();
        box.index++;
        box.atRoot = box.related
                && box.start.map(start -> start.equals(id().orElse(""))).orElse(box.index == 0);
    }

    private void open() {
        var type = fields.getOrDefault("content-type", "");
        boolean related = type.strip().regionMatches(true, 0, "multipart/related", 0, 17);
        var start = START.matcher(type);
        var named = start.find()
                ? Optional.of(bare(start.group(1) == null ? start.group(2) : start.group(1)))
                : Optional.<String>empty();
        boxes.push(new Box(related, named));
    }

    private void take(BodyDescriptor descriptor) throws IOException {
        var type = descriptor.getMimeType().toLowerCase(Locale.ROOT);
        if (!wanted.test(type)) return;
        wary.warned = false;
        var bytes = tokens.getDecodedInputStream().readNBytes(longest + 1);
        boolean base64 = "base64".equals(descriptor.getTransferEncoding()); // what the other one warns of costs nothing
        boolean tooLarge = bytes.length > longest;
        parts.add(new Part(
                type,
                charset(descriptor),
                field("content-location").map(location -> location.replaceAll("\\s+", "")),
                id(),
                boxes.stream().anyMatch(box -> box.atRoot),
                field("content-disposition").filter(PartWalk::isAttachment).isPresent(),
                base64 && wary.warned,
                tooLarge,
                bytes));
    }

    private static boolean isAttachment(String disposition) {
        return disposition.strip().regionMatches(true, 0, "attachment", 0, 10);
    }

    /// Nothing for US-ASCII, which is also what no charset means, and what mail programs write from habit.
    private static Optional<String> charset(BodyDescriptor descriptor) {
        return Optional.ofNullable(descriptor.getCharset())
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equalsIgnoreCase("us-ascii"));
    }

    private Optional<String> id() {
        return field("content-id").map(PartWalk::bare);
    }

    private static String bare(String id) {
        return id.strip().replaceAll("^<|>$", "");
    }

    private Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
