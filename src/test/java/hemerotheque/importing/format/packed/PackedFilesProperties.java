package hemerotheque.importing.format.packed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;

/// Whatever is packed is unpacked; whatever befalls a zip, reading it comes to an end.
class PackedFilesProperties {

    private static final int LONGEST = 1 << 20;

    private static byte[] bytes(List<Byte> signs) {
        var bytes = new byte[signs.size()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = signs.get(i);
        return bytes;
    }

    @Property(tries = 200)
    void everyFileComesBackWhole(
            @ForAll @Size(max = 5) Set<@IntRange(max = 9) Integer> names,
            @ForAll List<Byte> content,
            @ForAll boolean stored) {
        var packed = new WrittenPack().with("été/« index ».html", bytes(content));
        if (stored) packed.stored();
        names.forEach(name -> packed.with("f/" + name, bytes(content)));

        var files = PackedFiles.in(packed.html()).orElseThrow();

        assertEquals(names.size() + 1, files.names().size());
        for (var name : files.names())
            assertArrayEquals(bytes(content), files.bytes(name, LONGEST).orElseThrow());
    }

    private static final byte[] WHOLE = new WrittenPack()
            .with("index.html", "<html>" + "La crue. ".repeat(50) + "</html>")
            .with("images/0.png", new byte[300])
            .html();

    @Property(tries = 2000)
    void noDamageThrows(
            @ForAll @NotEmpty List<@IntRange(max = 4000) Integer> places, @ForAll @NotEmpty List<Byte> damage) {
        var bytes = WHOLE.clone();
        for (int i = 0; i < places.size(); i++) bytes[places.get(i) % bytes.length] = damage.get(i % damage.size());

        PackedFiles.in(bytes)
                .ifPresent(files -> files.names()
                        .forEach(name -> assertTrue(files.bytes(name, LONGEST)
                                        .map(all -> all.length)
                                        .orElse(0)
                                <= LONGEST + (1 << 14))));
    }
}
