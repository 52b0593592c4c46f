package org.openleap.web.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openleap.publication.PairFilter;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.LeapSetting;
import org.openleap.shared.PageRequest;
import org.openleap.web.support.Labels;
import org.openleap.web.support.Texts;

/** Makes the feed that an address asks for: the newest answers, all or those of a filter. */
@RequestScoped
public class Feeds {
    private static final int NEWEST = 30;
    private static final int LONGEST_TITLE = 90;
    private static final String PAGE = "/you-said-we-did";

    @Inject
    PublicationRegister register;

    @Inject
    PairAddress address;

    @Inject
    Labels labels;

    Feed asked() {
        var filter = address.filter();
        var entries = register.published(filter, PageRequest.first(NEWEST)).rows().stream()
                .map(this::entry)
                .toList();
        return new Feed(
                title(filter),
                LeapSetting.LEAP_TRUST_NAME.require(),
                home() + address.getSuffix(),
                home() + "/feed",
                address.getSuffix(),
                updated(entries),
                entries);
    }

    private Feed.Entry entry(PublishedPair pair) {
        return new Feed.Entry(
                home() + "/" + pair.number(),
                shortened(pair.youSaid()),
                text(pair),
                pair.publishedAt(),
                pair.themes().stream().map(labels::theme).sorted().toList());
    }

    private static String text(PublishedPair pair) {
        var outcome = Texts.text(
                "publication", "publication.outcome." + pair.outcome().name());
        var text = Texts.text("answers", "feed.text", pair.youSaid(), outcome, pair.weDid());
        return pair.isCorrected()
                ? text + "\n\n"
                        + Texts.text("answers", "feed.corrected", pair.earlier().wrong())
                : text;
    }

    private String title(PairFilter filter) {
        var about = Stream.of(
                        labels.service(filter.service()), labels.place(filter.place()), labels.theme(filter.theme()))
                .filter(label -> !label.isEmpty())
                .collect(Collectors.joining(", "));
        var trust = LeapSetting.LEAP_TRUST_NAME.require();
        return Texts.text("answers", about.isEmpty() ? "feed.title" : "feed.title.about", trust, about);
    }

    /** An empty feed has never changed. */
    private static Instant updated(List<Feed.Entry> entries) {
        return entries.stream().map(Feed.Entry::updated).findFirst().orElse(Instant.EPOCH);
    }

    private static String shortened(String text) {
        var line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, LONGEST_TITLE - 1).strip() + "…";
    }

    private static String home() {
        return LeapSetting.LEAP_PUBLIC_URL.require() + PAGE;
    }
}
