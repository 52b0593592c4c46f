package org.openleap.reference.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openleap.reference.EntryKey;
import org.openleap.reference.ReferenceList;
import org.openleap.reference.ReferenceProblem;
import org.openleap.shared.error.RuleViolatedException;

/** What no change of a list may do. */
public final class ListRules {
    /** Codes that LEAP writes by itself, wherever something reaches it without a person who chooses. */
    private static final Map<ReferenceList, Set<String>> OURS = Map.of(
            ReferenceList.CHANNEL,
                    Set.of("web_form", "api", "csv_import", "partner_submission", "email", "comment_card", "letter"),
            ReferenceList.PERSON_ROLE, Set.of("lead_contact", "deputy", "signatory", "chair"));

    private ListRules() {}

    /** @throws RuleViolatedException {@link ReferenceProblem#LABEL_TAKEN} when another one in force reads the same */
    public static void requireFree(EntryKey key, String label, List<? extends Listed> others, LocalDate today) {
        boolean taken = others.stream()
                .filter(other -> !other.key().equals(key) && other.isInForceOn(today))
                .anyMatch(other -> other.isCalled(label));
        if (taken) throw new RuleViolatedException(ReferenceProblem.LABEL_TAKEN);
    }

    /** @throws RuleViolatedException {@link ReferenceProblem#NEEDED_BY_LEAP} */
    public static void requireDispensable(EntryKey key) {
        if (OURS.getOrDefault(key.list(), Set.of()).contains(key.code()))
            throw new RuleViolatedException(ReferenceProblem.NEEDED_BY_LEAP);
    }
}
