package org.openleap.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openleap.identity.ColleagueChange;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;

/** What was written down about people of the trust, in words: what is true since then, and what was before. */
@ApplicationScoped
public class ColleagueHistory {
    @Inject
    ColleagueWords colleagues;

    @Inject
    Words words;

    @Inject
    Dates dates;

    ColleagueLine line(ColleagueChange change) {
        var by = change.by().isEmpty() ? ColleagueText.of("colleagues.somebody") : change.by();
        return new ColleagueLine(
                words.of(change.step()),
                lines(change),
                ColleagueText.of("colleagues.by", by, dates.moment(change.at())));
    }

    private List<String> lines(ColleagueChange change) {
        var lines = new ArrayList<String>();
        var before = change.before();
        var after = change.after();
        add(lines, "colleagues.was.jobTitle", titled(after.jobTitle()), titled(before.jobTitle()));
        add(
                lines,
                "colleagues.was.services",
                colleagues.services(after.services()),
                colleagues.services(before.services()));
        add(lines, "colleagues.was.places", colleagues.places(after.places()), colleagues.places(before.places()));
        return lines;
    }

    private static List<String> titled(String jobTitle) {
        return jobTitle.isEmpty() ? List.of() : List.of(jobTitle);
    }

    /** What stayed as it was needs no line. */
    private static void add(List<String> lines, String key, List<String> now, List<String> before) {
        if (now.equals(before)) return;
        lines.add(ColleagueText.of(key, ColleagueWords.all(now), ColleagueWords.all(before)));
    }
}
