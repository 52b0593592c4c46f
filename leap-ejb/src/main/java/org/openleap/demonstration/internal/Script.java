package org.openleap.demonstration.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openleap.reference.WorkingDays;

/** Reads what the stories say. Days are counted from the day the demonstration starts; the past is negative. */
final class Script {
    /** No story needs a day that is further away. */
    private static final int NEVER = 100_000;

    private final ZonedDateTime now;

    Script(InstantSource clock) {
        now = clock.instant().atZone(WorkingDays.LONDON);
    }

    static JsonObject read(String file) {
        var path = "/demonstration/" + file;
        try (var in = Script.class.getResourceAsStream(path);
                var reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(path, unreadable);
        }
    }

    LocalDate day(int days) {
        return now.toLocalDate().plusDays(days);
    }

    /** {@link LocalDate#MAX} when the story gives no day. */
    LocalDate day(JsonObject step, String name) {
        int days = step.isNull(name) ? NEVER : step.getInt(name);
        return days == NEVER ? LocalDate.MAX : day(days);
    }

    /** This time of day on {@link #day(int)}, also where the clocks have changed between. */
    Instant moment(int days) {
        return now.plusDays(days).toInstant();
    }

    static List<JsonObject> objects(JsonObject parent, String name) {
        return parent.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    /** In their order; none when the story does not have them. */
    static List<String> texts(JsonObject parent, String name) {
        return parent.containsKey(name) ? List.copyOf(codes(parent, name)) : List.of();
    }

    static Set<String> codes(JsonObject parent, String name) {
        return new LinkedHashSet<>(parent.getJsonArray(name).getValuesAs(JsonString::getString));
    }
}
