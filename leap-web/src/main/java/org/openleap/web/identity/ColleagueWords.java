package org.openleap.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openleap.identity.Colleague;
import org.openleap.identity.StaffStanding;
import org.openleap.web.portal.Href;
import org.openleap.web.portal.Tag;
import org.openleap.web.portal.Words;
import org.openleap.web.support.Dates;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** The people of the trust in words. */
@ApplicationScoped
public class ColleagueWords {
    /** So many services are named in a list of people. */
    private static final int FEW = 3;

    @Inject
    Labels labels;

    @Inject
    Words words;

    @Inject
    Dates dates;

    /** For the list of all: what there is much of is cut. */
    ColleagueRow brief(Colleague colleague) {
        return row(
                colleague,
                few(services(colleague.worksFor().services())),
                few(places(colleague.worksFor().places())));
    }

    /** For the page about one. */
    ColleagueRow whole(Colleague colleague) {
        return row(
                colleague,
                all(services(colleague.worksFor().services())),
                all(places(colleague.worksFor().places())));
    }

    private ColleagueRow row(Colleague colleague, String services, String places) {
        return new ColleagueRow(
                Href.to("/staff/colleague").with("id", colleague.id().value()).toString(),
                colleague.name(),
                colleague.worksFor().jobTitle(),
                services,
                places,
                roles(colleague.roles()),
                colleague.hasCome() ? dates.day(colleague.lastSignIn()) : ColleagueText.of("colleagues.notYet"),
                tag(colleague.standing()));
    }

    private Tag tag(StaffStanding standing) {
        return switch (standing) {
            case HERE -> new Tag("", "check", "green");
            case FOR_NOTHING -> new Tag(words.of(standing), "ring", "grey");
            case LEFT -> new Tag(words.of(standing), "cross", "grey");
        };
    }

    /** Labels by the alphabet. */
    List<String> services(Set<String> codes) {
        return sorted(codes, labels::service);
    }

    List<String> places(Set<String> codes) {
        return sorted(codes, labels::place);
    }

    private static List<String> sorted(Collection<String> codes, UnaryOperator<String> label) {
        return codes.stream().map(label).sorted().toList();
    }

    private static String roles(Set<String> roles) {
        var named = sorted(roles, role -> Texts.text("identity", "identity.role." + role));
        return named.isEmpty() ? ColleagueText.of("colleagues.noRole") : String.join(", ", named);
    }

    /** Comma between them; a word where there is none. */
    static String all(List<String> labels) {
        return labels.isEmpty() ? ColleagueText.of("colleagues.none") : String.join(", ", labels);
    }

    private static String few(List<String> labels) {
        if (labels.size() <= FEW) return String.join(", ", labels);
        var shown = Stream.concat(labels.stream().limit(FEW - 1L), Stream.of(more(labels)));
        return String.join(", ", shown.toList());
    }

    private static String more(List<String> labels) {
        return ColleagueText.of("colleagues.more", labels.size() - FEW + 1);
    }
}
