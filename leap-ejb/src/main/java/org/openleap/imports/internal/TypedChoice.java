package org.openleap.imports.internal;

import java.util.Locale;
import java.util.Map;
import org.openleap.feedback.Answer;
import org.openleap.feedback.Capacity;

/** A choice as files write it: in any case, in LEAP's own words or in those that other systems use. */
final class TypedChoice {
    private static final Map<String, Capacity> SPEAKERS = Map.ofEntries(
            Map.entry("the patient", Capacity.PATIENT),
            Map.entry("service user", Capacity.PATIENT),
            Map.entry("a carer", Capacity.CARER),
            Map.entry("a parent guardian", Capacity.PARENT),
            Map.entry("parent or guardian", Capacity.PARENT),
            Map.entry("relative", Capacity.FAMILY),
            Map.entry("a relative", Capacity.FAMILY),
            Map.entry("friend", Capacity.FAMILY),
            Map.entry("a friend", Capacity.FAMILY),
            Map.entry("a staff member posting for a patient service user", Capacity.STAFF),
            Map.entry("volunteer advocate", Capacity.ADVOCATE),
            Map.entry("mp", Capacity.ELECTED),
            Map.entry("councillor", Capacity.ELECTED));
    private static final Map<String, Answer> ANSWERS = Map.of(
            "yes", Answer.YES,
            "y", Answer.YES,
            "true", Answer.YES,
            "1", Answer.YES,
            "no", Answer.NO,
            "n", Answer.NO,
            "false", Answer.NO,
            "0", Answer.NO,
            "not sure", Answer.NOT_SURE);

    private TypedChoice() {}

    static Capacity capacity(String typed) {
        var plain = plain(typed);
        for (var capacity : Capacity.values()) {
            if (plain.equals(plain(capacity.name()))) return capacity;
        }
        return SPEAKERS.getOrDefault(plain, Capacity.NOT_SAID);
    }

    static Answer answer(String typed) {
        return ANSWERS.getOrDefault(plain(typed), Answer.NOT_SAID);
    }

    /** How LEAP writes it. */
    static String plain(String typed) {
        return typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
