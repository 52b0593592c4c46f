package org.openleap.web.poster;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.openleap.poster.PosterOrder;
import org.openleap.poster.PosterSize;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.PageRequest;
import org.openleap.web.answers.PairAddress;
import org.openleap.web.answers.PairChoices;

/** Where the staff choose a service, a place, a quarter and up to six answers, and get them in every form. */
@Named
@RequestScoped
public class PostersView {
    private static final int SHOWN = 24;

    @Inject
    PublicationRegister register;

    @Inject
    PairAddress address;

    @Inject
    PosterAddress poster;

    @Inject
    PairChoices choices;

    @Inject
    SocialText social;

    private List<PublishedPair> pairs;
    private List<PairChoices.Choice> filters;

    public void load() {
        var filter = address.filter();
        pairs = register.published(filter, PageRequest.first(SHOWN)).rows();
        filters = choices.of(filter, register.counts(filter));
    }

    /**
     * One answer that can be chosen.
     *
     * @param mark value of the attribute {@code checked}; null leaves it out
     */
    public record Choosable(PublishedPair pair, String mark) {}

    /** Without a choice the newest six are on the poster. */
    public List<Choosable> getPairs() {
        var chosen = chosen().map(PublishedPair::number).toList();
        return pairs.stream()
                .map(pair -> new Choosable(pair, chosen.contains(pair.number()) ? "checked" : null))
                .toList();
    }

    private Stream<PublishedPair> chosen() {
        var numbers = poster.numbers();
        return numbers.isEmpty()
                ? pairs.stream().limit(PosterOrder.MOST)
                : pairs.stream().filter(pair -> numbers.contains(pair.number()));
    }

    /** What is filtered by, for the form in which answers are chosen. */
    public List<Hidden> getChosenFilter() {
        return filters.stream()
                .flatMap(filter -> filter.options().stream()
                        .filter(option -> option.mark() != null)
                        .map(option -> new Hidden(filter.name(), option.value())))
                .toList();
    }

    /** A field that nobody sees. */
    public record Hidden(String name, String value) {}

    public List<PairChoices.Choice> getFilters() {
        return filters;
    }

    public String getA4() {
        return poster.printed(PosterSize.A4);
    }

    public String getA3() {
        return poster.printed(PosterSize.A3);
    }

    public String getSlides() {
        return poster.printed(PosterSize.SLIDES);
    }

    public String getScreen() {
        return poster.screen();
    }

    /** For a page of another site. */
    public String getFrame() {
        return poster.frame();
    }

    public String getFeed() {
        return poster.feed();
    }

    /** A text for each chosen answer, short enough for any social network. */
    public List<String> getSocial() {
        return chosen().map(social::of).toList();
    }
}
