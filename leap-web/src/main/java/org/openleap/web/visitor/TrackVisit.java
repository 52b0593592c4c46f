package org.openleap.web.visitor;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Somebody on their own page: what opens it, and what they typed there.
 *
 * @param typed the fields of the form that was sent
 */
public record TrackVisit(String reference, String phrase, Map<String, String[]> typed) {

    /** What was typed into a field, without control characters; boxes that were ticked with commas between. */
    public String answer(String field) {
        return Arrays.stream(typed.getOrDefault(field, new String[0]))
                .map(TellUsForm::clean)
                .collect(Collectors.joining(","))
                .strip();
    }

    /** The phrase is a secret. */
    @Override
    public String toString() {
        return "TrackVisit[]";
    }
}
