package org.openleap.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The headings that LEAP itself has: the states under which a trust's own labels stand. */
@ApplicationScoped
public class FixedHeadings {
    @Inject
    @Any
    Instance<HeadingSource> sources;

    /** In reading order; none for a list whose headings are not fixed. */
    public List<? extends Enum<?>> of(ReferenceList list) {
        return sources.stream()
                .filter(source -> source.list() == list)
                .flatMap(source -> source.headings().stream())
                .toList();
    }

    /** The heading with that name. */
    public Optional<? extends Enum<?>> find(ReferenceList list, String name) {
        return of(list).stream().filter(heading -> heading.name().equals(name)).findFirst();
    }
}
