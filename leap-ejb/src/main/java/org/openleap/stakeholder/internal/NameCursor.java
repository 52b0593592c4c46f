package org.openleap.stakeholder.internal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.openleap.shared.Conditions;
import org.openleap.shared.Page;
import org.openleap.shared.PageRequest;
import org.openleap.shared.SharedProblem;
import org.openleap.shared.error.RuleViolatedException;

/** Place in a list that is sorted by name, then by id: the key of the last row already seen. */
record NameCursor(String name, long id) {

    /** Opaque form for {@link Page#nextCursor}. */
    String encode() {
        var text = id + "|" + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the condition for the rows after the cursor; both keys so that an index range is read. */
    static Conditions after(PageRequest request, Conditions conditions, String nameField, String idField) {
        if (request.after().isEmpty()) return conditions;
        var cursor = decode(request.after());
        return conditions
                .and(position(nameField, idField), "afterName", cursor.name)
                .and(position(nameField, idField), "afterId", cursor.id);
    }

    private static String position(String nameField, String idField) {
        return nameField + " >= :afterName and (" + nameField + " > :afterName or " + idField + " > :afterId)";
    }

    private static NameCursor decode(String encoded) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            int bar = text.indexOf('|');
            if (bar < 0) throw new RuleViolatedException(SharedProblem.UNKNOWN_CURSOR);
            return new NameCursor(text.substring(bar + 1), Long.parseLong(text.substring(0, bar)));
        } catch (IllegalArgumentException unreadable) {
            throw new RuleViolatedException(SharedProblem.UNKNOWN_CURSOR);
        }
    }
}
