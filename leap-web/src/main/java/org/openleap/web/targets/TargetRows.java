package org.openleap.web.targets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.openleap.targets.TargetSummary;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** Targets in words. */
@ApplicationScoped
public class TargetRows {
    @Inject
    Words words;

    @Inject
    Dates dates;

    TargetRow of(TargetSummary summary) {
        var target = summary.target();
        return new TargetRow(
                Href.to("/staff/target").with("code", target).toString(),
                words.of(target),
                TargetText.of("targets.about." + target),
                TargetText.days(target, summary.days()),
                planned(summary));
    }

    private String planned(TargetSummary summary) {
        if (!summary.isPlanned()) return "";
        var days = TargetText.days(summary.target(), summary.nextDays());
        return TargetText.of("targets.planned", days, dates.day(summary.nextFrom()));
    }
}
