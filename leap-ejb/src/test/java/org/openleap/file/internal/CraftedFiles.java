package org.openleap.file.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files made by hand, honest ones and others. */
final class CraftedFiles {
    static final byte[] PDF = text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
    static final byte[] PNG = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6360000000"
                    + "020001e221bc330000000049454e44ae426082");
    static final byte[] JPEG =
            HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffdb004300" + "01".repeat(64) + "ffd9");
    static final byte[] EXE = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000b800000000000000");

    /** What office programs make of a file with a password. */
    static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));

    private CraftedFiles() {}

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    /** An office file with this part, and others beside it. */
    static byte[] office(String mainPart, String... others) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<?xml version='1.0'?><Types/>"));
        parts.put(mainPart, text("<?xml version='1.0'?><w:document/>"));
        for (var other : others) parts.put(other, EXE);
        return zip(parts);
    }

    /** The kind of the file stands in front, not packed. */
    static byte[] odt() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            var kind = text("application/vnd.oasis.opendocument.text");
            var first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(kind.length);
            first.setCrc(crc(kind));
            zip.putNextEntry(first);
            zip.write(kind);
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(text("<office:document-content/>"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> entries) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** 100 MB of the same letter: a thousand times what it takes packed. */
    static byte[] bomb() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("word/document.xml", new byte[100 * 1024 * 1024]);
        return zip(parts);
    }

    static byte[] manyEntries() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", text("<Types/>"));
        parts.put("word/document.xml", text("<w:document/>"));
        for (int number = 0; number < 10_000; number++) parts.put("word/media/" + number, new byte[0]);
        return zip(parts);
    }

    /** Says of every entry in the directory that it is encrypted. */
    static byte[] locked(byte[] archive) {
        var locked = archive.clone();
        for (int at = 0; at + 10 < locked.length; at++) {
            if (locked[at] == 'P' && locked[at + 1] == 'K' && locked[at + 2] == 1 && locked[at + 3] == 2) {
                locked[at + 8] |= 1;
            }
        }
        return locked;
    }

    private static long crc(byte[] content) {
        var crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
