package hemerotheque.importing.format.message;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// A message written for a test, line by line and part by part.
public final class WrittenMessage {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final String lineEnd;

    public WrittenMessage(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    public static WrittenMessage ofChrome(String address, String boundary) {
        return new WrittenMessage("\r\n")
                .lines("From: <Saved by Blink>", "Snapshot-Content-Location: " + address)
                .lines("Subject: =?utf-8?Q?Un_titre_qui_n=E2=80=99est_pas_le_bon?=")
                .lines("Date: Mon, 20 May 2024 23:30:00 +0200", "MIME-Version: 1.0", "Content-Type: multipart/related;")
                .lines("\ttype=\"text/html\";", "\tboundary=\"" + boundary + "\"", "", "");
    }

    public WrittenMessage lines(String... lines) {
        for (var line : lines) add((line + lineEnd).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public WrittenMessage add(byte[] more) {
        bytes.writeBytes(more);
        return this;
    }

    public WrittenMessage quoted(String text, Charset charset) {
        return quoted(text.getBytes(charset));
    }

    /// Quoted-printable, with soft breaks. Source: RFC 2045, section 6.7.
    public WrittenMessage quoted(byte[] content) {
        int column = 0;
        for (byte b : content) {
            boolean plain = b > ' ' && b < 127 && b != '=' || b == ' ' && column > 0 && column < 70;
            var sign = plain ? String.valueOf((char) b) : "=%02X".formatted(b & 0xFF);
            if (column + sign.length() > 72) {
                lines("=");
                column = 0;
            }
            add(sign.getBytes(StandardCharsets.US_ASCII));
            column += sign.length();
        }
        return lines("=", "");
    }

    public WrittenMessage base64(byte[] content) {
        var encoder = Base64.getMimeEncoder(76, lineEnd.getBytes(StandardCharsets.US_ASCII));
        return add(encoder.encode(content)).lines("");
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
