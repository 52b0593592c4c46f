package org.openleap.shared;

import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The {@code where} part of a JPQL query, put together from conditions with bound parameters only. */
public final class Conditions {
    private final Set<String> clauses = new LinkedHashSet<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds a condition without parameters. */
    public Conditions and(String jpql) {
        clauses.add(jpql);
        return this;
    }

    /** Adds a condition with one named parameter. */
    public Conditions and(String jpql, String parameter, Object value) {
        parameters.put(parameter, value);
        return and(jpql);
    }

    /** Adds a condition unless the value is empty, which means "any". */
    public Conditions andIfGiven(String jpql, String parameter, String value) {
        return value.isEmpty() ? this : and(jpql, parameter, value);
    }

    /** Rows after the cursor in a list that is sorted newest first; both keys so that an index range is read. */
    public Conditions after(Cursor cursor, String time, String id) {
        parameters.put("cursorAt", cursor.at());
        parameters.put("cursorId", cursor.id());
        return and(time + " <= :cursorAt and (" + time + " < :cursorAt or " + id + " < :cursorId)");
    }

    /** Rows after the cursor in a list that is sorted earliest first; all when it asks for the first page. */
    public Conditions afterEarliest(PageRequest request, String time, String id) {
        if (request.after().isEmpty()) return this;
        parameters.put("cursorAt", request.cursor().at());
        parameters.put("cursorId", request.cursor().id());
        return and(time + " >= :cursorAt and (" + time + " > :cursorAt or " + id + " > :cursorId)");
    }

    /** Rows after the cursor in a list that is sorted by day, earliest first; all when it asks for the first page. */
    public Conditions afterDay(PageRequest request, String day, String id) {
        if (request.after().isEmpty()) return this;
        parameters.put("cursorDay", request.cursor().day());
        parameters.put("cursorId", request.cursor().id());
        return and(day + " >= :cursorDay and (" + day + " > :cursorDay or " + id + " > :cursorId)");
    }

    /** The same for a list that is sorted by day, latest first. */
    public Conditions beforeDay(PageRequest request, String day, String id) {
        if (request.after().isEmpty()) return this;
        parameters.put("cursorDay", request.cursor().day());
        parameters.put("cursorId", request.cursor().id());
        return and(day + " <= :cursorDay and (" + day + " < :cursorDay or " + id + " < :cursorId)");
    }

    /** The clause, beginning with {@code where}; empty when there is no condition. */
    public String where() {
        return clauses.isEmpty() ? "" : " where (" + String.join(") and (", clauses) + ")";
    }

    /** Binds every parameter to the query. */
    public <Q extends Query> Q bind(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
