package org.openleap.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.openleap.shared.error.RuleViolatedException;
import org.openleap.sheet.SheetProblem;

/**
 * Looks through a workbook before anything reads it: a small file may unpack to more than any memory holds, and XML may
 * send whoever reads it to other files (security.md T20, B21). A workbook that an honest program wrote has none of that.
 */
final class ExcelPackage {
    private static final int MOST_PARTS = 1_000;
    private static final long LARGEST = 64L * 1024 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);

    private long unpacked;
    private int parts;

    private ExcelPackage() {}

    /** @throws RuleViolatedException {@link SheetProblem#TOO_LARGE} or {@link SheetProblem#UNREADABLE_FILE} */
    static void requireHarmless(byte[] content) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            new ExcelPackage().look(zip);
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable();
        }
    }

    /** By the table of contents, as the reader will do it: what stands elsewhere in the file is never read. */
    private void look(ZipFile zip) throws IOException {
        for (var part : Collections.list(zip.getEntries())) {
            if (++parts > MOST_PARTS) throw new RuleViolatedException(SheetProblem.TOO_LARGE);
            try (var in = zip.getInputStream(part)) {
                if (in == null) throw unreadable();
                look(in, part);
            }
        }
        if (parts == 0) throw unreadable();
    }

    private void look(InputStream in, ZipArchiveEntry part) throws IOException {
        boolean isXml = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        var buffer = new byte[BUFFER];
        int matched = 0;
        boolean first = true;
        for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
            unpacked += length;
            if (unpacked > LARGEST) throw new RuleViolatedException(SheetProblem.TOO_LARGE);
            if (!isXml) continue;
            if (first && length > 1 && isWide(buffer)) throw unreadable();
            first = false;
            matched = search(buffer, length, matched);
        }
    }

    /** XML in two bytes a letter would hide from the search; no spreadsheet writes it. */
    private static boolean isWide(byte[] begin) {
        return begin[0] == 0 || begin[1] == 0 || begin[0] == (byte) 0xFE || begin[0] == (byte) 0xFF;
    }

    /** Goes on where the last buffer ended; the mark begins with a letter that it holds only once. */
    private static int search(byte[] buffer, int length, int before) {
        int matched = before;
        for (int at = 0; at < length; at++) {
            if (buffer[at] == DOCTYPE[matched]) matched++;
            else matched = buffer[at] == DOCTYPE[0] ? 1 : 0;
            if (matched == DOCTYPE.length) throw unreadable();
        }
        return matched;
    }

    private static RuleViolatedException unreadable() {
        return new RuleViolatedException(SheetProblem.UNREADABLE_FILE);
    }
}
