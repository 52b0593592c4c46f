package org.openleap.shared;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code where} part of a JPQL query for records that fit a name, or an address, or a number: one of them is enough. Each word
 * of the name must appear. What is empty is not looked for.
 */
public final class NameSearch {
    private final List<String> choices = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private NameSearch() {}

    /** @param column where the name stands */
    public static NameSearch of(String name, String column) {
        var search = new NameSearch();
        var words = new ArrayList<String>();
        for (var word : name.strip().split("\\s+")) {
            if (word.isEmpty()) continue;
            var parameter = "word" + words.size();
            words.add(column + " like :" + parameter + " escape '!'");
            search.parameters.put(parameter, "%" + literal(word) + "%");
        }
        if (!words.isEmpty()) search.choices.add(String.join(" and ", words));
        return search;
    }

    /** Or this, unless the value is empty. */
    public NameSearch or(String jpql, String parameter, Object value) {
        if (value.toString().isEmpty()) return this;
        choices.add(jpql);
        parameters.put(parameter, value);
        return this;
    }

    /** Or the column holds the value somewhere, unless the value is empty. */
    public NameSearch orLike(String column, String parameter, String value) {
        if (value.isEmpty()) return this;
        choices.add(column + " like :" + parameter + " escape '!'");
        parameters.put(parameter, "%" + literal(value) + "%");
        return this;
    }

    /** Nothing is looked for. */
    public boolean isEmpty() {
        return choices.isEmpty();
    }

    /** The clause, beginning with {@code where}. */
    public String where() {
        return " where (" + String.join(") or (", choices) + ")";
    }

    /** Adds it to the conditions of a list; nothing while nothing is looked for. */
    public void narrow(Conditions conditions) {
        var clause = "(" + String.join(") or (", choices) + ")";
        parameters.forEach((parameter, value) -> conditions.and(clause, parameter, value));
    }

    public <T> TypedQuery<T> bind(TypedQuery<T> query) {
        parameters.forEach(query::setParameter);
        return query;
    }

    /** What people type means itself. */
    private static String literal(String typed) {
        return typed.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
