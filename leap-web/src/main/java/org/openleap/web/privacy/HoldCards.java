package org.openleap.web.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.privacy.HoldLine;
import org.openleap.web.portal.Fact;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;

/** How holds look. */
@ApplicationScoped
public class HoldCards {
    @Inject
    Words words;

    @Inject
    Labels labels;

    @Inject
    Dates dates;

    HoldCard card(HoldLine hold) {
        var tag = hold.isLifted()
                ? new Tag(PrivacyText.of("hold.lifted"), "check", "grey")
                : new Tag(words.of(hold.kind()), "pause", "red");
        return new HoldCard(hold.id(), hold.title(), hold.reason(), tag, facts(hold), !hold.isLifted());
    }

    private List<Fact> facts(HoldLine hold) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(PrivacyText.of("hold.covers"), covers(hold)));
        facts.add(new Fact(
                PrivacyText.of("hold.placed"),
                PrivacyText.of("hold.placedBy", dates.day(hold.placedAt()), hold.placedBy())));
        if (hold.isLifted()) {
            facts.add(new Fact(
                    PrivacyText.of("hold.lifted"),
                    PrivacyText.of("hold.liftedBy", hold.liftedBy(), hold.liftReason())));
        }
        return facts;
    }

    private String covers(HoldLine hold) {
        var conditions = Stream.of(
                        labels.service(hold.service()), labels.place(hold.place()), hold.reference(), days(hold))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        return conditions.isEmpty() ? PrivacyText.of("hold.everything") : conditions;
    }

    private String days(HoldLine hold) {
        boolean begins = !hold.from().equals(LocalDate.MIN);
        boolean ends = !hold.until().equals(LocalDate.MAX);
        if (begins && ends) return PrivacyText.of("hold.between", dates.day(hold.from()), dates.day(hold.until()));
        if (begins) return PrivacyText.of("hold.since", dates.day(hold.from()));
        return ends ? PrivacyText.of("hold.until", dates.day(hold.until())) : "";
    }
}
