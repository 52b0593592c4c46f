package org.openleap.partnership;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How much of the five parts is written down.
 *
 * @param gaps what is missing, in the order of the parts
 * @param roleless names of participants whose role nobody has written down
 */
public record Completeness(Set<Gap> gaps, List<String> roleless) implements Serializable {
    private static final int ALL = 100;

    public Completeness {
        gaps = Collections.unmodifiableSet(gaps.isEmpty() ? EnumSet.noneOf(Gap.class) : EnumSet.copyOf(gaps));
        roleless = List.copyOf(roleless);
    }

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    /** Each part counts a fifth; a part with something in it and something missing counts half of that. */
    public int percent() {
        int percent = ALL;
        for (var part : missingParts()) percent -= isBegun(part) ? 10 : 20;
        return percent;
    }

    /** Parts that are written down completely, of five. */
    public int completeParts() {
        return PartnershipPart.values().length - missingParts().size();
    }

    /** Parts with something missing, in their order. */
    public Set<PartnershipPart> missingParts() {
        var parts = EnumSet.noneOf(PartnershipPart.class);
        gaps.forEach(gap -> parts.add(gap.part()));
        return parts;
    }

    /** Something stands in the part although not all does. */
    private boolean isBegun(PartnershipPart part) {
        return switch (part) {
            case PURPOSE -> false;
            case PARTICIPANTS -> gaps.contains(Gap.NO_PARTNER) != gaps.contains(Gap.NO_TRUST_PERSON);
            case OUTCOMES -> !gaps.contains(Gap.NO_OUTCOME);
            case METHODS -> !gaps.contains(Gap.NO_MILESTONE);
            case ROLES -> gaps.contains(Gap.ROLE_MISSING) != gaps.contains(Gap.NO_LEAD);
        };
    }
}
