package org.openleap.web.answers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.openleap.publication.PublicEdition;

/** The pages of this edition. Figures and names of services move on without one, so each page is drawn anew after a while. */
@ApplicationScoped
public class PageKeeper {
    private static final Duration GOOD = Duration.ofSeconds(10);
    private static final long MOST_BYTES = 32L * 1024 * 1024;

    @Inject
    PublicEdition current;

    private final Cache<KeptAddress, KeptPage> pages = Caffeine.newBuilder()
            .expireAfterWrite(GOOD)
            .maximumWeight(MOST_BYTES)
            .weigher((KeptAddress address, KeptPage page) -> page.bytes().length)
            .build();

    long edition() {
        return current.number();
    }

    Optional<KeptPage> find(KeptAddress address) {
        return Optional.ofNullable(pages.getIfPresent(address)).filter(page -> page.edition() == edition());
    }

    KeptPage keep(KeptAddress address, KeptPage page) {
        pages.put(address, page);
        return page;
    }
}
