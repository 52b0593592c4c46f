package org.openleap.poster.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.openleap.poster.PosterOrder;
import org.openleap.poster.PrintedPoster;
import org.openleap.publication.PublicEdition;
import org.openleap.publication.PublicationRegister;
import org.openleap.publication.PublishedPair;
import org.openleap.shared.PageRequest;

/** Keeps what was printed of this edition: printing costs a thousand times what a page costs. */
@ApplicationScoped
public class PosterShelf {
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    /** Chosen answers are looked for among so many of the newest. */
    private static final int LOOKED_AT = 200;

    @Inject
    PublicationRegister register;

    @Inject
    PublicEdition edition;

    @Inject
    PosterPrinter printer;

    private final Cache<Kept, PrintedPoster> printed = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(10))
            .maximumWeight(MOST_BYTES)
            .weigher((Kept kept, PrintedPoster poster) -> poster.content().length)
            .build();

    public PrintedPoster get(PosterOrder order) {
        return printed.get(new Kept(edition.number(), order), kept -> print(order));
    }

    private PrintedPoster print(PosterOrder order) {
        return printer.print(
                order, chosen(order), register.figures(order.slice()).heard());
    }

    private List<PublishedPair> chosen(PosterOrder order) {
        if (order.numbers().isEmpty()) {
            return register.published(order.filter(), PageRequest.first(PosterOrder.MOST))
                    .rows();
        }
        var newest =
                register.published(order.filter(), PageRequest.first(LOOKED_AT)).rows();
        return order.numbers().stream()
                .flatMap(number -> newest.stream().filter(pair -> pair.number() == number))
                .toList();
    }

    /** What was printed belongs to an edition: what is taken down is on no poster that is printed after it. */
    private record Kept(long edition, PosterOrder order) {}
}
