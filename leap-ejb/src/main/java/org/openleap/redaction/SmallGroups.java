package org.openleap.redaction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.IntSupplier;
import org.openleap.redaction.internal.SmallGroupRule;
import org.openleap.shared.LeapSetting;

/**
 * Finds statements about one person or a few, before they are published (register.md section 3, idea 18; domain.md 2.5:
 * check rare combinations, suppress counts of 1 to 4). The threshold is the setting {@code LEAP_SMALL_NUMBER}.
 */
@ApplicationScoped
public class SmallGroups {
    private final IntSupplier threshold;

    public SmallGroups() {
        this(LeapSetting.LEAP_SMALL_NUMBER::number);
    }

    SmallGroups(IntSupplier threshold) {
        this.threshold = threshold;
    }

    /** Every such statement, in the order in which they stand; empty when the text may be published as it is. */
    public List<SmallGroup> in(String text) {
        return new SmallGroupRule(threshold.getAsInt()).find(text);
    }

    /** The text with every such statement in the proposed wording. */
    public String blurred(String text) {
        var blurred = new StringBuilder(text);
        var found = in(text);
        for (int last = found.size() - 1; last >= 0; last--) {
            var group = found.get(last);
            blurred.replace(group.start(), group.start() + group.length(), group.proposal());
        }
        return blurred.toString();
    }
}
