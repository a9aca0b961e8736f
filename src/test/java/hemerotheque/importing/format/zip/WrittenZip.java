package hemerotheque.importing.format.zip;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// A zip made for a test, byte by byte, so that it can be wrong in any way.
public final class WrittenZip {

    /// One file; the figures are those that the zip tells.
    public static final class File {

        private final byte[] name;
        private final byte[] packed;
        private final int method;
        private long crc;
        private long size;
        private int flags;
        private long rights;
        private boolean sizesBehind;

        private File(byte[] name, byte[] content, int method) {
            this.name = name;
            this.packed = method == Entry.DEFLATED ? deflated(content) : content;
            this.method = method;
            this.size = content.length;
            var crc32 = new CRC32();
            crc32.update(content);
            this.crc = crc32.getValue();
        }

        public static File packed(String name, String text) {
            return packed(name, text.getBytes(StandardCharsets.UTF_8));
        }

        public static File packed(String name, byte[] content) {
            return new File(name.getBytes(StandardCharsets.UTF_8), content, Entry.DEFLATED);
        }

        public static File stored(String name, byte[] content) {
            return new File(name.getBytes(StandardCharsets.UTF_8), content, Entry.STORED);
        }

        static File named(byte[] name, String text) {
            return new File(name, text.getBytes(StandardCharsets.UTF_8), Entry.DEFLATED);
        }

        static File inMethod(int method, String name, byte[] content) {
            return new File(name.getBytes(StandardCharsets.UTF_8), content, method);
        }

        File tellingSize(long told) {
            size = told;
            return this;
        }

        File tellingCrc(long told) {
            crc = told;
            return this;
        }

        File encrypted() {
            flags |= 1;
            return this;
        }

        File link() {
            rights = 0120777L << 16;
            return this;
        }

        /// As programs write that do not know the sizes before they come.
        File sizesBehind() {
            sizesBehind = true;
            flags |= 8;
            return this;
        }

        private static byte[] deflated(byte[] content) {
            var deflater = new Deflater(9, true);
            deflater.setInput(content);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var block = new byte[4096];
            while (!deflater.finished()) out.write(block, 0, deflater.deflate(block));
            deflater.end();
            return out.toByteArray();
        }

        private byte[] local() {
            var bytes = little(30 + name.length + packed.length + (sizesBehind ? 16 : 0));
            bytes.putInt(0x04034b50).putShort((short) 20).putShort((short) flags);
            bytes.putShort((short) method).putInt(0);
            figures(bytes, sizesBehind);
            bytes.putShort((short) name.length).putShort((short) 0).put(name).put(packed);
            if (sizesBehind) {
                bytes.putInt(0x08074b50);
                figures(bytes, false);
            }
            return bytes.array();
        }

        private void figures(ByteBuffer bytes, boolean unknown) {
            bytes.putInt(unknown ? 0 : (int) crc);
            bytes.putInt(unknown ? 0 : packed.length).putInt(unknown ? 0 : (int) size);
        }

        private byte[] central(int at) {
            var bytes = little(46 + name.length);
            bytes.putInt(0x02014b50).putShort((short) (3 << 8 | 20)).putShort((short) 20);
            bytes.putShort((short) flags).putShort((short) method).putInt(0);
            figures(bytes, false);
            bytes.putShort((short) name.length).putShort((short) 0).putShort((short) 0);
            bytes.putShort((short) 0)
                    .putShort((short) 0)
                    .putInt((int) rights)
                    .putInt(at)
                    .put(name);
            return bytes.array();
        }
    }

    private final List<File> files = new ArrayList<>();

    public static WrittenZip of(File... files) {
        var zip = new WrittenZip();
        zip.files.addAll(List.of(files));
        return zip;
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /// The files without a directory.
    byte[] files() {
        var out = new ByteArrayOutputStream();
        for (var file : files) out.writeBytes(file.local());
        return out.toByteArray();
    }

    public byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var directory = new ByteArrayOutputStream();
        for (var file : files) {
            directory.writeBytes(file.central(out.size()));
            out.writeBytes(file.local());
        }
        int start = out.size();
        out.writeBytes(directory.toByteArray());
        var end = little(22).putInt(0x06054b50).putInt(0);
        end.putShort((short) files.size()).putShort((short) files.size());
        end.putInt(directory.size()).putInt(start).putShort((short) 0);
        out.writeBytes(end.array());
        return out.toByteArray();
    }

    /// The same with an end for large zips, whose usual end tells nothing.
    byte[] large() {
        var bytes = bytes();
        var usual = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(bytes.length - 22 + 12);
        int size = usual.getInt();
        int start = usual.getInt();
        var end = little(bytes.length + 56 + 20).put(bytes, 0, bytes.length - 22);
        int at = end.position();
        end.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        end.putLong(files.size()).putLong(files.size()).putLong(size).putLong(start);
        end.putInt(0x07064b50).putInt(0).putLong(at).putInt(1);
        end.putInt(0x06054b50)
                .putInt(0)
                .putShort((short) -1)
                .putShort((short) -1)
                .putInt(-1)
                .putInt(-1)
                .putShort((short) 0);
        return end.array();
    }

    static byte[] in(String charset, String name) {
        return name.getBytes(Charset.forName(charset));
    }
}
