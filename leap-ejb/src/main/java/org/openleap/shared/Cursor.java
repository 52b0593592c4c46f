package org.openleap.shared;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import org.openleap.shared.error.RuleViolatedException;

/** Place in a list that is sorted by time, newest first, then by id: the key of the last row already seen. */
public record Cursor(Instant at, long id) implements Serializable {

    /** The same for a list that is sorted by day. */
    public static Cursor at(LocalDate day, long id) {
        return new Cursor(day.atStartOfDay(ZoneOffset.UTC).toInstant(), id);
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    /** Opaque form for URLs. */
    public String encode() {
        var text = at + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws RuleViolatedException {@link SharedProblem#UNKNOWN_CURSOR} when the text was not made by {@link #encode} */
    public static Cursor decode(String encoded) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            var parts = text.split("\\|", 2);
            return new Cursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
        } catch (IllegalArgumentException | java.time.DateTimeException | ArrayIndexOutOfBoundsException unreadable) {
            throw new RuleViolatedException(SharedProblem.UNKNOWN_CURSOR);
        }
    }
}
