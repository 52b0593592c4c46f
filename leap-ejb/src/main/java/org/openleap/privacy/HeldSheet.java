package org.openleap.privacy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * One sheet of a person's file: something that is held about them in one place.
 *
 * @param part where it is held, a key of {@code papers/held.properties}, e.g. {@code item}, {@code letter}, {@code note}
 * @param fields in the order in which a person reads them, without empty ones
 */
public record HeldSheet(String part, List<HeldField> fields) implements Serializable {
    public HeldSheet {
        fields = List.copyOf(fields);
    }

    public static Builder of(String part) {
        return new Builder(part);
    }

    /** Personal data never reaches a log line. */
    @Override
    public String toString() {
        return "HeldSheet[" + part + "]";
    }

    /** Puts a sheet together; what is empty is left out. */
    public static final class Builder {
        private final String part;
        private final List<HeldField> fields = new ArrayList<>();

        private Builder(String part) {
            this.part = part;
        }

        public Builder with(String name, Object value) {
            var text = value.toString();
            if (!text.isBlank()) fields.add(new HeldField(name, text));
            return this;
        }

        public HeldSheet sheet() {
            return new HeldSheet(part, fields);
        }
    }
}
